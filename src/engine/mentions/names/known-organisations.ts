/**
 * Organisations, companies, parties, papers and teams that news in English names without explaining them, in folded
 * form (lower case, no diacritics, no final stop, no article).
 *
 * Source: the organisation and team lexicon of compromise (MIT, Spencer Kelly), and bodies that current news is full of.
 */
const ORGANISATIONS = `
abba|abc|academy of sciences|acer|activision|activision blizzard|adidas|aerosmith|afp|african union|
agence france-presse|aig|all blacks|airbnb|airbus|al jazeera|al-jazeera|al qaeda|al-qaeda|al-shabaab|alcatel|alcatel lucent|alibaba|
alphabet|altair|amazon|amc|amd|american express|amnesty international|amt|amtrak|anheuser busch|aol|ap|apple|
apple computers|applebees|arab league|arbys|argos|arizona cardinals|arizona diamondbacks|armco|arsenal|asean|
ashland oil|associated press|aston villa|astrazeneca|astros|atf|atlanta braves|atlanta falcons|atlanta hawks|audi|
autodesk|avis|axios|ayer|bacardi|baidu|baltimore orioles|baltimore ravens|banana republic|barcelona fc|barclays|basf|
baskin robbins|baxter|bayer|bayern munich|bbc|beach boys|beatles|bechtel|bee gees|berkshire hathaway|bf goodrich|
bfgoodrich|biontech|black eyed peas|blackburn rovers|blockbuster video|bloomberg|bloomingdale|blue cross|bmw|bni|
boeing|boko haram|bombardier|boston celtics|boston globe|boston pizza|boston red sox|bp|brexiteers|brics|
brooklyn nets|buffalo bills|bundesliga|bundestag|buzzfeed|byrds|bytedance|cabinet|cadbury|cadillac|capital one|
capitol|cardiff city|carls jr|carolina panthers|carpenters|cbc|cbp|cbs|cdc|celtics|champions league|channel 4|
charlotte hornets|chelsea|chevron|chevy|chicago bears|chicago bulls|chicago cubs|chicago fire|chicago white sox|
chick fil a|china daily|christie's|cia|cincinnati bengals|cincinnati reds|cisco|cisco systems|citigroup|
cleveland browns|cleveland cavaliers|cleveland guardians|cleveland indians|cloudflare|cnn|coca cola|coca-cola|
coco chanel|coinbase|coldplay|colgate|colorado rapids|colorado rockies|columbus crew sc|comcast|commons|commonwealth|
compaq|congress|conservatives|coors|costco|craigslist|credit suisse|creedence clearwater revival|crossrail|
daily mail|daily telegraph|daimler|dallas cowboys|dallas mavericks|dea|def leppard|dell|democrats|denny's|
denver broncos|denver nuggets|depeche mode|der spiegel|destiny's child|detroit lions|detroit pistons|detroit tigers|
deutsche bank|dhs|diamondbacks|disney|dnc|dodgers|doj|dow jones|downing street|duma|dunkin donuts|dup|dupont|
duran duran|e.u|ebay|economist|ecowas|epa|esa|eu|european commission|european council|european parliament|
european union|europol|eurosceptics|eurozone|everton|exxon|exxon mobil|exxonmobil|faa|facebook|fannie mae|fatah|fbi|
fc barcelona|fc dallas|fcc|fda|fed|federal reserve|fedex|fema|fiat|fifa|financial times|firestone|fleetwood mac|ford|
foreign office|fox news|foxcon|frito lay|ftc|g20|g7|gazprom|gchq|general electric|general motors|getty|getty images|
ghq|github|glaxo smith kline|glencore|gmb|golden state warriors|goldman sachs|goodyear|google|gop|green bay packers|
green day|greenpeace|greens|guardian|gucci|guess who|guns n roses|halliburton|hamas|harrod's|hasbro|hewlett packard|
hezbollah|high court|hitachi|hizbollah|hollies|home depot|home office|honda|house|house of commons|house of lords|
house of representatives|houston astros|houston dynamo|houston rockets|houston texans|houthis|hsbc|huawei|
huffington post|huffpost|human rights watch|hyundai|iaea|ibm|icc|ice|icj|idf|ikea|imf|indiana pacers|
indianapolis colts|instagram|intel|interpol|ioc|irs|isis|islamic state|itv|jacksonville jaguars|jiffy lube|
johnson & johnson|joy division|jpmorgan|jpmorgan chase|justice department|juventus|kansas city chiefs|
kansas city royals|katv|kfc|kkk|klm|kmart|knesset|knicks|kodak|kohl's|kremlin|la galaxy|la liga|la presse|la z boy|
labour|labour party|lakers|lapd|le oreal|lehman brothers|leicester city|lenovo|levi's|lexis|lexmark|lexus|lg|
defra|hmrc|ofcom|ofgem|ofsted|ofwat|lib dem|lib dems|liberal democrats|little caesars|liverpool fc|lloyd's|lockheed martin|lords|los angeles clippers|
los angeles dodgers|los angeles lakers|los angeles times|lowe's|lyft|macs milk|maersk|macy's|manchester city|
major league soccer|major league baseball|manchester united|mattel|mazda|mcdonald's|mcdonalds|medecins sans frontieres|medicaid|medicare|memphis grizzlies|
mercedes benz|met office|meta|metallica|mets|mi5|mi6|miami dolphins|miami heat|miami marlins|michelin|microsoft|
milwaukee brewers|milwaukee bucks|minnesota timberwolves|minnesota twins|minnesota vikings|mitsubishi|mlb|mobil|
moderna|monsanto|montreal impact|moody blues|moody's|morgan stanley|motley crue|motorola|msnbc|mtv|myspace|nandos|
nasa|nascar|nasdaq|national academy of sciences|nato|natwest|nba|nbc|ncaa|nestle|netflix|new england patriots|
new england revolution|new kids on the block|new orleans pelicans|new orleans saints|new york giants|new york jets|
new york knicks|new york mets|new york post|new york red bulls|new york times|new york yankees|newsweek|nfl|nhl|nhs|
nih|nike|nintendo|nissan|nivea|nokia|notre dame|novartis|npr|nsa|nvidia|nypd|oakland athletics|oakland raiders|oecd|
oklahoma city thunder|old navy|opec|openai|orange julius|orlando magic|oxfam|padres|palantir|pan am|panasonic|
panda express|paris saint-germain|parliament|paypal|pbs|pentagon|pepsi|pepsico|petrobras|petrochina|petronas|peugeot|
pfizer|philadelphia eagles|philadelphia phillies|philadelphia union|philip morris|philips|phillies|phoenix suns|
pink floyd|pittsburgh pirates|pittsburgh steelers|pizza hut|plo|politico|portland timbers|portland trail blazers|
premier league|premier oil|prudential|psg|quantas|queens park rangers|quiznos|radiohead|rbc|rbs|readers digest|
real madrid|real salt lake|red bull|red cross|red hot chili peppers|red lobster|remax|republicans|reuters|revlon|rnc|
roman empire|rosneft|royal bank|royal dutch shell|ryanair|sacramento kings|safeway|sainsbury's|sainsburys|salesforce|
samsung|san antonio spurs|san diego chargers|san diego padres|san francisco giants|san jose earthquakes|
save the children|scientology|scotland yard|seagate|sears|seattle mariners|seattle seahawks|seattle sounders|sec|
senate|serie a|sex pistols|shell|siemens|sinn fein|sky news|smashing pumpkins|smirnoff|snp|sony|sotheby's|
soundgarden|spacex|spice girls|sporting kansas city|squarespace|st louis cardinals|st louis rams|starbucks|
state department|state duma|statoil|stoke city|subaru|sunday times|supreme court|supremes|t mobile|taco bell|taliban|
tampa bay buccaneers|tampa bay rays|tass|td bank|telefonica|telegram|telegraph|telus|tencent|tennessee titans|tesco|
tesla|tesla motors|texas instruments|texas rangers|tgi fridays|thin lizzy|tiktok|tim hortons|times|tmz|tories|
toronto blue jays|toronto raptors|toshiba|tottenham|tottenham hotspur|toyota|toys r us|treasury|twitter|u.n|uber|ubs|
uefa|ukip|un|unesco|unhcr|unicef|unilever|united nations|unrwa|upi|ups|usa today|usps|utah jazz|van halen|
vancouver whitecaps|verizon|vodafone|volkswagen|volvo|wagner|wagner group|walgreens|wall street journal|walmart|
warner bros|washington nationals|washington post|washington redskins|washington wizards|wechat|weibo|wells fargo|
wendy's|westfield|westinghouse|westminster|whatsapp|white house|white sox|whitehall|wikileaks|wikipedia|
world health organization|who|world trade organization|wto|xiaomi|xinhua|yamaha|yankees|ymca|yougov|youtube|ywca
`;

/** Folded names of well-known organisations. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(ORGANISATIONS.trim().split(/[|\n]+/));
