import { isBinomial } from './binomials.ts';
import { couplesFields, readAcronyms, worksFor } from './couples-fields.ts';
import { FIELDS, LEGAL_FORMS, OF_HEADS, ORGANISATION_HEADS } from './institution-words.ts';
import { isCalledAfter, isKnownPlace } from './known-names.ts';
import { isNameShape } from './lines.ts';
import { isDemonym, NOT_NAMES_IN_CAPITALS, STARTERS } from './not-names.ts';
import { setOf } from './word-lists.ts';
import type { Word } from './words.ts';

/** A candidate: words `from` to `to` (exclusive) that may be one name, or titles and several names in a row. */
export interface Run {
  from: number;
  to: number;
  /** Role or title before it, lower case. */
  title?: string;
  /** A scientific name, which has a small letter at its end. */
  binomial?: true;
}

/** Small words inside names of persons and places. */
export const PARTICLES = setOf(
  'van von der den de del della delle dela di da dos das du la le las los bin ibn bint ben al el ter ten zu zur zum af av y e dal dalla degli ud ul',
);
/** Of these, the ones a name may start with in running text. */
const FIRST_PARTICLES = setOf('van von de di da du della bin ibn bint al el dos');
const CLOSED = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ']);
const NOBLE = setOf(
  'duke duchess prince princess earl countess count baron marquess king queen archbishop bishop patriarch',
);
const FOR_HEADS = setOf(
  'center centre centers centers institute agency alliance campaign organization organisation department society movement council fund foundation committee action physicians doctors mothers students americans citizens lawyers reporters fridays alternative partnership bureau office school association coalition commission court justice network group up medical trust ministry forum union club international campaigners campaign people parents republicans women veterans artists',
);
const ON_HEADS = setOf(
  'committee subcommittee commission council conference panel convention summit institute forum agreement',
);
const BY_NUMBER = setOf(
  'apollo channel boeing airbus formula article s&p ftse nasdaq dow euro iphone galaxy playstation windows flight route highway interstate expo agenda soyuz falcon gpt chatgpt covid covid-19 sputnik radio vision xbox',
);
/** What stands behind the number in a product's name: "Galaxy S 24 Ultra". */
const MODELS = setOf('pro max plus ultra mini air');
/** Owners whose possessive goes on into the name: "People's Republic", "St John's", "King's College". */
const OWNERS = setOf(
  'people women men children king queen veterans workers farmers nurses teachers writers parents world girls boys artists sailors players bishop lloyd john mary andrew thomas george peter paul',
);
const AWARDS = setOf('prize prizes');
/** No name is longer than this; a longer row of capitals is cut so that every later stage stays linear. */
const LONGEST_RUN = 16;
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi)$/;

const CLOSERS: Record<string, string> = { '"': '"', "'": "'", '\u201C': '\u201D', '\u2018': '\u2019', '(': ')' };

