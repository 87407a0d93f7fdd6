/**
 * Countries, and a few bodies and things, that go by several names, one line each, folded, names separated by "|"; the first is the key. Only
 * names proper: who lives there ("Britons") and the adjective are no names of the country. England is not listed with
 * Britain: outlets do mix them up, but they are two.
 */
const ALIASES = `
united states|united states of america|us|usa|u s|u s a|america|the states
united kingdom|uk|u k|great britain|britain|united kingdom of great britain and northern ireland|gb
united arab emirates|uae|emirates
european union|eu
united nations|un|united nations organization|united nations organisation
russia|russian federation|rossiya
soviet union|ussr|union of soviet socialist republics
china|peoples republic of china|prc
taiwan|republic of china|chinese taipei
south korea|republic of korea|rok|s korea
north korea|democratic peoples republic of korea|dprk|n korea
germany|federal republic of germany|deutschland
east germany|german democratic republic|gdr
france|french republic
netherlands|holland|kingdom of the netherlands|nederland
belarus|republic of belarus|byelorussia|belorussia|bielarus
ukraine|ukraina
moldova|republic of moldova|moldavia
czechia|czech republic|cesko
turkey|turkiye|republic of turkey|republic of turkiye
iran|islamic republic of iran|persia
iraq|republic of iraq
syria|syrian arab republic
saudi arabia|kingdom of saudi arabia|ksa
myanmar|burma
eswatini|swaziland
ivory coast|cote divoire|cote d ivoire
cape verde|cabo verde
east timor|timor leste
north macedonia|macedonia|republic of north macedonia
bosnia and herzegovina|bosnia|bosnia herzegovina|bih
democratic republic of the congo|democratic republic of congo|dr congo|drc|congo kinshasa|zaire
republic of the congo|congo brazzaville
vatican city|vatican|holy see
sri lanka|ceylon
new zealand|aotearoa|nz
south africa|republic of south africa|rsa
ireland|republic of ireland|eire
switzerland|swiss confederation|schweiz|suisse
spain|kingdom of spain|espana
italy|italian republic|italia
poland|republic of poland|polska
austria|republic of austria|osterreich
hungary|magyarorszag
greece|hellenic republic|ellada
kyrgyzstan|kyrgyz republic|kirghizia
laos|lao peoples democratic republic
vietnam|viet nam|socialist republic of vietnam
japan|nippon
india|bharat|republic of india
georgia|sakartvelo
covid|covid 19|covid19|coronavirus
islamic state|is|isis|isil|daesh|islamic state of iraq and syria|islamic state of iraq and the levant
new york|new york city|nyc
los angeles|la
washington|washington dc|district of columbia|dc
kyiv|kiev|kyyiv
kharkiv|kharkov
odesa|odessa
lviv|lvov|lwow
gomel|homel|homyel
mogilev|mahilyow|mahiliou|mogilyov
grodno|hrodna
beijing|peking
mumbai|bombay
kolkata|calcutta
chennai|madras
bengaluru|bangalore
chattogram|chittagong
el obeid|al ubayyid|al obeid|al ubayyad
dnipro|dnepr|dnipropetrovsk|dnepropetrovsk
astana|nur sultan|nursultan
gqeberha|port elizabeth
varanasi|benares|banaras
prayagraj|allahabad
gurugram|gurgaon
mysuru|mysore
kochi|cochin
thiruvananthapuram|trivandrum
puducherry|pondicherry
ho chi minh city|saigon
yangon|rangoon
st petersburg|saint petersburg|sankt peterburg|petersburg
moscow|moskva
the hague|hague|den haag
jerusalem|al quds
`;

/** Other places that extra words make something else of ("Boston" and "Boston Globe"): states, large and much-named towns. */
const KNOWN = `
albania|algeria|argentina|australia|azerbaijan|armenia|bangladesh|belgium|bolivia|brazil|bulgaria|cambodia|cameroon
canada|chad|chile|colombia|croatia|cuba|cyprus|denmark|ecuador|egypt|england|estonia|ethiopia|finland|ghana|gibraltar
haiti|honduras|iceland|indonesia|israel|jamaica|jordan|kazakhstan|kenya|kosovo|kuwait|latvia|lebanon|libya|lithuania
luxembourg|malaysia|mali|malta|mexico|mongolia|montenegro|morocco|nepal|niger|nigeria|norway|oman|pakistan|palestine
panama|peru|philippines|portugal|qatar|romania|rwanda|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|sudan
south sudan|sweden|tajikistan|tanzania|thailand|tunisia|turkmenistan|uganda|uruguay|uzbekistan|venezuela|wales|yemen
zambia|zimbabwe|guinea|korea|congo|virginia|west virginia|carolina|dakota|kansas|california|texas|florida|alaska|arizona
colorado|hawaii|illinois|michigan|ohio|oregon|pennsylvania|utah|oklahoma|iowa|arkansas|alabama|louisiana|wisconsin
minnesota|massachusetts|maryland|nevada|new mexico|new jersey|new england|new hampshire|nebraska|missouri|mississippi
london|paris|berlin|rome|madrid|vienna|brussels|warsaw|minsk|vilnius|riga|tallinn|prague|budapest|bucharest|sofia|athens
lisbon|dublin|oslo|stockholm|copenhagen|helsinki|amsterdam|rotterdam|hamburg|munich|frankfurt|cologne|zurich|geneva|basel
milan|naples|turin|barcelona|valencia|manchester|liverpool|birmingham|leeds|glasgow|edinburgh|belfast|oxford|cambridge
boston|chicago|houston|dallas|philadelphia|phoenix|detroit|atlanta|miami|seattle|denver|baltimore|cleveland|pittsburgh
san francisco|san diego|las vegas|salt lake|orlando|tampa|memphis|nashville|toronto|montreal|vancouver|ottawa|quebec
sydney|melbourne|brisbane|perth|auckland|wellington|tokyo|osaka|seoul|shanghai|hong kong|taipei|delhi|new delhi|bangkok
jakarta|manila|hanoi|dubai|abu dhabi|doha|riyadh|baghdad|tehran|damascus|beirut|cairo|istanbul|ankara|tel aviv|gaza|kabul
islamabad|karachi|lagos|nairobi|johannesburg|cape town|buenos aires|santiago|lima|bogota|caracas|havana|rio de janeiro
sao paulo|brasilia|europe|asia|africa|latin america|north america|south america|middle east|new orleans|indianapolis
`;

const KEYS = new Map<string, string>();
for (const line of ALIASES.trim().split('\n')) {
  const names = line.split('|');
  for (const name of names) KEYS.set(name, names[0] ?? '');
}
for (const name of KNOWN.trim().split(/[|\n]/)) if (!KEYS.has(name)) KEYS.set(name, name);
// Within a longer name a place is one word: "newyork".
for (const [name, key] of [...KEYS]) if (name.length > 4) KEYS.set(name.replaceAll(' ', ''), key);

/**
 * One key for all the names of a well-known place or body, or `null` where the folded name is none of them:
 * "us" and "united states of america" both give "united states". A leading "the" is ignored.
 */
export function placeKey(folded: string): string | null {
  return KEYS.get(folded) ?? (folded.startsWith('the ') ? (KEYS.get(folded.slice(4)) ?? null) : null);
}
