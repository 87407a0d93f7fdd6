/**
 * Given names usually borne by women, in folded form (lower case, no diacritics).
 *
 * Source: the person lexicon of compromise (MIT, Spencer Kelly) and the locale data of @faker-js/faker (MIT,
 * Faker contributors), reduced to single words, without most everyday words, plus names that current news is full of.
 */
export const FEMALE_GIVEN_NAMES = `
aada aadrika aadya aaliyah aanandinii aaradhya aaratrika aarya aasa aasha aashritha aatmaja aba abagail abani abbey
abbi abbie abby abena abhaya abi abibatou abie abigail abigel abril aby aculina ada adalberta adaline adalyn adaugo
addie addilyn addison adea adel adela adelaida adelaide adelajda adele adelene adelia adelina adeline adelynn adina
adolfa adolfina adreanna adriana adrianna adrianne adriena adriene adrienne adrijana adwitiya adwoa afanasiya afia
afra afua agafia agafiya agafya agapiya agata agatha aggie aglaja agnes agnesa agneta agnieszka agniya agrata
agripina agrypina agustina ahalya ahilya aicha aida aileen aimee aina aino ainsley aisha aishah aishani aisling
aislinn aislynn aissa aissata aissatou ajana ajla ajlin ajna akofa akorfa akosua akshainie akshata akshita akua
akula akulina akumaa akunna akvelina ala alaina alana alanis alanna alannah alanoud alara alayah alayna alba albena
alberta alberte albertina albertine albertyna albina alea alecia aleisha alejandra aleksandra alemka alena alenia
alenka alesea alesia aleska alessandra alessia alevtina alexa alexandra alexandrea alexandrina alexia aleya aleyna
alfreda alia alice alicia alicja alida alima alina aline aliona alisa alise alisha alison alissa alissia alix aliya
aliyah aliz aliza alka alla allie allison allyson alma aloisie alojzije althea alvina alvine alya alycia alysa
alyson alyssa alyssia alzbeta ama amabela amadea amahle amaia amaira amalia amalie amalija amanda amara amata ambar
amber amberly ambra amea amelia amelie amelija amen ami amie amilia amina aminat aminata aminu amira amodini amra
amrita amritambu amy ana anabel anabela anahita anais anala anamaria anamarija anamika ananda anandamayi ananta
anasooya anastasia anastasija anastasiya anastazie anastazija anastazja anasuya anatazie anatoliya anaya anci ancica
anda andela andelika andelina andjela andjelina andreja andriana andrijana andrina andzelika ane anesa aneta anette
anezka anfisa angela angelia angelica angelika angelina angeline angelique anghelina angie ani anica anika anila
anina anisa anissa anita anja anjali anjelica anjushree anjushri anka ann anna annabel annabella annabelle annalisa
annamaria annapurna anne anneli annemarie annett annette anni annie annika annikki annmarie anohito anouk anselma
anshula antea antoinette antonella antonia antonida antonie antonija antonina antoniya anuja anusuya anwesha anya
anzhela anzhelika aoi apolena apollinariya apolloniya april apsara arabela araceli arame aranka areta argentina aria
ariadna ariana arianna arianne ariela arielle arija arina arisa arkadiya arleen arlena arlene arleta arlette armida
arna arnolda arnostka aroha arpita artemiya aruna arya asa asha ashanti ashlee ashleigh ashley ashli ashlie ashly
ashlyn ashraqat ashton asia asija asiya asja aslesha asmita assil asta astou astrid astrida asya ataahua atanazie
athena atmaja atreyee atreyi atta audra audrey audri audry augusta augustina augustine augustyna aura aurea aurelia
aurelie aurelija aurica aurora austeja autumn ava avani avantika avigail avreliya avrora awa awesi axelle axenia aya
ayana ayanda ayanna ayebatari ayesha aygun ayize ayla aylin ayn ayse aysel ayushmati azaliya azra azuna baaba baala
babeta baidehi baijayanti bala balamani banna banuta bara barbala barbara barbora barbra barbro barica basanti
bayarmaa bea beata beate beatrice beatrix beatriz beatrycze becca becky bedriska belinay belinda bella benedikta
benedita benita bente berenika berit bernadette bernadine bernarda bernice berta bertha bertie bertolda beryl bess
bessie beth bethanie bethany betina betsy bette bettie bettina betty bettye beula beulah bev beverley beverly
beyonce bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka
bibiana bibianna biborka bigna biljana biloslava bilva bilwa bilyana bineta binita binta bintou birgit birgita
birgitta birgitte bisenija biserka bismah blagica blagovista blahomila blahomira blahoslava blanca blanche blanka
blazena blythe bobana bobbi bobbie bogdana boglarka boguslava bohdana bohumila bohumira bohuna bohuse bohuslava
bojana bojislava boleslava bolormaa bonita bonnie bora borbala borislava borka boroka bosiljka bozena bozetecha
bozhena bozica bozidara brandi brandie branimira branislava branka brankica bratislava breanna bree brenda brenna
bretislava briana brianna brianne bridget bridgett bridgette brigid brigita brigitta brigitte brita britney britt
brittany brittney brittni brittny bronislava bronwyn brooke brooklyn bruna brunhilda bryanna brygida brynn buddhana
buhle busisiwe caetana caitlin caitlyn calina calista callie camila camile camilla camille candace candice cara
caridad carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carminho
carmo carna carol carole carolina caroline carolyn carrie carrol casandra cassandra cassie cataleya catalina
catarina caterina catherina catherine cathleen cathryn cathy catrina cayla ceca cecelia cecile cecilia cecilie
cecily cecylia celeste celestina celestyna celia celie celina celine cenka cestmira cezara chakrika chanda chandani
chandi chandini chandira chandni chandra chandrabhaga chandrakala chandrakin chandramani chandrani chandravati
chanelle chantal chantelle chapala charis charissa charla charlena charlene charlette charlotte charmaine charumati
charvi chatura chedeline chelsea chelsey cher cherechi cheri cherie cheryl chiamaka chiara chimamanda chinyere chira
chitrali chitramala chitrangada chizoba chloe chranislava chrissy christa christal christen christiana christiane
christie christina christine christy chrystal ciara cierra cindi cindy cistoslava clair claire clara clare clarice
claris clarissa claudette claudia claudine clavdia clea cleo cleopatra clotilde coleen colette colleen concepcion
conchita condoleezza connie constanca constance constanta constantia constanza consuelo cora coralie cordelia cori
corina corine corinna corinne cornelia corrine coumba courtney courtni courtny crina cristal cristiana cristina
crystal csenge ctibora ctirada ctislava cyndi cynthia cyntie cyra cyrila dada daevi daevika dagmar dagmara dahlia
daina dainuvite daisy dajana dakota daksha dakshayani dalal daleslava dalia dalibora daliborka dalida dalie dalila
dalimila dalimira damaris damayanti damia damiana damjanka dana danette dani danica daniela daniele daniella
danielle danijela danika daniz danka danuse danuta daphna daphne dara darby darcey darcie daria darie darija darina
darinka darislava darja darla darlena darlene darshwana darta darya davida davina dawn dayle dayna dea deana deandra
deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deeksha deena deepali deeptimayee
deeptimoyee deidre deirdre dejana dela delia delie delilah della delores deloris delphine demetria dena denice
denisa denise desanka desiree destiny devangana devani devasree devi devika dhana dhanadeepa dhanalakshmi dhara
dharani dharitri dhatri dhia diana diane dianna dianne diara diarra didina dieynaba dijana diksha dina dinah dionne
dior dipali dita diviska divna divya diya diyana djeneba dobrava dobrila dobrinka dobromila dobromira dobromisla
dobroslava doina doinita doleslava dolores dolyana dominika dominique domnica dona donalda donata donka donna dora
dorana dorcas doreen doriana dorica dorina doris dorit dorka dorla dorota dorotea doroteja dorothea dorothy dorottya
dorthe dorthy dottie doubrava doubravka draga dragana dragica draginja drahomila drahomira drahoslava drahotina
drahuse draupadi drina dua dubravka duduzile dulari dulcinea dumitrita dunja durga durgeshwari dusana dusanka dusica
duska dzile dzirkstite ebba ebiere ecaterina ecrin eda edel eden edie edita edite edith edna eduarda edvarda edwina
edyta eeva eevi efe efimia efrosinia egona eileen eisha ekaparnika ekaterina ekta ela elaina elaine elakshi elana
elea eleanor elektra elen elena elene eleni eleonora elfrida eliabeth eliana eliane elicia elida elie elif elin
elina eline elinor eliona elisa elisabet elisabeth elisaveta elise eliska eliza elizabet elizabete elizabeth
elizaveta elka ella ellen elli ellie elly elma elmira elnora eloa elodie eloisa eloise elouise elsa elsbeth else
elsie elva elvina elvira elwira elza elzbieta ema emanuela emanuelly emelda emelie emely emerald emese emile emilee
emili emilia emilie emilija emiliya emily emina emine emma emmaline emmanuelle emmeline emmie emmy ena enakshi enid
enya erica ericka erika erin erma erna ernestina ernestine ervina eryn esha eshana eshita esi esma esmeralda
esperanza estefania estela estele estella estelle ester estera estere esther estrella eszter etela ethel etienne
etta eudochia eudokia eudoksja eufrozina eugenia eugenie eulalie eunice eunika eusebie eva evangelina evangeline
evdochia evdokija evdokiya eveliina evelin evelina eveline evelyn evelyne evfrosiniya evgeniya evghenia evi evie
evita evpraksiya evzenie ewa ewelina fabiana fabie fabienne fabricia faina faith fajr fanni fanta farah farida
farrah farzana fatemeh fatiha fatim fatima fatimata fatin fatma fatou fatoumata faustina faustyna fay faye feba febe
fekla felecia felicia felicie felicita femke fenna feodora feodosia feodosiya ferdinanda ferdynanda fernanda
fevronia fevroniya fidelie fien filipa filippa filomena fily finja fiona flavia flavie fleur flor flora flore
florence florencia florencja florentina florentyna flurina fozia fran frances francesca francina francine francisca
franciszka francoise frantiska franziska freda frederica freja freya frida frieda fruzsina gabi gabija gabriela
gabriella gabrielle gabrijela gaja gajana gala gale galina gamalat gamila ganna garika garnet gautami gayatri gayle
geeta geetanjali gelena gelila gema gemine gemini gemma gena genesis genevieve genna georgeta georgette georgia
georgie georgina geralda geraldina geraldine gerarda gerardina gerda gerharda geri germaine gertrud gertruda
gertrude gheorghina gia giada gianna gifty gigi gilberta gilda gillian gina ginewra gioia giorgia giovanna girija
girja gisela gisele giselle gita gitanjali gitte giulia gizela gladys glafira glena glenda glenna gloria glorie
glynis golda goldie googoosh gorana goranka gordana grace graciana gracie graciela gracja grazina greta gretchen
griselda grizelda grozdana gry guadalupe gudrite gudrun guillermina gunay gunel gunilla gunnel gustava gvendolina
gwen gwendolyn gwyneth habiba haby hailey hala haley halina hallie hamsini hana hanah hanga hanna hannabel hannah
hanne hannele hariet hariette harinakshi harita harmony harriet harriett harriette hasnaa hasti hata hatice hattie
hava havla hawa hayley hazel heather heda hedda hedi hedvig hedvika heema heidi heidrun helen helena helene helga
helin helle helmi heloisa henrietta henryka herberta hermina hermine herta hessa hester hilary hilda hildegard
hillary himadri himani himari hira hiranya hlengiwe hoda hollie holly hope hortense hortensie hortenzie horymira
hosna hosniya hostimila hostimira hostislava hrvojka hussa hvezdoslava hyacinta hyacinth iana ianina ianna iaroslava
iboja ida ifeoma ifunanya ignacie ignata ila ilaria ildika ileana ilene ilenia iliana ilina ilinca ilinka iljana
ilona ilsa ilse ilza imane imelda imogena imogene ina inara inaya india indira ines inesa inessa inez inga inge
ingeborg ingeborga inger ingrid ingrida inguna inja inji inka inkeri inna innesa inyoni ioana iona ionela iraida
irati irena irene irina iris irisa irma irmeli iryna isabel isabela isabele isabell isabella isabelle isabelly
isadora isidora isioma isis isisa isla islande isobel isolda ita iulia iuliana iva ivaana ivalu ivana ivancica
ivanka ivanna iveta ivna ivona ivy iwona iya izabela izabella izaro izidora izolda jabulile jacinda jacinta jackie
jacky jaclyn jacquelina jacqueline jacquelyn jada jade jadrana jadranka jadwiga jael jaga jagica jaimini jakuba
jakubina jakubka jami jana janae janaina jane janele janelle janessa janet janeta janette janica janice janie janina
janine janis janka janna janni jaqueline jara jarmila jarolima jaromira jaroslava jasmin jasmina jasmine jasna
jasnena jautrite javiera jaya jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
jeannette jeannie jeannina jeannine jela jelena jelica jelisaveta jelka jen jena jenelle jenifer jenna jennette
jenni jennie jennifer jenny jenovefa jeri jerri jesa jesica jesika jess jesse jessica jette jevrosima jil jilian
jill jillian jimena jindra jindriska jing jirina jitka jo joan joana joane joann joanna joanne jocelyn jodi jodie
jody joelle johana johanna johanne jolana jolanda jolanta jolayemi joleen jolena jolene jolien joline joni jordana
jorga josefa josefin josefina josefine joselyn josephina josephine josette josiane josie josipa jovana jovanka joy
joya joyce jozefa jozefina juana juanita judeline judita judite judith judy judyta jules julia juliana julianna
julianne julie julienne juliet julieta juliette julija julijana julissa julita juna june jusma jusra justina justine
justyna juta jyoti jyotsana kaarina kaat kabita kacey kadiatou kaede kaia kaitlin kaitlyn kaja kalea kaleigh kali
kalina kalinda kalle kallie kalpana kalyani kama kamala kamila kamile kamilla kamla kanchan kanishka kanti
kanyakumari kara karen kari karima karin karina karissa karla karly karmela karmen karoliina karolina karoline karyn
kashyapi kassandra kassie kat kata katariina katarina katarzyna kate katelyn katelynn katerina katharina katharine
katherina katherine kathie kathleen kathrine kathryn kathy kati katia katica katie katija katina katlyn kato katrin
katrina katrine katy kavita kay kaya kaye kayla kaylee kayleigh kazi kazimira keeley keely keira keisha kejsi keley
keli kelley kelli kellie kelly kelsie kely kendra kenna kenya kenza kera keri kerri kerstin ketanji khadidiatou
khadija khadije khady khanyisile kharitina khawla kheira khethiwe khongordzol khoudia khristina khristya khulekani
kia kiana kiara kiera kiersten kika kiley kimberlee kimberley kimberli kimberly kimmernaq kincso kine kinga kira
kirsten kirstin kirstjen kitty kizzy klara klaudia klaudie klavdiya klea klementina klementyna kleopatra klotylda
koleta kolombina kolumbina konstance konstancie konstancja konsuela konul konzuela kora koralia kordula kori korina
kornelia kornelie kourtney krasava krasomila krentta krista kristen kristi kristiana kristie kristiina kristin
kristina kristine kristy kristyna krystal krystyna ksawera ksenia ksenija kseniya kumari kumuda kunhuta kupava kveta
kvetoslava kvetuse kvitka kvitoslava kyla kylee kylie kyllikki kyra lacey lacie lacy lada ladina ladislava ladona
ladonna laia laila lakesha lakshmi lala lalita lamija lana lara larina larisa larissa larysa lasma latasha latifa
latisha latonya latoya laura laure laurel lauren laurencie laurencja laurentia laurentyna laurie lauryn lavanya
laverna laverne lavinia lavize lawrencia laxmi layla lea leah leana leandra leane leann leanna leanne leda leela
leena leia leigh leila leilani leja lejla lela lena lene leni lenia lenka lenora lenore lenya leokadie leola leona
leoni leonida leonie leonor leonora leontina leontine leontyna leopolda leopoldina leopoldyna leora leposava lerato
lesedi lesley lesli leslie lesly lesya leticia leticie letitia letizia lettie lex lexie leya leyla lia lian liana
lianne liara liba libbie libby libena libora liboslava libuse lidia lidija lidiya lidmila lidya lien liepa lieze
liga liisa likera liksma lila lili lilia lilian liliana liliane lilianna lilien liliya lilja lilla lillia lillian
lillie lilly lily lin lina linda linde lindsay lindsey lindsi lindsy lindy linett linn linnea lis lisa lisbeth lise
liselotte lisette liuba liubov liudmila liusea liv liva livia livie livija liya liyana liz liza lizbeth lize lizette
lizzie ljiljana ljuba ljubica lois lola lolita lora loraina loraine lorelei lorena lorene loreta loretta lori lorie
lorna lorraina lorraine lorri lorrie lota lotta lotte lotti lottie louella louisa louise lourdes lovelie lovisa
lovorka lua luana luann lubomira luboslava lucia luciana lucica lucie lucija lucile lucille lucinda lucja lucretia
lucy ludise ludka ludmila ludomira ludoslava ludvika ludwika luela luella luena luisa luise luiza luize lujza
lukhona lukiya lukrecie lula lulu lulwa luminita lumira luna lupe lupita luz lya lydia lydie lykke lyla lyn lyna
lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyubava lyubislava lyubomila lyubomira lyuborada
lyuboslava lyubov lyudmila lyudomila maarit mabel mabela mable maca macie macy madalena madalyn maddie madeleine
madelina madeline madelyn madge madhuri madison madlaina madonna mae maelle mafalda magda magdalena magdalene maggie
maguette maha mahulena mai maia maica maija maila maimouna maira maire maisie maite maja majda malak malala malati
malea malen malena malene malgorzata malia malika malin malina malinda mallory malou malti malva malvina malvine
malwina manda mandaakin mandakini mandakranta mandy mangala mangalya mani manisha manjusha manon manona manuela mara
marcela marcelina marcella marcelle marci marcia marcie marcy mareme maren marena marfa margaret margareta
margarette margarida margarita margaux marge margery margie margit margita margo margot margret margrette margrit
margrith marguerite mari maria mariah mariam mariama mariamawit mariami marian mariana mariane marianna marianne
maribel marica maricarmen marichka maricica marie mariela mariella marieme marieta marija marijana marika marilu
marilyn marina mariola maris marisa marisol marissa marita marite maritza mariya marja marjatta marjorie marketa
markika marla marlena marlene marli marlies marlis marnie marsha marta marte martha marthe martina martine martyna
marwa mary maryam maryan maryana maryann marybeth maryia maryjane marylou maryna masa masinka masoumeh mathilda
mathilde matilda matilde mattea mattie matylda maud maude maura maureen mavis mawuena mawusi maxima maxina maxine
may maya maybell mayla mayra maysoun mayte mayya mazie mbalienhle mckenzie meagan mechislava mecislava medea medina
meena meenakshi meg megan meghan mei meire melania melanie melaniya melany melenija melia melina melinda melisa
melissa melita mellisa melnic melody menaka menka mercedes mercia meredith merel merete meriem merissa merjem meron
meryem meryl metra mette mhambi mia mica micaela michaela michala michalina michele micheline michelle midori
mihaela mika mikaela mila milada milagros milana milanka mildred milena milica militsa miljana milka milla mille
millicent millie milly milodara miloslava milred miluse mima mimi minakshi mindy minenhle minerva minh minna minnie
minodora mira mirabela miral miranda mirela mirella miriam mirjam mirjana mirka mirlande mirna miromila miroslava
mitra mitzi miyar mladana mnislava moa mobina modrite mohana mohini moira mokrina mollie molly momira mona monica
monika monique monserrat morgana motrya mrignayani mstislava mudite muriel muriela mya myra myriam myrlande myrna
myrtle naasunnguaq nada nadalina nadejda nadene nadezda nadezhda nadia nadina nadine nadiya nadja nadya nadzieja
nahia naima naina naja najla nala nalini nalla nana nancy nandi naneta nanette nanna naomi naomie nara narcisa
narges nastja natalia natalie natalija nataliya natallia natalya natasa natasha nathalie natka naya nayla ndondoloza
nea neda nedjeljka nefeli nehir nejla nel nela nelea neli nelisa nell nellea nelli nellie nelly nelya nemira nena
nene neonila nera nerea nerissa nesa nesreen neva nevena nevenka neyla nhlakanipho nia niamh nichole nicki nicky
nicola nicole nicoleta nicolette nicoline niculina niharika nika nike niki nikita nikki nikodema nikol nikoleta
nikolina nila nilay nimakoah nina ninel nineli nisa nisanur nisha nita nivi njegomirka noa noelia noella noelle
noema noemi nofoto nokuthula nolwazi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor nora norah norberta
nore noreen norina norma nouf nour nova nozipho ntokozo ntombizodwa nubia nur nuray nuria nurul nusa nyla obioma
octavia oda odelia odeta odette odval ofelia ofelie ognjana ognyana oisha ojaswini oksana oktavie oktyabrina ola
oldriska oleksandra olena olesea olesya olga olgica oliga olimpia olimpiada oliva olive olivera olivia olivie
olivija oliwia olympie omana omawunmi omolara ondrejka onome oona oormila opalina opaline ophelia oprah oresta orina
orislava orisya oriyana orvokki otakara otilia otilie otilija otylie oumou oxana oyunbileg padma page paige paivi
palazhka palmira pam pamela pandora paninnguaq panka panna paola parascovia paris parsla parvati paskala patrica
patrice patricia patricie patricija patrycja patti pattie patty paula paulette paulien pauliina paulina pauline pava
pave pavica pavla pavlina pearl peggy pelageya pelaghia pelagia pelagie pelagiya penda penelopa penelope penny perla
pernilla persida peruna perzida petra petrana petrija petronela petronila petruse petula philippa philomena phoebe
phylis phyllis pia pilar pipaluk pirjo pirkko polina polly polyana polyxena poornima portia potishana pramila
prasanna prascovia praskovya pravdomila pravomila pravoslav pravoslava preity prema pribyslava priscila priscilla
priska priya priyala priyamvada prokopa prudence purnima pushti puteri queenie quiana rabina rachael rachel rachela
rachele rachelle rachida rada radana radha radimira radina radislava radka radmila radojka radomila radomira
radoslava radovana radslava rae rafaela rageshwari rageswari rahel raina raisa rajana rajinder rajna rajsa rakita
rama ramaa ramata ramatoulaye ramona randi rania raquel rasheedah rastislava rati rayna rea reanna reba rebeca
rebecca rebeka rebekah reem reema reghina regina regitze regula rehorka reihaneh reina reka rena renae renata renate
renee renja reta reyna rhea rhiannon rhoda rhona rhonda ria riana richarda richelle ricki rihanna riitta rija rikke
rikki riko rima rimas rimma rin rina ristana rita ritva riya robbin roberta robina robyn rochele rochelle rocio
rodica roghayyeh rohana rokhaya roksana roksolana rolanda romana romena romina romy rona ronda roni ronja ronna roos
rosa rosalia rosalie rosalina rosalind rosalinda rosalyn rosamunda rosana rosanna rosanne rose roseann roseanne
rosella roselle roselyn rosemarie rosemary roser rosetta rosie rosina roslyn rostislava rotaru rovena rowan rowena
roxana roxane roxanna roxanne roxie roxy roza rozalia rozalie rozalinda rozamunda rozana rozina rozita rozvita ruby
rudite rudolfa rudolfina rufina rukhmani rukmin rumena runa rupinder ruslana ruta ruth ruthie ruxanda ruya ruza
ruzena ruzica saanvi sabina sabine sabrina sade sadie safiatou safietou safira sahar saida sakeena sakineh sakura
salimata salimatou sallie sally salma salome salomea salomena salomey saly samantha samara samira samuela
samukelisiwe sanda sandra sanja sanna sanne sanya sara sarada sarah sarala saraswati sarina sarisha sarka sarla
sarlota sarmite saroja sasha saskia saskie satu saulcerite savanna savannah saxona scarlett scholastika sekinat
selena selene selin selina selma sena senka senta serafima serafina seraina serena serife setayesh sevda sevinj
seynabou shahd shaikha shaim shaimaa shakira shakti shakuntala shana shanaya shanda shania shanna shannon shanon
shanti sharda shari sharlene sharmila sharon sharron sharyn shashi shashikala shauna shawna shayla shayma shayna
sheba sheela sheena sheila shelia shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl shira shirley
shirli shirly shivakari shobhana shona shresth shresthi shreya shreyashi shridevi shrishti shristi shubha
shubhaprada shwet shyla siana siara sibongile sibyla siddhi sidonie sidra sien siena sienna sierra signe silje
sillin silvana silvia silvie silvija simea simeona simisola simona simone simonida sina sindisiwe sindy sinenhlanhla
sinikka sinklitikiya siobhan siphephelo sita sitara siti siv sizakele sizani skaidrite skarlet skarleta skye sladana
slava slavena slavica slavka slavomila slavomira slobodanka sloka smiljana smita smiyana smriti snejana snezana
snizhana snjezana sobeslava sobia soda sofia sofie sofija sofiya sofronie sokhna soledad solomiya solveig solveiga
somayyeh sona sondra sonia sonja sonya sophia sophie soraia soraya sorina sotira spidola sri srna stacey staci
stacie stacy stanislava starla stasa staza stefana stefania stefanie stela steliana stella steluta stepana stepanida
stepanka stephane stephanie sterre stine stojanka subhashini subhasini sucheta sudeva sue suelen suha sujata sukanya
suma sumayah sumayyah sumitra summer suncica sunita sunniva suryakantam susan susana susane susanna susannah susanne
sushma susi susie suzan suzana suzane suzanna suzanne suzette suzie suzy svatava svatoslava svetla svetluse
sviatlana svitlana svyatoslava swara swarnalata sweta sybil sybilla sydney sylva sylvia sylvie sylwia synne syuzana
szofi szofia szonja tabatha tabea tabitha tacjana taisia taisiya tala talia talita talitha tamar tamara tamera tami
tamika tammi tammie tammy tamra tana tania tanika tanirika tanisha tanja tanushree tanushri tanya tara tarana tarja
taryn tasa tasha tatana tatiana tatjana tatsiana tatyana tawana tegan teja tekla tellervo teodora teodozie teofila
teona teresa tereza tereze terezie teri terri terrie tess tessa tessie tetiana tetyana thabisa thadie thalia
thandolwethu thea thelma theodora theodosie theofila theresa therese thobeka thomasina thulisile tia tiana tianna
tiara tiffany tiina tija tijana tilda tilla timea tina tingting tiril tisha titi titilayo toluwani tomaska tomislava
toncica toni tonia tonija tonka tonya tora tori toska tracey traci tracie tracy tricia trina trine trish trisha
trista trudy tuana tui tula tuula tuulikki tuva tyra ugne uliana ulla ulrika uluthando ulwazi ulyana uma una undine
urmila ursula urte usha ustina uxue vaclava vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga
valdemara valentina valentyna valera valeria valerie valerija valeriya valery vali vanda vanesa vanessa vania
varalakshmi varvara vasanti vasilina vasilisa vasudha vasundhara veda vedanshi vedrana veduna vela velana veleslava
velimira velina velislava velma venceslava vendelina vendula vendulka venka venus venuse vera veranika verena
verginia verica verna vernice verona veronica veronika veronique veroslava veselinka veslava vesma vesna vibeke vica
vicki vickie vicky victoria vida vidya vijolite vikky viktoria viktorie viktorija viktoriya vilde vilema vilemina
vilena vilenina vilhelmine vilina vilma vilte vimala vincencie vinka viola violet violeta violetta violina viorelia
viorica vira virag virginia virginie virginiya visnja vita vitalia vitalina vitezslava vitoria vittoria vivian
viviana vivien vivienne vizbulite vlada vladana vladena vladilena vladimira vladislava vladlena vlasta vlastimila
vlastimira vlastislava vlatka vojislava vojmira vojslava vojteska volha vorsila vratislava vreni vrinda vrund
vseslava vujica vukica vusala vyacheslava wakana walentyna waleria wanda wanesa wendi wendy weronika whitney whitni
whitny wiara widelene wiktoria wila wilhelmina willa willow wilma winifred winnie winnifred winona wirginia xaverie
xenia xenie xiaomei xiaoyan ximena xinyi xochitl yaa yacine yael yagmur yamileth yan yana yara yaretzi yarin yarina
yaroslava yasmin yasmine yaya yelena yesenia yibanathi ying yolanda yolande yuina yukhima yukhimiya yulianna yuliya
yuna yustina yvette yvona yvone yvonna yvonne zabava zada zahra zaida zainab zaira zakelina zana zanele zaneta
zanete zanna zara zavida zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zehra zeinab zejnep
zelda zelimira zelislava zeljka zelma zelmira zeltite zena zenija zenobie zeynab zeynep zhanna zhozefina ziedite
zigfrida zigrida zile zina zinaida zineb zinovia zita zitomira zitoslava ziva zivana zlata zlatica zlatka zlatomira
zlatuse zobuhle zoe zoey zofia zofie zoia zoja zola zora zorana zoreslava zorina zorka zoroslava zoryana zoya
zselyke zsofia zubite zuzana zuzanna zvenislava zvezdana zvonimira
`;
