const words = (list: string) => new Set(list.trim().split(/\s+/));

/**
 * Legal forms of companies as one folded word, dots already gone ("S.A." is "sa"). They say how a company is
 * registered, and outlets leave them out at will, so they never tell two companies apart. Gathered from the company
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
