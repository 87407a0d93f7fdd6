import { isPerson, isWord, singular } from '../../lexicon/relatedness.ts';
import { opensDateline } from './credit-lines.ts';
import type { Run } from './find-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { CLUB_INITIALS, SHIP_PREFIXES } from './institution-words.ts';
import { isKnownPhrase, isKnownPlace } from './known-names.ts';
import { bestKind, type KindScores } from './kind-of-name.ts';
import { isNameShape } from './lines.ts';
import { setOf } from './word-lists.ts';
import type { Word } from './words.ts';

/** What is said of matches and clubs; an article with several of these is about sport. */
const SPORT = setOf(
  'match matches goal goals goalkeeper keeper striker midfielder defender winger scored scoring scorer semi-final semifinal semi-finals semifinals semi quarter-final final league cup trophy coach manager referee penalty halftime half-time season club stadium kick-off defeat fixture relegation promotion playoff play-off equaliser hat-trick substitute squad supporters fans touchdown touchdowns quarterback yards inning innings homer rebounds playoffs wicket wickets overs runs tries batter pitcher try-line scrum game games points beat win',
);
const ENOUGH_SPORT = 5;
/** Second words of clubs that towns have as well. */
const CLUB_ENDS = setOf('city town county united rovers athletic fc afc albion wanderers hotspur rangers');
const SHIPS = setOf(
  'ferry ship vessel tanker freighter trawler yacht boat frigate destroyer submarine liner tugboat barge warship cruiser schooner bulker tug catamaran',
);
/** Abbreviations of things, not of bodies. */
const THINGS = setOf('acl cctv mmr bcg mri ct ecg hpv hiv dtp ivf cpr lng lpg led lcd gmo pfas pfos bmi iud crispr');
/** Plurals and nouns for what cannot be touched that are surnames too. */
const SURNAMES = setOf(
  'adams banks barnes bates bowers brooks burns childs collins combs cummings daniels davies edwards fields flowers forbes franks gates groves hastings hawks hayes haynes hills hicks holmes hobbs hughes hooks jacobs james jenkins johns jones keys kings knights lyons marks masters matthews miles mills myers nichols owens parsons peters phillips pierce powers rawlings rhodes richards rivers roberts rogers rollins ross sanders sands sparks stevens stocks stokes stones summers thomas towers vance walls waters watts weeks wells wheels williams wings woods banks bonds boots barrows beets bells birds bishops blacks blocks brothers browns butts cooks cross crooks dukes grants greens guest hands heads horns hunts irons jewels knowles lakes laws locks lords love lovelace loves moss nails parks paces peoples points pounds price prince rains rice roads rocks rose roses sales shields sharp shores sims stacks starks steeles storms strong suggs tubbs vines voice wallace ways webs whites wise wolves yards christmas constance florence lawrence prudence clarence terrance terrence clement trinity vincent lambert grace patience hope temperance charity may june moment garment dement security parliament',
);
/** Single things that papers, wires and firms are called by. */
const OUTLETS = setOf(
  'wire letters mail courier review digest bulletin dispatch examiner enquirer inquirer register sentinel star sun voice echo argus mercury globe monitor insider reader ledger record brief daily weekly',
);
const ABSTRACT = /(?:[aeiou]lity|[bdnlrstv]ity|tion|sion|ment|ness|ance|ence|ics|ware|ology|graphy|ing)$/;

/** What holds for an article as a whole. */
export interface Surroundings {
  sport(): boolean;
  /** Ships are spoken of. */
  ships(): boolean;
  /** Words that stand alone as a name: not beside another capitalised word. */
  alone(): ReadonlySet<string>;
}

/** Few articles hold a name that asks for these: each is looked for when it is asked for, once. */
export function readSurroundings(words: Word[]): Surroundings {
  let sport: boolean | undefined;
  let ships: boolean | undefined;
  let alone: Set<string> | undefined;
  const told = (list: ReadonlySet<string>) =>
    new Set(words.flatMap((word) => (word.shape === 'lower' && list.has(word.key) ? [word.key] : []))).size;
  return {
    sport: () => (sport ??= told(SPORT) >= ENOUGH_SPORT),
    ships: () => (ships ??= told(SHIPS) > 0),
    alone: () =>
      (alone ??= new Set(
        words.flatMap((word, i) =>
          word.shape === 'title' && !isNameShape(words[i - 1]) && !isNameShape(words[i + 1]) ? [word.key] : [],
        ),
      )),
  };
}

