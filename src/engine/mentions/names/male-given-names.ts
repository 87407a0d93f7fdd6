/**
 * Given names usually borne by men, in folded form (lower case, no diacritics).
 *
 * Source: the person lexicon of compromise (MIT, Spencer Kelly) and the locale data of @faker-js/faker (MIT,
 * Faker contributors), reduced to single words, without most everyday words, plus names that current news is full of.
 */
export const MALE_GIVEN_NAMES = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanjaneya aarav aaron aaryan aatmaj aatreya
aayushmaan aayushman abadon abdallah abdel abdon abdou abdoul abdoulaye abdul abdullah abdullo abdulrahman abe
abeiku abel abelard abhaidev abhirath abhisyanta abimbola abisola abisoye abiy abou aboubacar abraham abram absolon
abu abubakr abulfazl acaryatanaya achalesvara acharyasuta achil achiles achintya achyut acim adalbert adam adama
adams adan adeboye adedayo adegoke adheesh adhiraj adhrit adi adikavi adin adinath aditeya aditya adityanandan adolf
adolfo adolfs adolph adrian adriano adripathi adriyan advaya advik afanasie afanasiy afinogen afonso agafon agap
agasti agastya agaton aggey agneya agnimitra agniprava agnivesh agustin ahmad ahmed ahmet aidan aiden aimar ainars
ajan ajani ajeet ajit akande akanni ake akim akroor aksel akshaj akshat akwasi akwesi aladdin alade alain alan
alassane alastair alban albert alberto albin albrecht alden aldo alec alejandro aleksa aleksandar aleksander
aleksandr aleksei aleksej aleksey aleksi aleksy alen ales alessandro alessio alevtin alexander alexandr alexandre
alexandros alexandru alexej alf alfons alfonso alfred alfredo alfreds algirds algis ali aliaksandr alic aliou
alioune alistair aljosa allan allen aloizs alojz alok alonso alonzo alphonse alphonso alton alvar alvaro alvin alwar
aly amadeus amadou amady amand amar amaranaath amaresh amarnath amat amath ambroz ambrozy amdy ameth ameyatma amin
amine amir amish amit ammanuel ammar amogh amos amrit amvrosiy anaadi anagh anal anand anang ananiy anas anastas
anastasije anastasiy anastaz anatol anatoli anatolii anatoliy anatoly andel andelin andelko andelo ander anders
andras andre andreas andrei andrej andres andrew andri andrian andrija andrin andris andriy andro andron andronik
andrzej andy andzejs andzs anej anele angelo anikey anikita anil anilaabh anilabh anish anisim anjaneya ankal anko
anrijs anselm ansgary anslavs antal ante antek antero anthony antin antip antoine anton antoni antonin antonio
antoniy antony antti antun anuar anunay anuraag anurag anwar apollinariy apollinary apollo apollon aputsiaq aram
arata arcadi arcadie arcadii archan archibald archie arefiy aren ari arian ariel arijs ariki arindam arion aris
aristarkh aristid arjun arkad arkadijs arkadiusz arkadiy arkady arkhip armaan armand armando armin armins arnaud
arnav arne arnesh arno arnold arnost aron arona arpad arsen arsenije arseniusz arseniy art artem artemiy arthur
artie artiom artur arturo arturs artus arun arvid arvids aryan arystarch arzen asahi ashlesh ashok askold atanas
atanazy atila atlas atmanand atmananda attila augustin augusto augustus augustyn aurel aurelian aurelio aureliu
auron austin avadhesh avdey averkiy avery averyan avgust avgustin avksentiy avreliy avtonom axel ayaan ayan ayaz
ayden ayinde aykhan azariy aziz azubuike baalaaditya baalagopaal baba babacar bafana bahula bakary bakula balaaditya
balachandra baladitya balagopal balagovind balazs baldwin balgopal balint baltazar bandar bandhu bandhul bandile
banele bangizwe banji bankim bankole barack barnabas barney barrett barry bart bartholomew bartolomej bas bashar
basil bazhen bazil bazyli beatus bedrich belimir ben bence bende bendeguz benedek benedikt benedykt benett bengt
beniamin benicio benito benjamim benjamin bennie benny benson berat berislav bernard bernardo bernhard bernie bert
bertalan berti bertold bertram bertrand beshoi beto bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan
bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima
bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
bhuvanesh bhuvaneshwar bibek bilal bill billie billy bilomir biloslav binyamin birane birjesh bishal bishnu bivoj
bjorn blagoje blahomil blahomir blahoslav blaine blake blazej bob boban bobby bodhan bogdan bogoljub bohdan
bohuchval bohumil bohumir bohun bohus bohuslav bojan bola boldizsar bolemir boleslav boleslavs bonginkosi bonifac
borek borimir borimisl boris borislav borivoj borivoje borjan borko borys bosko botond bouba boubacar boubou boyan
boyd boza bozetech bozhemir bozhen bozidar bozislav brad bradford bradley brady brahma brahmaanand brahmabrata
brahmanandam brahmdev brajan brajen brajendra brajesh bram branden brandon branimir branislav branko bratimir
bratislav bratomil bratoslav brayan brendan brendon breno brent brenton bret bretislav brett brian brice brijesh
brit bronislav bronislavs bruce bruno bryachislav bryan bryce bryon buchi buddy budhil budimir budislav budivoj
bukola burevist burt burton buster buytur byron caio cal caleb calebe calin calvin cameron camilo carey carl carles
carlo carlos carlton carroll carter cary cas caslav catalin caua cecil cecyliusz cedomir cedric cedrik celestin
celestyn cenek cesar cestmir cezar cezary chaanakya chad chaitan chakor chakradhar chakravartee chakravarti chanakya
chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chapal
charak charbel charles charley charuchandra charuvrat chas chase chaten chatur chaturaanan chaturbhuj cheikh
cheikhou chekhouna cherif cheslav chester chet chetan chetanaanand chidaakaash chidaatma chidambar chidambaram
chidananda chinedu chinmayanand chiranjeev chiranjeeve chiril chirill chisom chitraksh chornota chrabros chraniboj
chranibor chranislav chris christer christian christoffer christoph christophe christopher christos chrudos chuck
chukwu chval ciaran ciprian cistoslav claes clarence claude claudio claus clay clayton clemens clement clemente
cletus cliff clifford clifton clint clive clyde cody colby cole colin colins collin colton connor conor conrad
constantin constatin corey cornel cornelis corneliu cornelius cory craig cristian cristiano cristin cristobal
cristofor csaba csanad csongor ctibor ctirad ctislav curt curtis cvijan cvijetin cyprian cyril cyrus cyryl daan
dabiziv dag dags daiwik dalemir dalibor dalimil dalimir damian damien damil damilare damilola damion damir damjan
damodara damon dan dandak dandapaani daniel daniil danijel danil danilo danjuma danko danny danu daouda darek daren
darian darin dario daris darius dariusz dariy darko darnell daromir darrel darrell darren darrin darryl darshan
daryl datta dave davi david davide davids davis davor davorin davyd dawid dayaamay dayaananda dayaanidhi dayamayee
dean deandre deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay
deeptimoy deevakar dejan delbert demba dementiy demetrius demetriusz demid demyan deneval denis denisz deniz dennis
denny deon depold derek derrick deshawn desimir desmond detmar detrich dev devadatt devagya devajyoti devak devdan
deven devesh deveshwar devin devvrat dewayne dewey dexter dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
dharmaketu dhruv dhyanesh dhyaneshwar diar diarmuid didier diego dieter dietmar dietrich digambar digambara dillon
dimitri dimitrii dimitrij dimitrije dimitris dinakar dinesh dinis dinkar dino dinu diogo dion dionizy dionyz
dionyzos dipankar dipendra dipesh diptendu dirk divaakar divakar divis divjot djibril dluhos dmitri dmitrii dmitriy
dmitro dmitry dobromil dobromir dobromisl dobromysl dobroslav domagoj domingo dominic dominick dominik dominykas don
donald donat donnell donnie donny donovan dorel dorian dorin dorofey doug douglas dovydas doyle dragan dragisa
dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomir drahon drahos drahoslav drahotin
drahutin draza drazen dren drew dries dron drona drzimir drzislav duane duarte dubravko dudley duje dujo dumisani
dumitru duncan dusan dusko dustin dwaipayan dwaipayana dwayne dwight dylan dyllan ebenezer ebiowei ebrahim ed eddie
edgar edgars edmond edmund edoardo eduard eduardo eduards edvard edvin edvins edward edwardo edwin edzus eekalabya
eero efim efraim efrain efrem efren egils egmont egon egor einars eirik eitan eizens ekaaksh ekadant ekaksh ekalavya
ekaling ekdant ekow elbert eldon eleazar eli elia eliah elian eliano elias eliasz elija elijah elio elion eliot
elisey elisha elisio elizar elizej elizeus elliot elliott ellis elmar elmars elmer elon elton elvin elvis elwood
elyas emanuel emeka emelyan emerich emerson emery emiel emil emilian emiliano emilijan emilio emilis emils emir
emirhan emmanuel emmanuil emmerson emmett enea enes engelbert enio ennio enoch enrico enrique ensar ensio enyo enzo
eoin epifan erast erazim erazmus eremey ergi erhard eric erich erick erik eriks erkki erling ermil ermins ermolay
ernest ernesto ernie ernst erofey eron errol ervin ervins erwin esben esra esse esteban ethan eugen eugene eugeniu
eugeniusz eusebius eustracjusz evald evalds evan evarist evdokim evens everett evgeniy evgeny evgheni evghenii
evgraf evlampiy evsey evstafiy evstigney evzen eymen ezechiel ezra fabian fabiano fabien fabijan fabio fabrice
fabricio fabrizio fadey fadi fahd fanyana faust faustin faustyn federico fedor fedosiy fedot felician feliciano
feliks felipe felix feng feodor feofan feoktist ferapont ferdinand ferdinando ferenc fergus fernando ferre fidel
fidelius fiifi filaret filemon filibert filimon filip filipe filipp filippo filomen filotije fiodor fionn firs
flavian flavio flavius fletcher florentin florentyn florian florin floyd flurin flynn foka foma forrest fortunat
fotiy frana francesco francis francisco franciszek franco franjo frank frankie franklin franklyn frantisek franz
fraser fred freddie freddy frederic frederick frederico frederik fredrick fredrik fredy fridolin friedrich frits
fritz frol fryderyk fumio funani funmilade funmilayo fynn fyodor gabe gabin gabor gabreal gabriel gabrielius gael
gaj gajaadhar gajabahu gajadhar gajbaahu galaktion galen galfryd ganak ganaka ganapati gandharv gandharva ganesh
gangesh gareth garik garland garnoslav garrett garry garth garud garuda gary gaspar gaston gati gatik gatsha
gauraang gaurang gauranga gautam gautama gavin gavril gavrila gavrilo gbeminiyi gbemisola gedeon gederts gejza
gellert genadij gene gennadiy geoff geoffrey georg george georges georgi georgije georgios georgiy georgy gerald
gerard gerardo gerasim gerazim gerazym gergely gergo gerhard gerrit gerry gert geza ghanaanand ghanashyam ghanshyam
ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gherman giacomo gian gianluca gianni gil gilbert gilberto
giles gilles gino gioele gion giorgi giorgio giorgis giovanni giri girik girika girindra giriraaj giriraj girish
girts giuliano giulio giuseppe gleb glen glenn glib gligorije gnat gobinda godfrey gojko golub goncalo gonsalwy
gonzalo goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd gord gordan gordey gordiy gordon
gorimir gorislav gostomysl goswamee goswami gothard gottfried gotum gouranga goutam govinda gracian gradimir grady
graham grant greg gregg gregor gregorio gregory gremislav grga grgo grgur grigore grigori grigorije grigoriy grover
grzegorz gubio gudakesa gudakesha guido guilherme guillaume guillermo gunars gunnar gunter gunther gurdev guriy gus
gustaf gustav gustave gustavo guy gvozden gwido gyorgy habib hakainde hakan hakim hakon hal halim hamidou hamza hank
hannu hans hansjorg hanspeter hansruedi hansueli hanus hao harald hari harinarayan harit harlan harley harold harri
harry haruhito haruki haruta haruto harvey hasan hassan hastal havel hayato hayden heath hector heikki heinrich
heinz heitor helio helmut hendrik henri henrik henrique henry henryk herbert herman hermann hermenegildo hernan
hieronim hilarion hilarius hipolit hiranmay hiranmaya hjalmar homer homero honorius horac horace horacio horacy
horatio horst horymir hossein hostimil hostimir hostislav hostivit hovard howard howie hrvoj hrvoje hubert hugh hugo
humberto hunor hunter husein huseyin huseyn hussain hussein hvalimir hvezdoslav hyacint hydar hynek hypolit iacob
iacov iain ian ianos iaroslav ibai ibou ibra ibrahim ibrahima ichika ico idrissa idy ieremiy ievgen ignac ignacio
ignacy ignat ignatiy ignjat igor igori ihar ike ikenna iker ikhidie ilai ilarion ilay ilgmars ilian ilias ilie ilija
ilja ilko illya ilmari ilmars ilyas imran imre inars inder indra indrikis ingmars innocenty innokentiy ino inocenc
insa inuk inunnguaq ioan ionel ionut iosif ipat ipatiy ippolit ira irakliy irenej ireneus ireneusz ireti irineo
irvin irving irwin isa isaac isac isaiah isaias isak isay ishaan isiah isidor ismael ismail ismaila israel issa
issac istvan itai itsuki iulian iuri iurie iurii ivan ivar ive ivek ivo ivor izaak izaias izajasz izak izidor izmael
izmail izot izyaslav izydor jaakko jacek jachym jack jackson jacob jacobo jacques jaden jadesola jadran jadranko
jadro jae jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jai jaka jake jakob jakov jakub jamal james
jameson jamiro jamison janko jannik jannis janos janosch janusz jared jari jarmil jarne jaro jarod jarolim jaromil
jaromir jaron jaroslav jarrett jarrod jarvis jasen jasenko jasin jason jasper javas javier jay jayden jayson jazeps
jed jef jeff jeffery jeffrey jeffry jekabs jelle jens jeppe jerald jeremi jeremiah jeremias jeremiasz jeremy
jermaine jerome jeronimo jeronym jerry jerzy jesper jesus jevgenijs jezdimir jian jilji jim jimi jimmie jimmy jimram
jindrich jiri jitender jitendra joachim joah joakim joao joaquim joaquin joe joel joesph joey johan johann johannes
john johnathan johnathon johnie johnnie johnny johnson jokubas jon jona jonah jonas jonatan jonathan jonathon jonny
joojo jordi jordon jorg jorge jorgen jorin joris jose josef josep joseph josh joshua josiah josip josko joso jost
josue jovan jovin joza joze jozef jozsef jozue juan juda jugoslav juha juhani juho jukka julen julian julien julijs
julio julius juliusz jurg jurgis juri justin justyn jusuf juul jyotis kacper kagiso kailash kaj kajetan kajus
kalervo kalevi kalidou kalinik kalistrat kallistrat kamal kamalesh kamil kamlesh kanak kanaka kanata kannan kannen
kapiton karan karel karim karl karlis karol karp karthik kartik karunanidhi kashyap kasian kaspar kasper kastor
kasyan kathem kauri kayode kazimierz kazimir keano keanu keba keenan keerti keir keith kemi ken kende kendrick
kenneth kenny kenton kerem kermit keven kevin keyan kgabu khadim khaled khalid khalifa khariton kharlampiy khoriv
khristofor khvalimir kian kiano kieran kilian kimo kin kingsley kip kir kiril kirill kirilo kirk kirollos kirti kiy
kiyan kjell klarencjusz klaudian klaudius klaudiusz klaus klavdiy klavs kleber klemens klement kliment knut kobe
kofi kojo koloman kolombin kolos kolumban kolumbin kondrat kondratiy konon konrad konrads konstantin konstantins
konstanty konstantyn kornel korneli kornelius korneliusz korneliy kornil korniliy kornilo korniy kosma kosmas kosta
kostyantin krasomil krasoslav kresimir kresomysl krishna krishnadas krishnadasa krisjanis kriss kristan kristian
kristians kristijan kristof kristoffer kristopher krisztian krisztofer krsto kruno krunoslav kryspin krystian
krystof krzysztof ksawery ksenofont kubra kubura kujoe kumar kupriyan kurt kurtis kuzey kuzma kuzman kveton kvetos
kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyle kylian kyls laal ladimir
ladislau ladislav lado ladomir lai lajos lakshman lakshmidhar lakshminath lal lamar lambert lamine lamont lance
lander landon langa larry lars lassana lasse laszlo laurenc laurence laurencjusz laurent laurentiu laurenty lauri
laurin lavr lavrentiy lavrin lawrence laxman lazar lazarz leander leandr leandro leano leart lebron ledion leevi
leland len lenn lennart lennert lenni lennox lenny leo leodegar leon leonard leonardo leonel leonid leonidas leonids
leonis leontiy leontyn leopold leos leroy lesek lester lethabo lev levente levi levin levio levko lewis leyan li
liam lias libor liboslav lincoln lino linus lio lionel lior liron listvich livio liviu livius liyan ljubisa ljubomir
ljudevit lloyd logan loic lolade longin lonnie loren lorenc lorenz lorenzo lorian lorik lorin loris lotar lothar lou
louan louie louis lourenco lovro lowell lowie luan lubomir lubor lubos luboslav luc lucas lucca luchezar lucian
luciano lucien lucijan lucius lucjan ludek ludivoj ludomir ludoslav ludovic ludvig ludvik ludwig ludwik lui luigi
luis luiz luka lukas lukasz luke lukrecius lukyan lumir lungelo lungu luther lutibor lutobor luuk lwandle lyan lyle
lyndon lyubim lyubodar lyubomir lyubosmysl lyubozar maayan macaulay maciej mactar mady mael magnus mahamadou
mahammad mahdi mahendra mahesh maheswar mahir mahmoud mailo majd makar makary makhtar makinwa maksim maksimilyan
maksym maksymilian malachai malachy malcolm malick malik malisa malthe mamadou mamady mamour mandla manel manfred
manik manikya manish manny manoj mansour mansvet manuel maphikelela marat marc marcel marceli marcell marcello
marcelo marcin marcis marco marcos marcus marek margers mariano marin marinko marino mario marios marius marjan mark
markel markiyan markku marko markos markus marlin marlon marquis marshall marti martim martin martins marton martti
marty martyan martyn marut marvin mason masoud massamba massimo matan matar matej mateja mateo mateus mateusz matheo
matheus mathew mathias mathieu mathis matias matija matiss matko mato matous mats matt matteo matthew matthias
mattia mattias mattis matus matvey matviy matyas maurice mauricio mauro maurycy max maxim maximilian maximiliano
maxmilian maxwell mayoor mbaye mechislav mecislav medard medoune mefodiy meghnad meghnath mehdi mehmet meissa
melichar melvin merle merlin merrill mervin mervyn mete metod metodej micael micah micha michael michal micheal
michel mick mickey micky miel miguel mihael mihai mihail mihailo mihajlo mihaly mija mijat mikael mikaere mikail
mike mikel mikelis mikhail mikhaylo mikhey mikita mikkel mikko miklos mikola mikolaj mikolas mikulas miladin milan
milanko milen miles mileta milhouse milic milik milisav milivoj miliy miljan miljenko milo milojica milomir milon
milorad milos miloslav milota milous milovan milovin milton milutin mimo minato minik miodrag miomir mir miran
mircea mirek mirko miro miromil miron miroslav mirtil misa mischa misko mislav mitar mitch mitchell mitofan mlad
mladen mnata mnislav moctar modibo modou moe mohamad mohamadou mohamed mohammad mohammed mohan mohinder moises
moisey mojmir mojzesz mojzis mokey momir monte monty monvids moon moric moris moritz morten moses moshe mouhamadou
mouhamed mouhameth mouhammadou moussa moustapha mpilo mpumelelo msizi mstislav muhamed muhammad muhammadu muhammed
mukesh mukul murad murilo musa musawenkosi musiy mustafa mustapha muyiwa mykhailo myles myron myrtil nael nahom nand
nanda nando nandor narayan narcis narendra narinder narkis natan natanael nataniel nate nathan nathanael nathaniel
nathy naum naveen navin nawal nazar nazariusz nazariy nazary ndleleni neal nebojsa ned nedeljko nedjeljko nehoslav
neil neklan nelio nelson nemanja nemir nenad nepomuk nestor neven neville nevin nevio newt nezamysl nguyen nicanor
nicholas nick nicklas nickolas nicolae nicolaie nicolas nicon nicu niels nifont nigel niilo nik nikandr nikanor
nikau nikhil nikifor niklas niklaus niklavs nikodem nikodim nikola nikolai nikolas nikolasz nikolay nikon niksa
niles nils nimit nimrod nino nio niranjan nirbhay niro nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noar
noe noel nojus nolan nolen nomaan norbert norberto norman novak nuka nuno nuri obrad obren octavian octavio odolen
odon ognjen oier ojars okhrim oktavian oktavius olaf olaide olav olavi olbram oldrich ole oleg olegs oleksandr
oleksiy olelko oles olgerts olimpiy oliver olivier oliwier olle olof olufunmi olumide olusegun oluwunmi omar omelyan
omer ondrej onoriode onufriy onufry orell orest orestes ori orkhip orville osama oscar osip oskar oskari osman
osmund ostap ostoja ostromir osvald osvaldo oswald ota otakar otis otmar oto otokar otomar otto oumar ousmane
ovidius owen ozren pablo padraig paja pakhom palmiro panas panfil pankrac pankracy pankrat pankratiy pantaleon
panteleymon paolo param paramartha paramon parfen parsival pascal paskal pathe patricio patrick patrik patrycjusz
patrycy patryk paul paulie paulo paulos pavel pavils pavle pavlin pavlo pawel pedro pekka pelhrim pentti pepo per
pera percy perica perikles pero petar pete peter peteris petko petr petri petro petronius petros petru petteri phil
phila philani philip philipp philippe phillip phiwokwakhe pierre pieter pietro pilip pimen pio piotr pius platon
podolyan polikarp polykarp pontus porfiriusz porfiriy porfiry potap poul prakash pran pranay prasad prathamesh
pravdan pravdomil pravit pravomil prayag predrag prem premysl preston pribyslav prokhor prokl prokles prokofiy
prokop prokul prov prvoslav puneet purushottam pyotr quentin quincy quinten quinton rachid radan radegast radek
radenko radhost radim radimir radion radisa radislav radivoj radivoje radko radmil radmilo radomil radomir rados
radosav radoslav radovan radu radul raduz radvan rafael rafal rahul raimund rainald rainer rainhard rainold raj
rajan rajendra rajesh rajiv rajko rajmund rajnold rakesh ralf ralph ramesh rameshwar ramiro ramon randal randall
randolf randolph randy ranek ranjeet ranjit ranko raoul raphael rashad rasko rasmus rastislav ratibor ratimir ratmir
raul ravi rawiri ray rayan raymond rayyan recep redmond reece reggie reginald regis regnars rehor reid reinhard
rejan relja remig remilekun remo remus renars renat renato reto reuben reyansh reynaldo reza rhett rian ricardo
ricards riccardo rich richard richie rick rickard rickey rickie ricky rico riley rino rio rishi ritesh roan rob
robbe robbie robby robert roberto robi robinson rocco roch rodan roderick roderik roderyk rodger rodion rodney
rodolfo rodoljub rodoslav rodrigo roel rogelio roger rohan rohit roko roksolan roland rolando rolf roman romans
romeo romeu romuald romul romulus ron ronald ronan ronnie ronny rory rosario roscoe ross rostislav rotimi roy royce
ruben rubin rudis rudolf rudolfs rudolph rudra rudy ruedi rufus rui rune rupert ruprecht rusins ruslan russ russel
russell rustam rusty ryan ryou ryszard ryurik saba sachin sada sadio saeed saer sagar sakari sal salamoun salif
salik saliou salomon salomoun salvador salvatore salwator sam samba sameer sami samir samkelo sammie sammy samo
samson samu samuel samuele samuil sancho sandeep sander sandor sandro sandu sanele sanjay sanjin sanka santiago
santino saqib sarvin sasa satish satoshi saturnin satya satyen saul sava savel saveliy savva savvatiy scot scott
scottie scotty seamus sean sebastian sebastiao sebastien sebestian seckou sedrik seghei sekou selim selivan
seliverst sem semen semibor semion senne sepp seppe seppo serafim serafin serenus serge sergei sergej sergey serghei
sergi sergio sergiu sergiusz sergiy servac seth sevastyan severin seweryn seydou seymour sfiso shahid shaka shalewa
shane shankar shantanu shaquille shaun shawn shayne shchastislav shchek sheldon shelton sher sherman shinzo shiv
shlomo siarhei sibusiso sid siddarth siddhartha siddhran sidney sidon sidor sidy siebe sifiso sigfrid sigizmund
sigmund sigurd sila silantiy silas silvan silvestr silvio silviu silvius simao simen simeon simion simo simon sindre
sinisa sinkler sinook siphiwe sipho sirineu siro sithembiso sixt sixtus siyabonga siyanda slavek slaven slaviboj
slavibor slavko slavoboj slavoj slavoljub slavolyub slavomil slavomir slavuta slobodan smil sname snizhan sobeslav
sofon sofron sokrat sologub solomon som somnath somu sondre soren soter souleymane souta spartak spencer spiridon
spirydion spytihnev srboljub srecko sredoje stan stanimir stanislav stanislaw stanko stanley stasta steen stef
stefan stefaniy stefano stefanos stelian stepan stephan stephen stevan steve steven stevie stewart stig stipan stipe
stjepan stojan stojmir stoyan stozhar strahinja stribor stu stuart subhash subodh suman sundar sune suraj suresh
surya suryakant suryakanta susheel sushil svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor sven
svend svetislav svetolik svetomir svetoslav svetozar svyatopolk svyatoslav swapnil syed sylvester sylwester szabolcs
szczepan szymon tadeas tadeo tadgh tadija taha taichi taika talis talivaldis talrits tamas tankred tanner tapan
tapani tapio taras tareq tari taro tarun tatsuki ted teddy tedros tej tejas temitope teo teobald teodor teodorik
teodoro teodoz teofan teofil terenc terence terencius terencjusz terentiy terrance terrell terrence terry tertuliano
thad thaddeus thamsanqa thando themba theo theobald theodor theodore theodorik theofan theofil thiago thibo thierno
thierry thom thomas thulani tiago tian tiber tiberius tibo tibor tiburcius tichomil tichomir tichon tidiane tiger
tihomir tikhon till tim timish timmy timo timofei timofey timofiy timon timotej timoteo timoteus timothy timur
titilope titus tobias tobiasz tobiloba toby tod todd toke tom toma tomas tomasz tome tomiloba tomislav tommaso
tommie tommy tomo tomoharu tonci tonko tony tope tor torbjorn torkvat torsten traian travis trent trenton trevor
trey trifon trilochan trilochana trilok trilokanath trilokesh triloki tristan troels trofim troy trpimir trpko
truman tunar tuomas tur turki tushar tuur tverdislav tvorimir tvrtko tyler tymoteusz tyrone tyson udai udit udo ueli
uffe ughur ugis uhuru ujjawal ujjwal ulf ulrich ulrik ulyan ulysses umang umberto unax upendra upton uri uriel urs
usain usman ustim ustin uttam uve uzodimma vaclav vadim vagn val valdemar valdemars valentim valentin valentine
valentins valentyn valeri valerian valerii valerijs valeriy valeryan valter valtr valtteri vance vanja varfolomey
varlaam vasco vasil vasile vasili vasilie vasiliy vasily vasko vasudev vasudeva vatroslav vatslav vavrinec veceaslav
veceslav vedang vedanga vedran veikko velaphi velemir veleslav velibor velimir velislav vencel venceslav vendel
vendelin venedikt venek veniamin vergiliu vern verner vernon veroslav vic vicente victor vidak vidhur vidhya vidor
vidur viggo vihaan vijay vijeko vikentiy viktor viktorin vilem vilhelm vilibald ville villy vilmar vilmars vilmos
vimal vinay vince vincenc vincent vincenzo viorel virgil virgiliu vishnu vishwamitra vissarion vit vitali vitalie
vitalii vitalijs vitaliy vitezslav vito vitold vitor vitoslav vivaan vivek vjekoslav vjenceslav vlad vladan vladek
vladilen vladimer vladimir vladislav vladivoj vladlen vlado vlas vlastimil vlastimir vlastislav vlatko vlk vojen
vojin vojmil vojmir vojslav vojtech vok voldemars volfgang volodimir volodislav volodymyr vratislav vseboj vsebor
vsemil vserad vseslav vsevlad vsevolod vujadin vuk vukan vukasin vukota vusumuzi vyacheslav vyas vysheslav waclaw
wade wale walenty walentyn walerian walery walgierz wallace wally walt walter waly wannes warley warre wawrzyniec
waylon wayne wei wendell werner wes wesley weston wiktor wilbert wilbur wiley wilfred wilfredo wilfrid wilfried
wilfryd wilhelm will willard willi william willie willis willy wincenty winfried winslow winston witalis wladyslaw
wlodzimierz wojciech wolfgang woodrow wout wouter wyatt xander xaver xaverius xavier xhoel xi yago yahli yahya yakov
yakub yakubu yango yanis yann yannick yannik yanuariy yarema yaro yaromil yaromir yaron yaropolk yaroslav yarovid
yasin yassin yassine yaw yevgeni yevgeny yogendra yogesh yoginder yonas yonatan yonathan yong yoon yoro yosef
yoshihide younes yousouf youssef youssou youssouph youssoupha yoweri yuen yukhim yulian yuliy yuri yuriy yury yusif
yusuf yuuma yuval yuvenaliy yves zaboj zac zach zachar zachariah zacharias zachariasz zachary zachery zack zackary
zafir zahar zaharia zahid zakaria zakhar zakhariy zalan zan zane zanis zarije zarko zavis zbislav zborislav zbyhnev
zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zelibor zelimir zelislav zeljko
zelmir zemislav zeno zenon zenoviy zente zenzele zeteny zigfrids zigmars zikmund zinoviy zithulele zitomir zitoslav
zivan zlat zlatan zlatko zlatomir zoltan zoran zoremir zoreslav zoroslav zoryan zosim zosima zrinislav zrinko zsolt
zsombor zvenigor zvenimir zvenislav zvonimir zvonko zygmunt
`;
