import { phrasesOf, setOf } from './word-lists.ts';

/** Forms of address and abbreviated titles: never part of a name, always followed by a person. Folded. */
export const ADDRESSES = setOf(
  'cllr mr mrs ms miss mx dr prof sir dame lord lady sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj cpl pvt supt det insp rev fr hon messrs pres vp sheikh imam ayatollah rabbi sultan emir mullah msgr',
);

/** Roles of one word that stand before a person's name, capitalised or not. */
export const ROLES = setOf(`
  president premier chancellor minister secretary senator representative congressman congresswoman governor mayor
  ambassador envoy commissioner director chairman chairwoman chair chief ceo cfo coo cto head leader speaker spokesman
  spokeswoman spokesperson judge justice attorney prosecutor lawyer solicitor barrister detective inspector sergeant
  superintendent constable officer captain lieutenant colonel general admiral commander major corporal private marshal
  pope cardinal archbishop bishop reverend father pastor king queen prince princess duke duchess earl baron baroness
  emperor doctor professor coach manager owner founder co-founder cofounder analyst economist author novelist actor
  actress singer rapper striker midfielder defender goalkeeper quarterback pitcher forward winger skipper driver rider
  editor reporter correspondent journalist columnist photographer producer filmmaker activist campaigner dissident
  candidate nominee incumbent lawmaker politician deputy councillor councilman councilwoman councilmember alderman mp
  mep msp md sheriff trooper firefighter nurse surgeon scientist researcher historian biologist physicist astronaut
  billionaire entrepreneur banker investor treasurer auditor counsel dictator ruler oligarch businessman businesswoman
  laureate winner champion teammate goalscorer bassist guitarist drummer comedian comic playwright poet artist painter
  architect designer chef protester prisoner suspect gunman victim witness neighbour neighbor resident farmer teacher
  principal student wife husband son daughter brother sister mother father-in-law uncle aunt nephew niece cousin widow
  boyfriend girlfriend fiance fiancee partner friend strategist adviser advisor aide vice-president vice-chairman
  executive attorney-general inspector-general secretary-general director-general governor-general solicitor-general major-general lieutenant-general vice-chancellor deputy-mayor delegate administrator registrar comptroller archivist envoy agent trooper ranger spokesmen congressperson undersecretary warden coroner curator publisher conductor composer referee umpire linesman midwife
  paramedic paediatrician pediatrician epidemiologist virologist geologist seismologist meteorologist palaeontologist
  paleontologist archaeologist astronomer psychologist psychiatrist sociologist oncologist choreographer novelist
  vice-admiral rear-admiral lieutenant-colonel brigadier-general sergeant-major
  hubby mum mom dad granny grandma grandad granddad grandpa grandmother grandfather grandson granddaughter stepfather
  stepmother stepson stepdaughter mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law
  passenger bystander eyewitness commuter motorist survivor pensioner shopkeeper postman cricketer footballer batsman
  spinner bowler wicketkeeper all-rounder seamer centre-back left-back right-back scrum-half fly-half
  opener trader boss alderwoman batter seamer prop hooker flanker kicker linebacker cornerback lineman tailback hurdler rower canoeist wrestler fencer archer gymnast weightlifter decathlete heptathlete
  playmaker fullback sprinter swimmer cyclist skier golfer boxer jockey`);

/** Roles of several words; the longest that fits is taken. Roles of one word may follow one another as well. */
export const ROLE_PHRASES = phrasesOf(
  'det con|det sgt|det insp|det ch insp|det ch supt|ch insp|ch supt|detective chief inspector|detective chief superintendent|det supt|chief insp|chief supt|det chief insp|det chief supt|prime minister|vice president|vice chairman|vice chair|attorney general|solicitor general|surgeon general|secretary general|director general|governor general|inspector general|consul general|major general|lieutenant general|brigadier general|rear admiral|vice admiral|chief of staff|chief executive|chief executive officer|chief financial officer|chief operating officer|chief economist|chief justice|chief constable|chief whip|chief minister|chief scientist|press secretary|secretary of state|secretary of defense|secretary of the treasury|secretary of commerce|home secretary|foreign secretary|foreign minister|defence minister|defense minister|finance minister|interior minister|health minister|health secretary|defence secretary|defense secretary|treasury secretary|commerce secretary|trade minister|education secretary|justice secretary|trade representative|special envoy|special counsel|special representative|high commissioner|opposition leader|majority leader|minority leader|party leader|house speaker|police chief|police officer|fire chief|battalion chief|division chief|bureau chief|deputy chief|crown prince|crown princess|supreme leader|grand ayatollah|staff sergeant|master sergeant|first lady|first minister|national security adviser|national security advisor|district attorney|state attorney|district judge|circuit judge|managing director|executive director|editor in chief|editor-in-chief|head coach|assistant coach|running mate|head of state|chair of the board|former president|former prime minister',
);

/** Words that may stand before a role and belong to it: "former President", "Acting Police Chief". */
export const ROLE_MODIFIERS = setOf(
  'former acting deputy vice assistant associate senior junior interim ex late then then-president incoming outgoing chief executive co retired first second lead top state national press police fire foreign prime finance defence defense interior trade health education transport home treasury commerce energy environment justice labor labour agriculture special house senate parliamentary city county district federal supreme majority minority opposition party patrol managing general longtime veteran high honorary',
);

/** Roles that are surnames, given names or heads of other names as well: read as a role only at the start of a run. */
export const DOUBTFUL_ROLES = setOf(
  'prop hooker batter trader archer fencer rower boss king queen prince princess duke earl baron major dean judge general bishop marshal pope chair head chief private father partner brother sister mother son coach executive cardinal painter farmer driver forward champion winner palmer friend lord lady emperor comic justice sultan miss ranger survivor commuter motorist eyewitness dad mum mom granny spinner',
);

/** Offices that are named themselves behind a place, where no person follows: "the New York Attorney General". */
export const OFFICES = phrasesOf('attorney general|state attorney general|solicitor general|surgeon general');
