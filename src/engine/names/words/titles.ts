/**
 * Words that stand before a person's name and are no part of it, folded as `foldName` folds. Words that are as often a
 * given name (dean, earl, major in full) are left out: a title too few costs a match, one too many makes one person of two.
 */
const words = (list: string) => new Set(list.trim().split(/\s+/));

const FEMALE_TITLES = words(`
  mrs miss ms mme madame mlle frau fraulein signora signorina senora senorita lady dame madam queen princess duchess
  baroness countess empress chairwoman congresswoman spokeswoman councilwoman councilwomen policewoman actress sister mother
  prezidentka pani gospozha
`);
const MALE_TITLES = words(`
  mr sir lord king prince duke baron count emperor chairman congressman spokesman councilman policeman actor father brother
  monsieur herr signor signore senor don pan gospodin sheikh shaikh sheik emir sultan imam pope
`);
const OTHER_TITLES = words(`
  dr doctor prof professor rev reverend hon honorable honourable president prasident presidente vice prime minister
  premier chancellor secretary general deputy former ex acting interim chief executive officer director governor gov
  senator sen representative rep congressperson mayor judge justice attorney prosecutor ambassador commissioner chairperson
  chair leader opposition foreign finance defence defense interior health state speaker mp msp mep cllr councillor
  captain capt colonel col lieutenant lt sergeant sgt maj brigadier brig admiral adm marshal corporal cpl pvt private
  commander cmdr gen detective inspector constable superintendent sheriff officer agent pc coach manager striker
  midfielder goalkeeper quarterback pilot journalist activist lawyer author singer rapper spokesperson analyst economist
  bishop archbishop cardinal rabbi ayatollah mullah maulvi haji hajji qari saint st first co founder cofounder ceo cfo
  pm fm vp mla mk dpm ag da
  nobel laureate crown supreme her his royal highness majesty excellency
`);

/** Titles that a first name follows: "Pope Francis", "Queen Elizabeth", "Saint Nicholas". */
export const FIRST_NAME_TITLES = words(
  'pope king queen prince princess emperor empress saint st sister brother sir dame',
);

/** Titles that a family name or a full name follows: "Mr. Benjamin" is nobody called Benjamin by first name. */
export const FAMILY_NAME_TITLES = words(
  'mr mrs miss ms dr doctor prof professor senator sen president attorney judge justice',
);

/** Any title, role or honorific. */
export const TITLES = new Set([...FEMALE_TITLES, ...MALE_TITLES, ...OTHER_TITLES]);

/** The sex that a title tells, or `null`. */
export function sexOfTitle(title: string): 'female' | 'male' | null {
  if (FEMALE_TITLES.has(title)) return 'female';
  return MALE_TITLES.has(title) ? 'male' : null;
}

/** Words between or before names that outlets keep or drop: "van der", "bin", "al-". */
export const PARTICLES = words(`
  van von der den de di da do dos das du del della dello degli delle la le les las los lo el al ul bin bn ben ibn bint bt binti
  ter ten te tot zu zum zur af av y e i ad as ash at an ar abd-al of the
`);

/** Behind a name: generations and degrees. The value is the generation, or '' for what says nothing of who it is. */
export const PERSON_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['xiv', '14'],
  ['xvi', '16'],
  ...['phd', 'md', 'mba', 'esq', 'kc', 'qc', 'obe', 'mbe', 'cbe', 'jd', 'dds', 'rn', 'bsc', 'msc', 'usn', 'usmc'].map(
    (degree) => [degree, ''] as [string, string],
  ),
]);
