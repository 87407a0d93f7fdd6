import { setOf } from './word-lists.ts';

/** Weekdays and months, with their abbreviations. Folded. */
export const CALENDAR = setOf(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Months that are words or given names too: only a day or a year beside them makes them months inside a run. */
export const DOUBTFUL_MONTHS = setOf('march april may june august');

/** Holidays and feasts: names of their own kind. */
export const HOLIDAYS = setOf(
  'easter christmas ramadan hanukkah passover thanksgiving halloween diwali eid lent advent epiphany pentecost purim juneteenth kwanzaa yom rosh nowruz ashura vesak holi carnival epiphany',
);

/** Inhabitants, peoples and languages: adjectives and nouns that name nobody. A trailing s is allowed. */
const DEMONYMS = setOf(`
  afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian aussie australian
  austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian belarussian belgian bengali bermudian bhutanese
  bolivian bosnian botswanan brazilian brit british briton bruneian bulgarian burkinabe burmese burundian californian cambodian
  cameroonian canadian catalan caucasian chadian chechen chilean chinese colombian congolese cornish corsican costarican cossack croat croatian cuban
  cypriot czech dane danish dominican dutch dutchman ecuadorian ecuadorean egyptian emirati english englishman englishwoman
  eritrean estonian ethiopian european eurasian fijian filipino filipina finn finnish flemish french frenchman frenchwoman gabonese gambian gazan
  georgian german ghanaian gibraltarian greek greenlandic grenadian guatemalan guinean guyanese haitian hispanic latino latina latinx honduran hungarian
  icelandic icelander indian indonesian iranian iraqi irish irishman israeli israelite italian ivorian ivoirian jamaican japanese jewish jew jordanian
  kazakh kazakhstani kenyan korean kosovar kosovan kurd kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian londoner
  luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin
  moroccan mozambican namibian nepalese nepali new-yorker newyorker nicaraguan nigerian nigerien northern-irish norwegian omani pakistani
  palestinian panamanian paraguayan parisian persian peruvian pole polish portuguese qatari roman romanian russian rwandan salvadoran
  salvadorean samoan saudi scandinavian scot scottish scotsman scots senegalese serb serbian sicilian sikh singaporean slav slavic slovak slovakian
  slovene slovenian somali somalian soviet spaniard spanish sudanese surinamese swede swedish swiss syrian taiwanese tajik tamil tanzanian
  tatar texan thai tibetan tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uighur uzbek
  venezuelan vietnamese welsh welshman yemeni yugoslav zambian zimbabwean zulu
  christian christianity muslim islam islamic islamist sunni shia shiite catholic protestant orthodox anglican hindu buddhist judaism mormon evangelical jihadi jihadist
  hindi urdu arabic hebrew latin mandarin cantonese swahili farsi pashto yiddish punjabi
  western westerner eastern northern southern northerner southerner midwestern transatlantic anglo
  republican democrat democratic conservative tory liberal communist marxist socialist nazi fascist leninist stalinist maoist zionist
  victorian martian edwardian elizabethan georgian-era medieval olympic paralympic olympian instagrammer tweet youtuber googler
  salafist copt coptic native aboriginal indigenous maori inuit hawaiian alaskan floridian ohioan virginian bostonian chicagoan
  trumpian orwellian kafkaesque keynesian freudian darwinian shakespearean thatcherite blairite corbynite brexiteer brexiter remainer peronist chavista`);
/** Parties' members in the plural stand for the party. */
export const PARTY_PLURALS = setOf('republicans democrats tories conservatives greens liberals');

/** Whether a folded word is a nationality, a people, a language or a creed, in singular or plural. */
export const isDemonym = (key: string) =>
  !PARTY_PLURALS.has(key) &&
  (DEMONYMS.has(key) ||
    (key.endsWith('s') && DEMONYMS.has(key.slice(0, -1))) ||
    (key.length > 7 &&
      DEMONYMS.has(key.replace(/^(?:north|south|pro|anti|non|pan|afro|indo|anglo|franco|sino|russo|euro)-?/, ''))) ||
    HYPHENATED.test(key));
const HYPHENATED = /^[a-z]+-(?:american|british|canadian|australian|african|russian|german|soviet)s?$/;

/** Abbreviations and words in capitals that are no names. */
export const NOT_NAMES_IN_CAPITALS = setOf(`
  a i ok tv pc dj mp mps mep meps ceo cfo coo cto cmo ciso gdp gnp vat ipo iq id ids pr hr it ai vr ar dna rna mrna pcr hiv std ptsd adhd ppe ied ieds
  suv atm pin gps usb url html pdf faq dvd cd gps am pm bst gmt est edt pst pdt cet cest utc et pt ct mt bc ad ce bce vip mvp rbi era td nil vs
  lgbt lgbtq lgbtqi lgbtqia bame diy eta faqs gop-led hq icu er gp gps jr sr km kg mph kph mw gw mb gb tb ft lb lbs sq cc psi co2 ufo ufos uav uavs rip
  sos asap aka rsvp ps phd mba ba bsc ma msc md qc kc obe mbe cbe dui dwi pow pows mia awol wmd wmds ngo ngos ira-like sme smes llc plc ltd inc eps
  roi pe vc esg nft nfts llm llms api cpu gpu xl xxl iv v vi vii viii ix x xi xii xiii xiv xv ii iii yes no new and or of in on the at for to by from
  with more photo photos video watch live breaking exclusive update read related ad sponsored
  ebit ebitda teu feu ldl hdl psa ppm
  hundred thousand million billion trillion`);

/** Words that tell nothing at the start of a sentence, whatever their part of speech, and adverbs taggers take for nouns. */
export const STARTERS = setOf(`
  seconds minutes hours days weeks months years decades moments statewide nationwide worldwide countywide citywide companywide
  neighboring neighbouring nearby fahrenheit celsius
  a about according across additionally adding after afterwards again against all allegedly almost along already also although always amid among an and another any anyone apart are arguably around
  as asked at away back based because before behind being below besides between beyond both but by can certainly clearly consequently could
  critics despite did do does doing down due during each earlier either elsewhere even eventually ever every everyone everything evidently exactly except few
  finally for former formerly fortunately from further furthermore generally get getting given giving go going had half has have having he hello hence her here hers hi him his hopefully how
  however i if in including indeed inside instead interestingly into is it its just lately later latest least less let like likewise look
  looking made make making many maybe me meanwhile mine more moreover most mostly much must my namely near nearby nearly neither never nevertheless no nobody none
  nonetheless nor not nothing notably now nowhere of off officially often oh on once one only onto or originally other others otherwise our out outside over overall own
  parents people perhaps please plus possibly presumably previously probably prior quite rather really recently regardless remember reportedly respectively sadly said same say saying says secondly see seen
  separately several shall she should similarly since so some somebody someone something sometimes soon still subsequently such suddenly surely take talk tell than thank thanks that the their them then
  there thereafter therefore these they thing things think this those though three through throughout thus to today together tomorrow tonight too toward towards two typically ultimately under undoubtedly unfortunately unless
  unlike until up upon us usually very via was watch we welcome well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with
  within without would yes yesterday yet you your additionally asked updated written reporting edited compiled image sources source related photograph pictured right above below
  police officials authorities experts residents witnesses investigators researchers scientists doctors protesters prosecutors supporters opponents analysts lawmakers activists families students workers teachers`);
