import { setOf } from './word-lists.ts';

/** Last words (or words before "of" and "for") that make a name an organisation's. Folded. */
export const ORGANISATION_HEADS = setOf(`
  academy administration agency airlines airline airways alliance army assembly assets associates association authority
  bank bankers board bookstore brewery broadcasting brothers bros bureau cabinet caucus center centers centre centres
  chamber chambers charity church clinic club co coalition college command commission committee commons communications
  community companies company confederation conference congress consortium constabulary convention cooperative corp
  corporation cos council court courts department departments directorate division duma electric energy enforcement
  enterprises entertainment exchange executive faction fc federation fellowship films fleet force forces forum foundation
  front fund funds gazette gmbh group guard guards hall herald holding holdings hospital hospitals house inc industries
  infantry initiative institute institutes institution insurance intelligence investments journal laboratories laboratory
  labs lab league legion library llc llp lodge ltd magazine management marines media military militia ministry mission
  mosque motors movement museum navy network networks news newspaper nhs office orchestra organisation organization
  outfitters panel parliament partners partnership party pharmaceuticals philharmonic pictures plc police post press
  productions project protection publishing quartet railway railways rangers records regiment registry reserve resources
  school schools secretariat securities senate seminary service services society software solutions squad staff standard
  stores foods embassy embassies consulate brotherhood survey observatory studio studios subcommittee supermarket supermarkets symphony synagogue syndicate systems task taskforce team
  technologies technology telecom telegraph theatre theater times treasury tribune tribunal troop troops trust trustees
  union unit united universities university ventures veterans watch watchdog wing workers works worldwide wanderers
  rovers athletic hotspur albion ag sa spa nv ab oyj asa bv pty sarl kg se unions
  aerospace bio biologics biopharma biosciences biotech diagnostics genomics pharma robotics semiconductor semiconductors shipping therapeutics companies physicians doctors reporters
  alternative initiative commissioners marshals prosecutors
  lawyers mothers citizens students teachers scientists nurses parents journalists women children ops operations crescent cross`);

/** Last words of the full names of companies, in what country so ever: nothing of the name stands behind one. */
export const LEGAL_FORMS = setOf('ag ab asa bv co corp gmbh inc kg llc llp ltd nv oyj plc pty sa sarl spa');

/** First words of the names of banks, groups and clubs, in the languages that put them in front. */
export const ORGANISATION_STARTS = setOf(`
  banca banco bank banque caixa caja cassa compagnie credit credito grupo gruppo groupe societe
  air arminia athletic atletico bayer betis borussia celta cska deportivo dinamo eintracht energie espanyol ferencvaros fortuna ferroviaria greuther hansa hertha inter internacional jahn juventude legia lech olympiacos
  panathinaikos rapid rayo real ruch shakhtar standard sturm union universidad werder wisla zenit zaglebie dynamo hapoel lokomotiv maccabi olympique slavia sparta spartak sporting`);

/** Abbreviations in front of the names of clubs: "FC Midtjylland", "RB Leipzig". */
export const CLUB_STARTS = setOf(
  'acf afc bv cfr csd fc fk gks hnk ifk kaa krc kv kvc mfk nk ogc pfc psv rb rcd rfc rks rsc ssc sv tsg tsv usl vfb vfl',
);
/** Of two letters, that somebody's initials are too: "AC Milan", but "AC Grayling". */
export const CLUB_INITIALS = setOf('ac as az bk cd cf cs gd if rc sc sd sk ud');
/** The states as American papers shorten them behind a town; as a lone word some mean something else. */
export const STATE_ABBREVIATIONS = setOf(
  'ala ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va ont que alta sask man',
);

/** Last words that make a name a place's. */
export const PLACE_HEADS = setOf(`
  airport alley archipelago arena avenue ave basin bay beach boulevard blvd border borough bridge canal canyon cape castle
  cathedral cemetery circuit city cliffs coast coastline corridor county creek crossing dam delta desert district drive
  estate falls farm field fields fjord forest garden gardens glacier gorge gulf harbor harbour heights highway hill hills
  hotel inlet island islands isle isles junction kingdom lake lakes lane marina marsh mall meadows memorial metro mine
  mount mountain mountains mt ocean oblast palace park parks parish passage path peak peninsula pier plain plains plant plateau
  plaza pond port prefecture prison province quarter ranch range reef refuge region reservoir resort ridge river road rd
  sanctuary sea shore shores speedway square stadium station strait straits street st summit temple terminal territory
  territories tower towers town township trail tunnel valley village volcano wall waterfall wharf woods yard zone zoo
  suburb suburbs landing point`);

/** First words that make a name a place's, if capitalised words follow. */
export const PLACE_STARTS = setOf(
  'mount mt lake fort ft port cape san santa santo st saint los las el new north south east west northern southern eastern western upper lower central isle gulf bay strait el al puerto villa rio sao',
);
/** Of these, the ones that are enough of a cue alone, without "in" or "at" before. */
export const STRONG_PLACE_STARTS = setOf('mount mt lake fort ft port cape puerto isle strait gulf');