/** Adds to the scores of a name what the article as a whole and a dictionary say of it. */
export function weighSurroundings(words: Word[], run: Run, scores: KindScores, around: Surroundings): KindScores {
  const { from, to } = run;
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  const before = words[from - 1];
  const add = (more: Partial<KindScores>): KindScores => {
    const sum = { ...scores };
    for (const kind of Object.keys(more) as (keyof KindScores)[]) sum[kind] += more[kind] as number;
    return sum;
  };
  if (run.binomial) return add({ 'other-name': 9 });
  if (opensDateline(words, from)) return add({ place: 6 });
  if (to - from === 1 && first.shape === 'upper' && THINGS.has(first.key)) return add({ organisation: -3 });
  if (first.shape === 'upper' && SHIP_PREFIXES.has(first.key) && to - from > 1) return add({ 'other-name': 9 });
  if (run.title === undefined && before?.shape === 'lower' && SHIPS.has(before.key) && first.spaced && !first.initial)
    return add({ 'other-name': 6 });
  const known = to - from > 1 && isKnownPhrase(words, from, to);
  if (!known && to - from > 1 && CLUB_ENDS.has(last.key) && before?.key !== 'in' && around.sport())
    return add({ organisation: 5, place: -2 });
  // "The Lions improved to 9-2": teams of America are called by a plural, with the article.
  if (to - from > 1 && first.shape === 'upper' && CLUB_INITIALS.has(first.key.replaceAll('.', '')) && around.sport())
    return add({ organisation: 5 });
  if (before?.key === 'the' && to - from === 1 && isTeam(first) && around.sport()) return add({ organisation: 2 });
  // "The Seattle Kraken", "the River Lugg".
  if (before?.key === 'the' && to - from === 2 && first.shape === 'title' && last.shape === 'title') {
    if (first.key === 'river') return add({ place: 4 });
    if (isKnownPlace(first) && bestKind(scores) === 'other-name' && around.sport()) return add({ organisation: 2 });
  }
  if (before?.key === 'the' && to - from > 1 && /^(?:san|santa|santo|saint|st)$/.test(first.key) && around.ships())
    return add({ 'other-name': 7 });
  if (bestKind(scores) === 'person' && run.title === undefined && isCalledByWord(words, from, to))
    return add({ person: -1.2 });
  if (bestKind(scores) === 'person' && run.title === undefined && isNamedByWord(words, from, to, around))
    return known ? scores : add({ person: -3, organisation: 1.2 });
  return scores;
}

const isTeam = (word: Word) => word.shape === 'title' && /[^su]s$/.test(word.key) && !isKnownPlace(word);

/** Letters from which on an English word as the first of two is no Chinese or Korean surname: "Velvet Kraken", but "Long Bo". */
const LONG_WORD = 5;
/** Two words, the first a common one that nobody is called by: a band, a boat or a thing rather than a person. */
function isCalledByWord(words: Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  if (to - from !== 2 || first.shape !== 'title' || first.key.length < LONG_WORD || GIVEN_NAMES.has(first.key))
    return false;
  return isWord(first.key) && !isPerson(first.key) && !SURNAMES.has(first.key);
}

/**
 * Two words of which the first is no given name and the second an English word in the plural or for something that
 * cannot be touched: "Carrow Vaults", "Volta Mobility". Whoever is called by the second alone bears it as a surname.
 */
function isNamedByWord(words: Word[], from: number, to: number, { alone }: Surroundings): boolean {
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  if (to - from !== 2 || first.shape !== 'title' || last.shape !== 'title') return false;
  if (GIVEN_NAMES.has(first.key) || SURNAMES.has(last.key) || !isWord(last.key) || alone().has(last.key)) return false;
  if (OUTLETS.has(last.key)) return isKnownPlace(first) || isWord(first.key) || last.key === 'letters';
  return singular(last.key) !== last.key || ABSTRACT.test(last.key);
}
