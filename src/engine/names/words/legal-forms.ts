const words = (list: string) => new Set(list.trim().split(/\s+/));

/**
 * Legal forms of companies as one folded word, dots already gone ("S.A." is "sa"). They say how a company is
 * registered, and outlets leave them out at will; only a public and a private company of one name are two. Gathered from the company
 * acts of the countries most in the news; forms in Cyrillic stand as they are romanised.
 */
export const LEGAL_FORMS = words(`
  inc incorporated ltd limited llc lc llp lp plc pllc pc corp corporation co company companies cic unlimited
  gmbh mbh ag kg kgaa ohg ug ev eg se aktiengesellschaft gesellschaft kommanditgesellschaft
  sa sas sasu sarl sca snc eurl scop sl slu sau srl srls spa sapa scarl ltda eireli cv sab sapi rl
  bv nv vof cvba bvba sprl asbl vzw
  ab hb kb as asa ans da aps ks oy oyj ry hf ehf
  spzoo sp zoo oo jawna doo dd ad ead eood ood dooel akciova
  sro vos kft zrt nyrt bt rt tbk pt uab sia ou osauhing akcine
  ooo oao zao pao ao tov tzov pat prat vat dat too tdo chup odo jsc ojsc cjsc pjsc pao gup mup fgup
  kk gk godo kabushiki kaisha yk pty pte sdn bhd berhad pvt fze fzco fzc dmcc wll saog saoc sal psc
`);

/** Forms of several words, folded, longest first. */
export const LEGAL_PHRASES: readonly (readonly string[])[] = [
  ['obshchestvo', 's', 'ogranichennoy', 'otvetstvennostyu'],
  ['public', 'joint', 'stock', 'company'],
  ['open', 'joint', 'stock', 'company'],
  ['closed', 'joint', 'stock', 'company'],
  ['societe', 'a', 'responsabilite', 'limitee'],
  ['gesellschaft', 'mit', 'beschrankter', 'haftung'],
  ['limited', 'liability', 'partnership'],
  ['limited', 'liability', 'company'],
  ['public', 'limited', 'company'],
  ['joint', 'stock', 'company'],
  ['sp', 'z', 'o', 'o'],
  ['sp', 'z', 'oo'],
  ['limited', 'liability'],
  ['limited', 'partnership'],
  ['aktsionernoe', 'obshchestvo'],
  ['aktsionerne', 'tovarystvo'],
  ['societe', 'anonyme'],
  ['sociedad', 'anonima'],
  ['sociedade', 'anonima'],
  ['joint', 'stock'],
];

/** Other ways to write a form; a phrase is written without its spaces. */
const SAME_FORMS = new Map(
  Object.entries({
    limited: 'ltd',
    incorporated: 'inc',
    corporation: 'corp',
    company: 'co',
    aktiengesellschaft: 'ag',
    gesellschaftmitbeschrankterhaftung: 'gmbh',
    publiclimitedcompany: 'plc',
    limitedliabilitycompany: 'llc',
    limitedliabilitypartnership: 'llp',
    limitedpartnership: 'lp',
    publicjointstockcompany: 'pjsc',
    openjointstockcompany: 'ojsc',
    closedjointstockcompany: 'cjsc',
    jointstockcompany: 'jsc',
    obshchestvosogranichennoyotvetstvennostyu: 'ooo',
    spzoo: 'spzoo',
    societeanonyme: 'sa',
    sociedadanonima: 'sa',
  }),
);

/** One spelling of a legal form for all ways to write it. */
export const legalForm = (written: string): string => SAME_FORMS.get(written) ?? written;

const PUBLIC = words('ag se kgaa plc oyj asa pjsc ojsc oao pao nyrt tbk');
const PRIVATE = words('gmbh mbh ug llc llp lp ooo zao cjsc sarl srl srls bv bvba sprl spzoo zrt kft pte pty');

/** Whether two forms cannot be one company's: what is quoted on an exchange is no private partnership. */
export const formsClash = (a: string, b: string): boolean =>
  (PUBLIC.has(a) && PRIVATE.has(b)) || (PRIVATE.has(a) && PUBLIC.has(b));