/** Last words of other names: events, awards, works, storms, laws. */
export const OTHER_HEADS = setOf(`
  accord accords act affair agreement amendment award awards ball bible bill bowl campaign championship championships charter code
  constitution convention-centre crisis cup cyclone day deal declaration derby doctrine effect era eve exhibition expo fair fashion festival
  formula games gala globe globes grammy holocaust hurricane index law laws legends list marathon masters medal memoir mission
  nationals offensive olympics open opera operation order oscar pact parade paralympics peace plan plague prix prize prizes program programme
  spring empire dream telescope rover probe satellite spacecraft protocol rebellion referendum report revolution rule rush scandal series show storm summit symposium tournament tour
  treaty trial trials trophy typhoon uprising virus vote war wars week year compact partnership-agreement`);
/** First words of other names. */
export const OTHER_STARTS = setOf(
  'hurricane cyclone typhoon storm operation tropical apollo project flight article title formula covid-19 covid grand super',
);

/** What stands before a ship's name: motor vessel, steamship, navies. */
export const SHIP_PREFIXES = setOf('mv ms ss hms uss rms mt fv usns hmas hmcs');

/** What can stand before "of" inside a name, besides the heads of organisations and places. */
export const OF_HEADS = setOf(`
  archdiocese district battle bishopric book church cities city communist confederation commonwealth daughters diocese doctors emirate
  federation friends game games study gulf house isle isles joint kingdom knights lord lords medal men museum national order
  people republic rock sea sons state states statue strait straits tower town university war voice volunteers voters wizard
  youth institutes academy bank bay cape court duchy electors faculty guild hall inn league legion lake port queen
  sisters society songs tale temple tales training treaty tree valley world ministers nations office avenue tournament
  declaration bill rights cup hall master masters`);

/** Fields of work, which "and" couples inside one institution's name: "Food and Drug Administration". */
export const FIELDS = setOf(`
  administration advancement affairs agricultural agriculture alcohol aluminium aluminum ammunition animal animals applied aquatic architecture
  arms art arts atmospheric aviation banking biotechnology biological border borders budget building business capital care
  nursing midwifery pharmacy dental
  charities chemical child children city civil climate coast colored commerce commodities communication communications
  community competition computer conservation consumer control correctional corrections county crime criminal cultural culture customs
  coastguard data defence defense democracy deterrence development disarmament disaster disease diseases drug drugs economic economics economy
  education allergy chemistry physics literature amity cooperation friendship works electoral electrical electronics emergency employment energy enforcement engineering entertainment environment environmental equality equipment
  european ethics evaluation excise exchange explosives export families family finance financial fire firearms fiscal fisheries fish
  food football forest forestry fundamental futures gas girls global governance government grain health highway historic history homeland
  hospital hospitals housing human humanities immigration import industrial industries industry infectious information infrastructure
  innovation institutional insurance intelligence international investment investments iron island islands jobs justice juvenile labor labour land language
  law learning legal leisure liberation library local logistics machinery maritime marine market marketing markets mathematics means
  media medical medicine medicines mental mercantile metals migration military mine mining monetary money motion music national natural
  naturalisation naturalization nuclear nutrition occupational ocean oceanic oil operations pacific parks peace pension pensions petroleum pharmaceutical
  philosophy physical picture planning police policy political pollution population poverty power prevention preventive prison prisons privacy private
  probation procurement production property prosperity protection public race radiation radio rail ratings reconciliation reconstruction records recreation
  refugee refugees regional registration regulation regulatory rehabilitation relief religion religious rescue research resettlement resilience
  resources response retail retirement revenue revision rights road roads rural safety sanitation savings science sciences scientific sea
  securities security senior sexual shipping skills social society space sport sports stability standards state statistics steel stem strategic strategy
  student studies supply surveillance sustainability sustainable tax taxation technical technology telecommunications telecom testing textile therapeutics tobacco
  tourism town toxic trade traffic training transformation transparency transport transportation treasury treatment tropical unity urban vaccine
  vaccines veterans veterinary victims voting water ways weights welfare wildlife women work workers youth`);

/** Generic nouns that are no name where they stand alone, capitalised by custom. */
export const GENERIC_ALONE = setOf(`
  administration agency airport article assembly association authority award bank bible board bureau campaign center centre
  chamber chapter church city club coast college commission committee company constitution corporation council county
  court crown day department district east education english executive federal figure foundation fund government group hall hospital house-hold
  industry institute institution internet international island journalist judge law league library member members men ministry mission
  mother museum nation national network news north northern note office opposition page park part party people photo picture place
  police province quarter region report reports republic river road room school section service society south southern state
  states station street sub-committee supreme table team the town trust union university video village web west-coast women world
  new old good first last next late left right second third fellow whole dear
  game mass stage round race heat
  western eastern category street century god lord internet earth sun moon share read more click advertisement subscribe image images caption source editor staff file credit
  update related watch story continued opinion analysis exclusive breaking live sign newsletter email follow`);