/** Whether a run may begin with this word. */
function begins(word: Word | undefined): boolean {
  if (!word || !isNameShape(word)) return false;
  if (word.shape === 'upper' && NOT_NAMES_IN_CAPITALS.has(word.key)) return false;
  if (/^I(?:['\u2019].*)?$/.test(word.text)) return false;
  if (word.shape === 'upper') return true;
  if (word.key === 'the') return !word.initial && word.spaced;
  if (word.initial) return !STARTERS.has(word.key) && !(CLOSED.has(word.pos) && word.shape === 'title');
  return !(CLOSED.has(word.pos) && word.shape === 'title' && STARTERS.has(word.key));
}

/** Whether the word may go on with a run that is open. */
const goesOn = (word: Word | undefined) =>
  word !== undefined &&
  isNameShape(word) &&
  word.spaced &&
  !word.initial &&
  !(word.shape === 'upper' && NOT_NAMES_IN_CAPITALS.has(word.key) && !ROMAN.test(word.key)) &&
  word.text !== 'I';

/** Every run of words that may be names, left to right, without overlaps. `taken` words belong to another recognizer. */
export function findRuns(words: Word[], taken: boolean[]): Run[] {
  const runs: Run[] = [];
  const acronyms = readAcronyms(words);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (taken[i]) continue;
    if (!taken[i + 1] && isBinomial(words, i)) {
      runs.push({ from: i, to: i + 2, binomial: true });
      i++;
      continue;
    }
    const opening = taken[i + 1] ? 0 : openingParticles(words, i);
    if (opening === 0 && !begins(word)) continue;
    let to = i + 1 + opening;
    let of = false;
    while (to < words.length && to - i < LONGEST_RUN && !taken[to]) {
      const step = nextPart(words, i, to, of, acronyms);
      if (step === 0 || taken[to + step - 1]) break;
      if (words[to]?.key === 'of' || words[to]?.key === 'for') of = true;
      to += step;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** Particles in small letters that a name starts with here ("bin Laden", "von der Leyen"), 0 where there is none. */
function openingParticles(words: Word[], at: number): number {
  const word = words[at] as Word;
  if (word.shape !== 'lower' || !FIRST_PARTICLES.has(word.key) || word.pos === 'VERB') return 0;
  const next = words[at + 1];
  const count = next?.shape === 'lower' && PARTICLES.has(next.key) && next.spaced ? 2 : 1;
  return goesOn(words[at + count]) && begins(words[at + count]) ? count : 0;
}

/** How many words from `at` on belong to the run that started at `from`; 0 where it ends. */
function nextPart(words: Word[], from: number, at: number, afterOf: boolean, acronyms: ReadonlySet<string>): number {
  const word = words[at] as Word;
  const last = words[at - 1] as Word;
  const next = words[at + 1];
  if (goesOn(word)) return 1;
  if (word.lineStart || word.initial) return 0;
  if (word.shape === 'number') {
    if (!word.spaced) return 0;
    return MODELS.has(next?.key ?? '') && isNameShape(next) ? 2 : BY_NUMBER.has(last.key) ? 1 : 0;
  }
  if (word.shape === 'possessive' && at - from > 1 && words[at - 2]?.key === 'st' && !goesOn(next))
    return word.text.length > 1 && isNoOwner(next) ? 1 : 0;
  if (word.shape === 'possessive' && at - from === 1 && isCalledAfter(last) && word.text.length > 1 && !goesOn(next))
    return 1;
  if (word.shape === 'possessive')
    return goesOn(next) &&
      (OWNERS.has(last.key) || (at - from > 1 && words[at - 2]?.key === 'st') || isOfMany(word, next))
      ? 2
      : 0;
  if (word.text === '&') return next && isNameShape(next) && !next.initial ? 2 : 0;
  if (word.text === ',')
    return afterOf && FIELDS.has(last.key) && goesOn(next) && FIELDS.has(next?.key ?? '') && listsFields(words, at)
      ? 2
      : 0;
  if (word.shape === 'mark') return nickname(words, from, at);
  if (word.shape !== 'lower') return 0;
  const article = next?.key === 'the' && next.shape === 'lower' ? 1 : 0;
  const target = words[at + 1 + article];
  // "Lawyers for British expatriates": the adjective belongs to what follows. "Toyota Motor Corp. of Japan": the name is full.
  if (isDemonym(target?.key ?? '') && words[at + 2 + article]?.shape === 'lower') return 0;
  if (at - from > 1 && LEGAL_FORMS.has(last.key)) return 0;
  switch (word.key) {
    case 'of':
      return goesOn(target) &&
        (OF_HEADS.has(last.key) ||
          ORGANISATION_HEADS.has(last.key) ||
          NOBLE.has(last.key) ||
          /(?:tion|ment|ity|ship|ance)s?$/.test(last.key))
        ? 2 + article
        : 0;
    case 'for':
      return goesOn(target) &&
        ((/^(?:prize|award|medal)s?$/.test(last.key) && target?.key !== 'the') ||
          FOR_HEADS.has(last.key) ||
          (ORGANISATION_HEADS.has(last.key) && last.key !== 'house'))
        ? 2 + article
        : 0;
    case 'in':
      return (/^(?:prize|award|medal)s?$/.test(last.key) && goesOn(next) && FIELDS.has((next as Word).key)) ||
        worksFor(words, from, at)
        ? 2
        : 0;
    case 'on':
      return goesOn(target) && ON_HEADS.has(last.key) ? 2 + article : 0;
    case 'and':
      return goesOn(next) &&
        (((FIELDS.has(last.key) || (afterOf && !isKnownPlace(last))) &&
          FIELDS.has((next as Word).key) &&
          words[at + 2]?.key !== last.key) ||
          couplesFields(words, from, at, acronyms))
        ? 2
        : 0;
    case 'prize':
    case 'prizes':
      return AWARDS.has(word.key) ? 1 : 0;
    default: {
      if (!PARTICLES.has(word.key) || word.pos === 'VERB') return 0;
      const second = next && next.shape === 'lower' && PARTICLES.has(next.key) ? 1 : 0;
      return goesOn(words[at + 1 + second]) ? 2 + second : 0;
    }
  }
}

/** Whether nothing stands behind "St. Luke's" that could be the saint's: the name is that of a hospital or a school. */
const isNoOwner = (next: Word | undefined) =>
  next === undefined ||
  next.lineStart ||
  next.shape === 'mark' ||
  /^(?:VERB|AUX|ADP|CCONJ|SCONJ|PRON|DET|PART)$/.test(next.pos);

/** A body that many own: "Drivers' Union". The lone apostrophe tells the plural; "Britain's Parliament" is no name. */
const isOfMany = (possessive: Word, next: Word | undefined) =>
  possessive.text.length === 1 && ORGANISATION_HEADS.has(next?.key ?? '');

/** A comma inside "Department for Environment, Food and Rural Affairs": more fields, and an "and" before the last. */
function listsFields(words: Word[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(words.length, comma + 8); i++) {
    const key = (words[i] as Word).key;
    if (key === 'and' && FIELDS.has(words[i + 1]?.key ?? '') && isNameShape(words[i + 1])) return true;
    if (key !== ',' && !FIELDS.has(key)) return false;
  }
  return false;
}

/** `"Bill"` in `William "Bill" Doe`: one to three capitalised words in quotation marks, and the name goes on. */
function nickname(words: Word[], from: number, at: number): number {
  const open = words[at] as Word;
  if (at - from > 2 || !open.spaced || open.text === '(' || CLOSERS[open.text] === undefined) return 0;
  let close = at + 1;
  while (close - at <= 3 && isNameShape(words[close])) close++;
  const next = words[close + 1];
  if (close === at + 1 || words[close]?.text !== CLOSERS[open.text] || !next) return 0;
  return isNameShape(next) && next.spaced && !next.lineStart && /\p{Ll}/u.test(next.text) ? close + 2 - at : 0;
}
