import { isPerson, isWord } from '../../lexicon/relatedness.ts';
import { opensDateline } from './credit-lines.ts';
import { GENERIC_ALONE, ORGANISATION_HEADS } from './institution-words.ts';
import type { Run } from './find-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isKnownOrganisation, isKnownPlace, phraseKey } from './known-names.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { isStateBehindTown } from './kind-of-name.ts';
import { type CaseCounts, isNameShape } from './lines.ts';
import { CALENDAR, isDemonym, NOT_NAMES_IN_CAPITALS, STARTERS } from './not-names.ts';
import { officerBehind } from './read-title.ts';
import { ADDRESSES, OFFICES, ROLE_MODIFIERS, ROLES } from './titles.ts';
import { setOf } from './word-lists.ts';
import type { Word } from './words.ts';

const DATING = setOf(
  'in of on since until till by last next this early late mid before after from between during every each',
);

/** Codes ("M6", "A17") and the party and state behind an American politician's name ("R-Ky."). */
const CODE = /^(?:\p{Lu}{1,2}\d{1,4}\p{Lu}?|\p{Lu}{1,2}\p{Ll}{1,2}\d{1,4}|[RDI]-\p{Lu}[\p{L}.]*)$/u;
/** Endings of common nouns and verbs; a sentence may start with one. */
const COMMON = /(?:tion|sion|ment|ness|ity|ing|ance|ence|ism|ists?|ers|als|ors|ies|ants|logy|ure|ship|ful|ly|ed)$/;
/** Nouns of a verb and its particle, which dictionaries hold few of: "turnout", "layoffs". */
const TURNS = /^\p{L}{3,}(?:outs?|offs?|backs?|downs?|ups)$/u;
/** Plurals that the lexicon holds in the singular only: "gunmen", "policewomen". */
const MEN = /^\p{L}{2,}(?:wo)?men$/u;
/** Letters for money in front of a sum. */
const MONEY = /^(?:rs|rm|rp|tk|ksh|nkr|skr|dkr|sfr)$/;
const ROMAN = /^(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Whether a candidate is a name rather than a word that is capitalised for another reason. */
export function isName(words: Word[], run: Run, counts: CaseCounts): boolean {
  const names = words.slice(run.from, run.to).filter((word) => isNameShape(word));
  const first = names[0];
  if (!first) return false;
  if (names.length > 1) {
    if (OFFICES.has(phraseKey(words, run.from, run.to))) return false;
    return names.some((word) => word.text.length > 2 && !isEmpty(word));
  }
  if (run.to - run.from > 1) return true;
  const { key } = first;
  if (isEmpty(first) || isDemonym(key) || ADDRESSES.has(key)) return false;
  // "May" is a person where the article has somebody of that name; "in May" is the month all the same.
  if (CALENDAR.has(key))
    return run.title !== undefined || (counts.borne.has(key) && !DATING.has(words[run.from - 1]?.key ?? ''));
  if (
    key.replace(/\W/g, '').length < 2 ||
    (first.shape === 'upper' && (NOT_NAMES_IN_CAPITALS.has(key) || ROMAN.test(key)) && !isKnownPlace(first))
  )
    return false;
  if (CODE.test(first.text)) return false;
  if (MONEY.test(key) && words[run.to]?.shape === 'number') return false;
  // "its 737 Max": what follows a number is a model or a unit.
  if (words[run.from - 1]?.shape === 'number' && /^(?:max|pro|plus|ultra|mini)$/.test(key)) return false;
  if (run.title !== undefined) return true;
  const known = isKnownPlace(first) || isKnownOrganisation(first) || isStateBehindTown(words, run.from);
  if (!known && (GENERIC_ALONE.has(key) || ROLES.has(key))) return false;
  const capital = counts.capital.get(key) ?? 0;
  const small = counts.small.get(key) ?? 0;
  const before = words[run.from - 1];
  const after = words[run.to];
  if (first.initial) {
    if (small > capital) return false;
    if (first.shape === 'upper')
      return (
        known ||
        opensDateline(words, run.from) ||
        capital > 0 ||
        (first.text.length < 7 && (first.text.length < 4 || first.pos === 'PROPN'))
      );
    if (capital > 0 || first.shape === 'mixed') return true;
    if (isBodyOf(officerBehind(words, run), first)) return true;
    // "Revenue fell", "Health officials": a common word that stands nowhere else with a capital.
    const common =
      first.shape === 'title' && !known && !GIVEN_NAMES.has(key) && (isWord(key) || TURNS.test(key) || MEN.test(key));
    if (common && !/^(?:said|says|told)$/.test(after?.key ?? '')) return false;
    if (first.pos !== 'PROPN') return known && KNOWN_ORGANISATIONS.has(key) && after?.shape === 'possessive';
    if (known || GIVEN_NAMES.has(key) || after?.shape === 'possessive') return true;
    if (COMMON.test(key) || (/[^s]s$/.test(key) && !/^(?:said|says|told)$/.test(after?.key ?? ''))) return false;
    const listed = after?.key === 'and' && isNameShape(words[run.to + (words[run.to + 1]?.key === 'the' ? 2 : 1)]);
    return (
      listed ||
      doesSomething(words, run) ||
      key.includes('-') ||
      after?.pos === 'VERB' ||
      after?.pos === 'AUX' ||
      /^[,(-]$/.test(after?.text ?? '')
    );
  }
  // Capitalised by custom ("the Internet") or for stress, where the article writes it small elsewhere.
  if (small > capital && !known) return false;
  if (first.shape === 'upper' && small > 0 && !known) return false;
  // Behind a hyphen: "Post-Brexit" and the like keep their name, a compound's common second half is none.
  if (before?.text === '-' && !first.spaced && first.pos !== 'PROPN' && !known) return false;
  return true;
}

/**
 * "Midtjylland pocket £33m", "Harrow face Pell": behind a name at the start of a sentence taggers take a verb for a noun,
 * but no noun has an article, a sum, a number or a name right behind it.
 */
function doesSomething(words: Word[], { from, to }: Run): boolean {
  const [verb, object] = [words[to], words[to + 1]];
  if (isWord((words[from] as Word).key) || verb?.shape !== 'lower' || !verb.spaced || !object || object.initial)
    return false;
  if (verb.pos !== 'NOUN' && verb.pos !== 'ADJ') return false;
  return (
    /^(?:the|an?|their|its|his|her)$/.test(object.key) ||
    /^[£$€]/.test(object.text) ||
    object.shape === 'number' ||
    isNameShape(object)
  );
}

/** Officers of parties; others ("owner", "manager") stand behind common nouns more often than behind names. */
const PARTY_OFFICERS = setOf('leader mp mep msp md lawmaker senator');
/** Common nouns that have leaders and members too. */
const LED = setOf(
  'gang cult clan tribe protest strike expedition farm independence resistance worship thought war world opinion market rebellion uprising mob cartel ring squad crew pack lobby industry hotel factory local regional backbench government peace prayer trade student township village drug race campaign revolution ex choir scout cell terror hunger climate land finance song session science',
);
const ADJECTIVE = /(?:al|ic|ous|ary|ive|ish|ian|less|ish|y)$/;

/** Whether a word at the start of a sentence, before an officer and his name, names his body: "Fidesz leader", but not "Rebel leader". */
function isBodyOf(officer: string | null, { key, pos }: Word): boolean {
  if (officer === null || key.includes('-')) return false;
  if (ROLE_MODIFIERS.has(key) || ROLES.has(key) || ORGANISATION_HEADS.has(key) || COMMON.test(key)) return false;
  if (!isWord(key)) return !LED.has(key);
  return PARTY_OFFICERS.has(officer) && pos === 'PROPN' && !LED.has(key) && !ADJECTIVE.test(key) && !isPerson(key);
}

/** Words that never make a name alone, nor together with others of their sort. */
const isEmpty = (word: Word) => (word.shape === 'upper' ? NOT_NAMES_IN_CAPITALS.has(word.key) : STARTERS.has(word.key));
