import type { Text } from '../../text/read-text.ts';
import type { NameMention } from '../../types.ts';
import { abbreviationLetters, fitInitials } from './initials.ts';

/** Two mentions the article itself says are one bearer's: indexes into the mentions. */
export type Definition = [longer: number, shorter: number];

const KNOWN_AS =
  /^,? ?\(?(?:who (?:is|was) )?(?:also |often |sometimes |usually |always |affectionately |better |widely |commonly |popularly |otherwise |formerly |previously |simply |now )?(?:known|nicknamed|called|dubbed|abbreviated|referred to)? ?(?:simply |to (?:his|her|their) (?:friends|fans|family) |locally |in (?:the )?\w+ )?(?:as|to)? ?(?:simply )?(?:the )?["'\u201C\u2018]?$/;
const VERB = /known|nicknamed|called|dubbed|abbreviated|referred|formerly|previously/;
const BRACKET = /^(?:['\u2019]s)? \(["'\u201C\u2018]?(?:the |or |aka )?["'\u201C\u2018]?$/;
const OR = /^, or (?:the )?["'\u201C\u2018]?$/;

/** Longest text between a name and its definition. */
const REACH = 48;

/**
 * Finds where the article introduces another form of a name: "Jane Roe, known as Jay", "Meta, formerly Facebook",
 * "European Union (EU)", "World Health Organization, or WHO". Brackets need fitting initials or a word of the long form.
 */
export function findDefinitions(mentions: NameMention[], text: Text): Definition[] {
  const found: Definition[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i] as NameMention;
    const b = mentions[i + 1] as NameMention;
    if (b.start - a.end > REACH || b.start < a.end) continue;
    const written = text.text.slice(a.end, b.start);
    // "known as Lady Gaga": the title is no part of the mention.
    const between =
      b.title && written.toLowerCase().endsWith(`${b.title} `) ? written.slice(0, -b.title.length - 1) : written;
    // "a crossing in Tijuana called El Chaparral": what is called so stands before the place.
    const located =
      a.kind === 'place' &&
      /\b(?:in|at|of|from|near|to|on)\s(?:the\s)?$/.test(text.text.slice(Math.max(0, a.start - 9), a.start));
    const sameSort =
      a.kind === b.kind || a.kind === 'other-name' || b.kind === 'other-name' || abbreviationLetters(b.text) === b.text;
    if (VERB.test(between)) {
      // "Acme, called Europe's best" defines nothing: what follows must end there.
      const ends =
        /^["'\u201D\u2019]?[,.;)\u2014]/.test(text.text.slice(b.end, b.end + 2)) ||
        /^\s(?:said|told|is|was|has|had|will)\b/.test(text.text.slice(b.end, b.end + 6));
      if (sameSort && ends && !located && KNOWN_AS.test(between)) found.push([i, i + 1]);
      continue;
    }
    const bracket =
      BRACKET.test(between) &&
      text.text
        .slice(b.end, b.end + 3)
        .replace(/^["'\u201D\u2019]/, '')
        .startsWith(')');
    if (!bracket && !OR.test(between)) continue;
    const [long, short] = a.text.length >= b.text.length ? [i, i + 1] : [i + 1, i];
    const letters = abbreviationLetters((mentions[short] as NameMention).text);
    if (letters !== '' && fitsLoosely(letters, mentions[long] as NameMention)) found.push([long, short]);
  }
  return found;
}

/** In brackets right behind the long form an abbreviation may be of another language's order ("SPD"),
 * skip words or take more letters of one. */
function fitsLoosely(letters: string, { text: long, kind }: NameMention): boolean {
  if (fitInitials(letters, long) !== 'none') return true;
  if (kind === 'organisation' && letters[0] === long[0] && /\s/.test(long)) return true;
  if (!/\s/.test(long)) return false;
  const upper = long.normalize('NFD').toUpperCase();
  if (upper[0] !== letters[0] && !upper.includes(` ${letters[0]}`)) return false;
  let at = -1;
  for (const letter of letters) {
    at = upper.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
