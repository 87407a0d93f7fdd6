/**
 * Names of countries, their capitals, regions and large towns in folded form (lower case, no diacritics, no final stop).
 *
 * Source: GeoNames (CC BY 4.0, geonames.org) for large towns, countries-list (MIT, Annexare) for countries and capitals,
 * the place lexicon of compromise (MIT, Spencer Kelly), and places that current news is full of.
 */
const PLACES = `
aalborg|aarhus|aba|abadan|abbotsford|abeokuta|aberdeen|abidjan|abilene|abobo|abomey-calavi|abu dhabi|abu ghurayb|
abuja|acapulco de juarez|accra|ad diwaniyah|adamstown|adana|addis ababa|adelaide|aden|ado-ekiti|adygea|afghanistan|
africa|agadir|agartala|agra|aguascalientes|ahmedabad|ahvaz|aizawl|ajman city|akita|akron|akure|al ahmadi|
al basrah al qadimah|al fayyum|al hoceima|al hudaydah|al kharj|al kut|al mahallah al kubra|al mansurah|
al mawsil al jadidah|al qadarif|alabama|aland|alaska|albania|albany|alberta|albuquerque|aleppo|alexandria|algeria|
algiers|alhambra|alicante|aligarh|allahabad|allentown|almaty|alofi|alps|altai|alvaro obregon|amagasaki|amaravati|
amarillo|amazon river|ambon|america|american samoa|amherst|amman|amritsar|amsterdam|anaheim|ananindeua|anapolis|
anchorage|ancona|andes|andhra pradesh|andijon|andorra|andorra la vella|angola|anguilla|ankara|ansan-si|anshan|
antalya|antananarivo|antarctic|antarctica|antigua and barbuda|antipolo|antofagasta|antwerp|antwerpen|anyang|
anyang-si|aparecida de goiania|apia|aqaba|aracaju|arak|archway|arctic|arctic ocean|ardabil|arequipa|argentina|
arizona|arkansas|arlington|armenia|aruba|arunachal pradesh|arusha|as sulaymaniyah|asahikawa|ascension island|ashdod|
ashgabat|asia|asmara|assam|astana|astoria|astrakhan|asuncion|asyut|atasehir|athens|atlanta|atlantic|atlantic ocean|
auckland|aurangabad|aurora|austin|australia|austria|avarua|azadshahr|azcapotzalco|azerbaijan|bacolod city|bacoor|
bagcilar|baghdad|bahamas|bahawalpur|bahcelievler|bahia|bahrain|baja california|bakersfield|bakhmut|baku|bali|
balikpapan|balkans|balkaria|baltic sea|baltics|baltimore|bamako|bamenda|bandar abbas|bandar lampung|
bandar seri begawan|bandung|bangalore|bangkok|bangladesh|bangui|banja luka|banjarmasin|banjul|banqiao|baoding|baotou|
barbados|barcelona|bareilly|bari|barinas|barnaul|barquisimeto|barranquilla|barrie|basel|bashkortostan|basildon|
basque|basra|basrah|basse-terre|basseterre|batam|batikent|batman|baton rouge|battagram|bauchi|bauru|bavaria|
bay of bengal|bayan nur|beijing|beira|beirut|bekasi|belarus|belem|belfast|belford roxo|belgium|belgorod|belgrade|
belize|bellevue|bello|belmopan|belo horizonte|bengaluru|benghazi|bengkulu|benin|benin city|benito juarez|benoni|
benxi|bergen|berkeley|berlin|bermuda|bern|betim|bexley|bhimbar|bhiwandi|bhopal|bhubaneshwar|bhutan|bielefeld|
bien hoa|bihar|bilbao|binan|birkenhead|birmingham|bishkek|biskra|bissau|black sea|blackburn|blackpool|blantyre|
bloemfontein|bobo-dioulasso|bochum|bochum-hordel|bogor|bogota|boise|boksburg|bolivia|bologna|bolton|bonaire|bonn|
borough park|bosnia|bosnia-herzegovina|bosnia and herzegovina|boston|botshabelo|botswana|bouake|boulder|boumerdas|bournemouth|
bouvet island|bradford|brakpan|brampton|brasilia|bratislava|brazil|brazzaville|bremen|brent|brest|bridgeport|
bridgetown|brighton|brisbane|bristol|britain|british columbia|british indian ocean territory|british virgin islands|
brittany|brno|bronx|brooklyn|brownsville|brunei|brussels|bryansk|bucaramanga|bucha|bucharest|bucheon-si|
buckinghamshire|budapest|budta|buenos aires|buffalo|bujumbura|bulawayo|bulgaria|buraydah|burgas|burkina faso|
burlington|burma|burnaby|burnley|bursa|burton upon trent|burundi|buryatia|busan|butuan|bydgoszcz|cabo verde|cabuyao|
cagayan de oro|cagliari|cairns|cairo|calabar|calais|calamba|calgary|cali|california|callao|caloocan city|camaguey|
camayenne|cambodia|cambridge|cambridgeshire|cameroon|campeche|campina grande|campinas|campo grande|
campos dos goytacazes|canada|canberra|cancun|cankaya|canoas|cape coral|cape town|cape verde|capitol hill|caracas|
carapicuiba|cardiff|caribbean|carrefour|carrollton|cartagena|cary|casablanca|castries|catalonia|catania|caucasus|
caxias do sul|cayenne|cayman islands|ceara|cebu|cebu city|cedar rapids|celaya|central african republic|
central america|central asia|chad|chandigarh|chandler|changchun|changsha|changshu city|changwon|changzhou|charleston|
charlotte|charlotte amalie|charlottesville|chattanooga|chattogram|cheboksary|chechnya|chelyabinsk|chengdu|chengzhong|
chennai|cheonan|cheongju-si|cherepovets|cherkessia|chernihiv|chesapeake|chhattisgarh|chiang mai|chiapas|chiba|
chicago|chiclayo|chihuahua|chile|chimbote|china|chinju|chisinau|chita|chittagong|chitungwiza|chongjin|chongqing|
christchurch|christmas island|chula vista|chuvashia|cimahi|cincinnati|ciudad apodaca|ciudad bolivar|ciudad del este|
ciudad general escobedo|ciudad guayana|ciudad juarez|ciudad lopez mateos|ciudad nezahualcoyotl|ciudad victoria|
clarksville|cleveland|cluj-napoca|coahuila|cochabamba|cockburn town|cocos islands|coimbatore|colchester|colima|
cologne|colombia|colombo|colorado|colorado springs|columbia|columbus|comilla|comoros|conakry|congo|congo brazzaville|
connecticut|constanta|constantine|contagem|cook islands|copenhagen|coquitlam|coral springs|cordoba|cork|cornwall|
corpus christi|corrientes|corsica|costa rica|cote de ivoire|cotonou|coventry|coyoacan|craiova|crawley|crimea|croatia|
croydon|cuauhtemoc|cuautitlan izcalli|cuba|cucuta|cuernavaca|cuiaba|culiacan|cumbria|curacao|curitiba|cusco|cyprus|
czech republic|czechia|d.c|da nang|dadonghai|daegu|daejeon|dagestan|dakar|dalian|dallas|damascus|dammam|danube|
dar es salaam|darfur|darwin|dasmarinas|datong|daugavpils|davao|davos|dayton|dc|dead sea|deer valley|dehradun|
delaware|delhi|democratic republic of congo|democratic republic of the congo|denizli|denmark|denpasar|denton|denver|
depok|derby|derbyshire|des moines|detroit|devon|dhaka|diadema|diego garcia|diepsloot|dili|dispur|
district of columbia|diyarbakir|djibouti|dnipro|dodoma|doha|dombivli|dominica|dominican republic|donbas|doncaster|
donetsk|dongguan|dorset|dortmund|douala|douglas|dr congo|drc|dresden|dubai|dublin|dudley|duesseldorf|duisburg|dundee|
dunkirk|duque de caxias|durango|durban|durham|dushanbe|dusseldorf|earth|east africa|east asia|east chattanooga|
east flatbush|east hampton|east jerusalem|east london|east los angeles|east new york|east timor|eastern europe|
ebute ikorodu|ecatepec de morelos|ecuador|edinburgh|edmonton|egypt|eindhoven|el aaiun|el obeid|el paso|el salvador|
elizabeth|elk grove|ellis island|england|english channel|enugu|equatorial guinea|erbil|eritrea|erzurum|escondido|
esenler|eskisehir|essen|essex|estonia|eswatini|ethiopia|etobicoke|eugene|europe|exeter|faisalabad|fakaofo|
falkland islands|far east|faridabad|faroe islands|fayetteville|feira de santana|ferguson|fes|fiji|finland|flint|
florence|florianopolis|florida|flying fish cove|fontana|fort collins|fort lauderdale|fort wayne|fort worth|
fort-de-france|fortaleza|foshan|franca|france|frankfurt|frankfurt am main|freetown|fremont|french guiana|
french polynesia|french southern territories|fresno|frisco|fujian|fujisawa|fukuoka|fukushima|fukuyama|fullerton|
funafuti|fushun|fuzhou|gabon|gaborone|gainesville|galway|gambia|gandhinagar|gangtok|ganja|gansu|garden grove|garoua|
gatineau|gaza|gaza strip|gaziantep|gdansk|geelong|general santos|geneva|genoa|george town|georgetown|georgia|germany|
ghana|ghaziabad|ghent|gibraltar|gifu-shi|gilbert|gitega|giza|glasgow|glendale|gloucester|gloucestershire|goa|goiania|
golan heights|gold coast|goma|gorakhpur|goteborg|gothenburg|goyang-si|grand prairie|grand rapids|graz|great britain|
great lakes|greater sudbury|greece|greenland|greensboro|grenada|grimsby|ground zero|grozny|guadalajara|guadalupe|
guadeloupe|guam|guanajuato|guangdong|guangzhou|guankou|guantanamo bay|guaruja|guarulhos|guatemala|guatemala city|
guayaquil|guernsey|guinea|guinea bissau|guinea-bissau|guiyang|guizhou|gujarat|gujranwala|gujrat|gulf|gulf of mexico|
gustavia|gustavo adolfo madero|guwahati|guyana|gwalior|gwangju|hachioji|hagatna|hague|haifa|haiphong|haiti|halifax|
hamadan|hamah|hamamatsu|hamburg|hamhung|hamilton|hampshire|hampton|handan|hangzhou|hannover|hanoi|haora|harare|
harbin|hargeysa|harlem|hartford|haryana|hastings|havana|hawaii|hayward|hefei|hegang|helsinki|henderson|hengyang|
heraklion|hermosillo|heroica matamoros|hertfordshire|herzegovina|hialeah|hidalgo|high wycombe|himachal pradesh|
himalayas|himeji|hirakata|hiroshima|ho chi minh|ho chi minh city|hobart|hodeidah|hohhot|holguin|holland|hollywood|
holy see|homs|homyel'|honcho|honduras|hong kong|honiara|honolulu|horn of africa|houston|hrodna|hsinchu|huaibei|
huainan|hualien city|huancayo|hubei|hubli|huddersfield|hull|hunan|hungary|hungnam|huntington beach|huntsville|
hwaseong-si|hyderabad|iasi|ibadan|ibague|iceland|idaho|idlib|ikeja|iligan|iligan city|illinois|iloilo|ilorin|imphal|
incheon|india|indian wells|indian ocean|indiana|indianapolis|indonesia|indore|ingushetia|inner mongolia|iowa|ipoh|ipswich|iquitos|
iran|irapuato|iraq|irbid|ireland|irkutsk|ironville|irvine|irving|isfahan|islamabad|isle of man|islington|israel|
istanbul|italy|itanagar|itaquaquecetuba|ivanovo|ivory coast|iwaki|ixtapaluca|izhevsk|izmir|iztacalco|iztapalapa|
jabalpur|jaboatao|jaboatao dos guararapes|jackson|jacksonville|jaipur|jakarta|jalandhar|jalisco|jamaica|jambi city|
jamestown|japan|jeddah|jeju city|jeonju|jersey|jersey city|jerusalem|jhang sadr|jharkhand|jiangxi|jieyang|jilin|
jinan|joao pessoa|jodhpur|johannesburg|johor bahru|joinville|joliet|jordan|jos|juarez|juba|juiz de fora|jundiai|
jupiter|kabardino|kabul|kaduna|kaesong|kagoshima|kahramanmaras|kahriz|kaifeng|kaliningrad|kalininskiy|kallakurichi|
kalmykia|kaluga|kalyan|kampala|kampung baru subang|kananga|kanazawa|kandahar|kandy|kano|kanpur|kansas|kansas city|
kaohsiung|karabaglar|karachay|karachi|karagandy|karaj|karbala|karelia|karnataka|kashiwa|kashmir|kassala|kathmandu|
katowice|katsina|kaunas|kawagoe|kawaguchi|kawasaki|kayseri|kazakhstan|kazan|kedah|keeling islands|keelung|kelantan|
kelowna|kemerovo|kenitra|kenosha|kent|kentucky|kenya|kerala|kerman|kermanshah|khabarovsk|khabarovsk vtoroy|khakassia|
khamis mushait|khan younis|kharkiv|kharkov|khartoum|kherson|khmelnytskyi|khorramabad|khorramshahr|khulna|kiev|kigali|
killeen|kimhae|king edward point|kingston|kingston upon hull|kingstown|kinshasa|kiribati|kirkuk|kirov|kisangani|
kitakyushu|kitchener|kitwe|klaipeda|klang|knoxville|kobe|kochi|kohima|kolkata|koln|kolwezi|komi|konya|kopavogur|
korea|koreatown|koriyama|koshigaya|kosice|kosovo|kosti|kota|kota bharu|kota kinabalu|kotli|kousseri|kowloon|krakow|
kralendijk|krasnodar|krasnogvargeisky|krasnoyarsk|krugersdorp|kryvyi rih|kuala lumpur|kuantan|kuching|kumamoto|
kumasi|kunming|kunshan|kurashiki|kurdistan|kurgan|kursk|kuwait|kuwait city|kwangmyong|kyiv|kyoto|kyrgyzstan|
kyzylorda|la paz|la plata|ladner|lafayette|lagos|lahore|lakewood|lampedusa|lancashire|lancaster|langfang|lanzhou|
laos|lapu-lapu city|laredo|larkana|las pinas|las vegas|latakia|latin america|latvia|lausanne|laval|le mans|lebanon|
leeds|leicester|leicestershire|leipzig|lekki|leon de los aldama|lesotho|lexington|lexington-fayette|liberia|
libreville|libya|liechtenstein|liege|lijiang|likasi|lilongwe|lima|limassol|lincoln|lincolnshire|linz|lipetsk|lisbon|
lithuania|little rock|liverpool|ljubljana|lobamba|lodz|logan city|lome|london|londrina|long beach|long island|
longueuil|longyearbyen|los angeles|louisiana|louisville|luanda|lubbock|lublin|lubumbashi|lucknow|ludhiana|luhansk|
luoyang|lusaka|luton|luxembourg|luxor|lviv|lyon|macao|macapa|macau|macedonia|maceio|machida|madagascar|
madhya pradesh|madison|madrid|madurai|magnitogorsk|maharashtra|mahilyow|maiduguri|maine|majuro|makassar|makati city|
makhachkala|makiyivka|malabo|malacca|malaga|malang|malatya|malawi|malaysia|maldives|mali|malingao|malir cantonment|
malmo|malta|maltepe|mamoudzou|manado|managua|manama|manaus|manchester|mandalay|mandaluyong city|mandaue city|
manhattan|manila|manipur|manitoba|manizales|mannheim|mansfield|mansilingan|manukau city|maputo|mar del plata|
maracaibo|maracay|maranhao|mardan|mari el|maribor|mariehamn|marigot|maringa|mariupol|markham|maroua|marrakesh|mars|
marseille|marshall islands|martinique|maryland|maryvale|masan|maseru|mashhad|masina|massachusetts|mata-utu|mataram|
matola|matsudo|matsuyama|maturin|maua|mauritania|mauritius|mawlamyine|mayotte|mazar-e sharif|mazatlan|mbuji-mayi|
mcallen|mckinney|meads|mecca|medan|medellin|medina|mediterranean|meerut|meghalaya|meknes|melbourne|memphis|mendoza|
merida|mersin|mesa|mesquite|messina|metairie|metairie terrace|mexicali|mexico|mexico city|miami|michigan|michoacan|
micronesia|middle east|middlesbrough|midland|midlands|midwest|miguel hidalgo|milan|milton keynes|milwaukee|
minas gerais|minato|minneapolis|minnesota|minsk|miramar|miskolc|misratah|mississauga|mississippi|mississippi river|
missouri|mixco|miyazaki|mizoram|modesto|mogadishu|mogi das cruzes|moldova|mombasa|monaco|mongolia|monrovia|montana|
montenegro|monterrey|montes claros|montevideo|montgomery|montpellier|montreal|montserrat|moradabad|mordovia|morelia|
morelos|moreno valley|morocco|moron|moroni|moscow|mosul|mozambique|multan|mumbai|munich|muratpasa|murcia|
murfreesboro|murmansk|muscat|muzaffarabad|mwanza|myanmar|mykolayiv|mysore|n'djamena|naberezhnyye chelny|nagaland|
nagano|nagasaki|nagoya|nagpur|naha|nairobi|najaf|najafgarh|namangan|namibia|nampula|nanchang|nanchong|nanjing|
nanning|nantes|nantong|naperville|naples|nara-shi|narela|nashik|nashville|nasiriyah|nassau|natal|natore|
naucalpan de juarez|nauru|navan|navi mumbai|nay pyi taw|nayarit|naypyidaw|ndola|nebraska|neiva|nepal|nepean|
netherlands|nevada|new brunswick|new caledonia|new delhi|new england|new hampshire|new haven|new jersey|new kingston|
new mexico|new orleans|new south memphis|new south wales|new taipei|new york|new york city|new york state|
new zealand|newark|newcastle|newcastle upon tyne|newfoundland|newfoundland and labrador|newport|newport news|
ngerulmud|niamey|nicaragua|nice|nicosia|niger|nigeria|niigata|nile|ningbo|nishinomiya-hama|niteroi|niue|
nizhniy novgorod|nizhny tagil|norfolk|norfolk island|norman|normandy|north africa|north america|north carolina|
north dakota|north korea|north las vegas|north macedonia|north sea|north shore|north stamford|north york|
north yorkshire|northampton|northamptonshire|northern california|northern ireland|northern mariana islands|norway|
norwich|nottingham|nottinghamshire|nouakchott|noumea|nova iguacu|nova scotia|novokuznetsk|novosibirsk|nowrangapur|
nuevo laredo|nuevo leon|nuku'alofa|nunavut|nur-sultan|nurnberg|nuuk|nyala|nyc|oakland|oakville|oaxaca|oceania|
oceanside|odesa|odessa|odisha|ohio|oita|okanagan|okayama|okazaki|okene|okinawa|oklahoma|oklahoma city|olathe|olinda|
omaha|oman|omdurman|omsk|onitsha|ontario|oran|oranjestad|ordos|oregon|orel|orenburg|orlando|orumiyeh|osaka|osasco|
oshawa|oslo|ossetia|ostrava|ottawa|ouagadougou|oujda-angad|overland park|oxford|oxfordshire|oxnard|oyo|pacific|
pacific ocean|padang|padua|pago pago|pahang|pakistan|palau|palembang|palermo|palestine|palikir|palm beach|palma|
palmdale|panaji|panama|panama canal|panama city|papeete|papua new guinea|para|paraguay|paramaribo|parana|paris|
pasadena|pasay|pasig city|pasragad branch|pasto|paterson|patna|patras|pavlodar|pei|pekanbaru|peking|pelotas|
pembroke pines|penang|pennsylvania|penza|peoria|perak|percut|pereira|perm|pernambuco|persian gulf|perth|peru|
peshawar|petah tikva|petaling jaya|petare|peterborough|philadelphia|philippines|philipsburg|phnom penh|phoenix|
pietermaritzburg|pikine|pilsen|pimpri|pingdingshan|piracicaba|piraeus|pitcairn islands|pittsburgh|piura|plano|
plovdiv|plymouth|podgorica|pohang|pointe-noire|poland|poltava|pomona|pontianak|poole|port au prince|port elizabeth|
port harcourt|port louis|port moresby|port of spain|port said|port saint lucie|port sudan|port vila|port-au-prince|
port-aux-francais|portland|porto|porto alegre|porto velho|porto-novo|portsmouth|portugal|posadas|poznan|prague|praia|
prato|preston|pretoria|prince edward island|pristina|providence|pucallpa|puebla|puente alto|puerto la cruz|
puerto rico|pune|punjab|puyang|pyongyang|pyrenees|qatar|qazvin|qingdao|qinghai|qinhuangdao|qiqihar|qom|quebec|queens|
queensland|queretaro|quetta|quezon|quezon city|quintana roo|quito|rabat|rafah|rahim yar khan|raipur|rajasthan|rajkot|
rajshahi|raleigh|ramallah|ranchi|rancho cucamonga|randburg|rangpur|ras al khaimah city|rasht|rawalpindi|reading|
recife|red sea|regina|reims|rennes|reno|republic of ireland|republic of the congo|resistencia|reunion|reykjavik|
reynosa|rhine|rhode island|ribeirao das neves|ribeirao preto|richmond|richmond hill|riga|rio|rio de janeiro|
riverside|riyadh|road town|rochester|rockford|rockies|rocky mountains|rohini|romania|rome|rosario|roseau|roseville|
rostov|rostov-na-donu|rotterdam|russia|rwanda|sacramento|saguenay|sahara|sahel|saigon|saint barthelemy|saint helena|
saint helier|saint john's|saint kitts and nevis|saint louis|saint lucia|saint martin|saint paul|saint peters|
saint petersburg|saint pierre and miquelon|saint-denis|saint-pierre|saipan|saitama|sakai|salem|salinas|
salt lake city|salta|saltillo|salvador|salzburg|samara|samarinda|samarkand|samoa|samsun|samut prakan|san antonio|
san bernardino|san diego|san francisco|san jose|san jose del monte|san juan|san luis potosi|san marino|
san miguel de tucuman|san miguelito|san pedro|san pedro sula|san salvador|san salvador de jujuy|sana'a|sanaa|
sanandaj|sandakan|sanliurfa|santa ana|santa catarina|santa clara|santa clarita|santa fe|santa maria chimalhuacan|
santa marta|santa rosa|santiago|santiago de cuba|santiago de los caballeros|santiago de queretaro|
santiago del estero|santo andre|santo domingo|santo domingo este|santo domingo oeste|santos|sao bernardo do campo|
sao joao de meriti|sao jose dos campos|sao luis|sao paulo|sao tome|sao tome and principe|sao vicente|sapporo|
sarajevo|saransk|saratov|sarawak|sardinia|sargodha|sariwon|saskatchewan|saskatoon|saudi arabia|savannah|
saxony|scandinavia|scarborough|scotland|scottsdale|seattle|selangor|semarang|sendai|senegal|seongnam-si|seoul|serbia|
serekunda|seremban|serra|sevastopol|sevilla|seville|seychelles|shah alam|shanghai|shangyu|shantou|sharjah|
sheepshead bay|sheffield|shekhupura|shenyang|shenzhen|sherbrooke|shibganj|shijiazhuang|shillong|shimla|shiraz|
shivaji nagar|shiyan|shizuoka|shreveport|shymkent|sialkot|siberia|sichuan|sicily|sierra leone|sikkim|silicon valley|
simferopol|simi valley|sinaloa|singapore|sint maarten|sioux falls|sisli|situbondo|skopje|slough|slovakia|slovenia|
smolensk|soacha|sochi|sofia|sokoto|solapur|soledad|solomon islands|somalia|somerset|sonora|sorocaba|south africa|
south america|south asia|south boston|south carolina|south china sea|south dakota|south korea|south sudan|
south tangerang|south tarawa|southampton|southeast asia|southend-on-sea|southern africa|southern california|soweto|
soyapango|spain|spokane|spring valley|springfield|sri lanka|srinagar|st louis|st paul|st petersburg|staffordshire|
stamford|stanley|staten island|sterling heights|stockholm|stockport|stockton|stoke-on-trent|strasbourg|stuttgart|
sub-saharan africa|subang jaya|sucre|sudan|suez|suez canal|suffolk|suita|sukkur|sultanah|sultangazi|sunderland|
sunnyvale|sunrise manor|sunset park|surabaya|surakarta|surat|surgut|suriname|surrey|sussex|sutton|suva|suwon|suzhou|
svalbard and jan mayen|swansea|swaziland|sweden|swindon|switzerland|sydney|sylhet|syracuse|syria|szczecin|tabasco|
tabriz|tabuk|tacoma|taguig|taian|taichung|tainan|taipei|taiwan|taiyuan|tajikistan|takamatsu|takatsuki|takeo|
tallahassee|tallinn|tamale|tamaulipas|tamil nadu|tampa|tampere|tampico|tanda|tangerang|tangier|tangshan|tanzania|
taoyuan city|taraz|tartu|tashkent|tasmania|tatarstan|tawau|tbilisi|tebessa|tegucigalpa|tehran|tel aviv|telangana|
telford|temara|tembisa|tempe|tempe junction|teni|tennessee|tepic|teresina|tetouan|texas|thailand|thames|thane|
the bronx|the hague|the valley|the west|thessaloniki|thies|thimphu|thiruvananthapuram|thornton|thousand oaks|tianjin|
tianshui|tibet|tibetan plateau|tigray|tijuana|tilburg|timisoara|timor leste|tirana|tiruchirappalli|tirunelveli|
tlahuac|tlalnepantla|tlalpan|tlaquepaque|tlaxcala|tobago|togo|tokelau|tokorozawa|tokyo|toledo|toluca|tomsk|tonala|
tonga|tongshan|toowoomba|topeka|toronto|torrance|torreon|torshavn|touba|toulon|toulouse|townsville|toyama|toyohashi|
toyonaka|trieste|trinidad|trinidad and tobago|trinidad tobago|tripoli|tripura|tristan da cunha|trondheim|
trujillo|tucson|tula|tulsa|tungi|tunis|tunisia|turin|turkey|turkiye|turkmenistan|turks and caicos islands|turku|
turmero|tuscany|tuva|tuvalu|tuxtla|tver|tyumen|u.k|u.s|u.s.a|uae|uberlandia|udmurtia|ufa|uganda|uijeongbu-si|uk|
ukraine|ulan bator|ulan-ude|ulsan|ulyanovsk|umraniye|united arab emirates|united kingdom|united states|
united states of america|urals|uruguay|urumqi|us|us virgin islands|usa|uskudar|ussr|ust-kamenogorsk|utah|utrecht|
utsunomiya|uttar pradesh|uttarakhand|uyo|uzbekistan|vadodara|vaduz|valencia|valladolid|valledupar|vallejo|valletta|
van|van nuys|vancouver|vanuatu|varanasi|varna|vatican|vatican city|vaughan|vaughn|venezuela|venice|
venustiano carranza|veracruz|vereeniging|vermont|verona|versailles|victoria|victoria de durango|victorville|vienna|
vientiane|vietnam|vijayawada|vila velha|villa nueva|villahermosa|villavicencio|vilnius|vinnytsia|virginia|
virginia beach|visakhapatnam|visalia|vitebsk|vitoria|vladikavkaz|vladimir|vladivostok|volgograd|vologda|volzhskiy|
voronezh|waco|wad medani|wakayama|wales|wall street|wallis and futuna|walsall|wandsbek|warren|warri|warrington|
warsaw|warwickshire|washington|washington d.c|washington dc|washington heights|watford|welkom|wellington|wenzhou|
west africa|west bank|west bengal|west bromwich|west island|west jerusalem|west raleigh|west valley city|
west virginia|western europe|western sahara|wexford|wichita|wicklow|wigan|willemstad|windhoek|windsor|winejok|
winnipeg|winston-salem|winterthur|wisconsin|wollongong|wolverhampton|wonsan|worcester|wroclaw|wuhan|wuppertal|wuxi|
wuzhou|wyoming|xalapa de enriquez|xiamen|xian|xianyang|xico|xining|xinjiang|xinxiang|xinyang|xochimilco|xuchang|
yakutia|yamoussoukro|yangon|yantai|yaounde|yaren|yaroslavl|yazd|yekaterinburg|yemen|yerevan|yogyakarta|yokohama|
yokosuka|yonkers|yono|york|yorkshire|yucatan|yueyang|yukon|yunfu|yunnan|zacatecas|zagreb|zahedan|zambia|zamboanga|
zanjan|zanzibar|zapopan|zaporizhia|zaporizhzhia|zaragoza|zaria|zarqa|zhabei|zhangzhou|zhengzhou|zhongshan|
zhu cheng city|zhumadian|zhuzhou|zibo|zimbabwe|zurich
`;

/** Folded names of well-known places. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(PLACES.trim().split(/[|\n]+/));
