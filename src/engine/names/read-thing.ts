import type { RawWord } from './cut-name.ts';
import { type NameWord, nameWord } from './name-word.ts';
import { LEGAL_FORMS, LEGAL_PHRASES, legalForm } from './words/legal-forms.ts';
import { isTens, isUnit, parseNumeral } from './words/numerals.ts';
import { MINOR_WORDS, SHELL_WORDS, TYPE_WORDS } from './words/organisation-words.ts';
import { placeKey } from './words/places.ts';

/** A name's words without its legal forms, and the last of these; '' where it has none. */
export interface Unformed {
  words: RawWord[];
  legal: string;
}

/** Takes legal forms off an organisation's name, phrases and single words, unless nothing else would be left. */
export function withoutLegalForms(words: RawWord[]): Unformed {
  const kept: RawWord[] = [];
  let legal = '';
  for (let at = 0; at < words.length; ) {
    const word = words[at] as RawWord;
    const phrase = LEGAL_PHRASES.find(
      (forms) => forms[0] === word.text && forms.every((form, ahead) => words[at + ahead]?.text === form),
    );
    if (phrase) {
      legal = legalForm(phrase.join(''));
      at += phrase.length;
    } else {
      // A legal form stands at either end of the name; "Ag" or "Pat" within it is a word. Alone, it is the name.
      const outside = at === 0 || at >= words.length - 3;
      if (outside && LEGAL_FORMS.has(word.text)) legal = legalForm(word.text);
      else kept.push(word);
      at++;
    }
  }
  return kept.length > 0 ? { words: kept, legal } : { words, legal: '' };
}

/** Roles of the words of an organisation, place or other thing. */
export function readThing(raw: RawWord[]): NameWord[] {
  const words: NameWord[] = [];
  for (let at = 0; at < raw.length; at++) {
    const word = raw[at] as RawWord;
    const place = placeFrom(raw, at);
    if (place) {
      words.push(nameWord(place.key.replaceAll(' ', ''), 'telling'));
      at += place.length - 1;
      continue;
    }
    const capital = word.written === word.written.toUpperCase();
    const number = parseNumeral(word.text, at > 0 && capital && !word.dotted);
    const last = words.at(-1);
    if (number !== null) {
      const tens = raw[at - 1]?.text ?? '';
      if (last?.role === 'number' && isTens(tens) && isUnit(word.text))
        last.text = String(Number(last.text) + Number(number));
      else words.push({ text: number, sound: number, role: 'number', lines: [] });
    } else if (MINOR_WORDS.has(word.text)) words.push(nameWord(word.text, 'minor'));
    else if (SHELL_WORDS.has(word.text)) words.push(nameWord(sameWord(word.text), 'shell'));
    else if (TYPE_WORDS.has(word.text)) words.push(nameWord(sameWord(word.text), 'type'));
    else words.push(nameWord(sameWord(word.text), 'telling'));
  }
  return words;
}

/**
 * A well-known place of several words, or an abbreviated one, within a name is one telling word: "U.S. Senate" and
 * "United States Senate" say the same, and "York" is no part of "New York Times".
 */
function placeFrom(raw: RawWord[], at: number): { key: string; length: number } | null {
  for (let length = Math.min(4, raw.length - at); length > 0; length--) {
    const words = raw.slice(at, at + length);
    const isLong = length > 1 || words.every((word) => word.written.length > 3);
    if (!isLong && !words.every((word) => word.written === word.written.toUpperCase())) continue;
    if (length > 1 && words[0]?.text === 'the') continue;
    const key = placeKey(words.map((word) => word.text).join(' '));
    if (key !== null) return { key, length };
  }
  return null;
}

/** Spellings and abbreviations of one word within names of things. */
const SAME_WORDS = new Map(
  Object.entries({
    centre: 'center',
    organisation: 'organization',
    defence: 'defense',
    theatre: 'theater',
    mt: 'mount',
    mountain: 'mount',
    ft: 'fort',
    st: 'saint',
    ne: 'northeast',
    nw: 'northwest',
    sw: 'southwest',
    intl: 'international',
    dept: 'department',
    univ: 'university',
    natl: 'national',
    assn: 'association',
    bros: 'brothers',
    labor: 'labour',
    technologies: 'technology',
    systems: 'system',
    services: 'service',
  }),
);
const sameWord = (text: string) => SAME_WORDS.get(text) ?? text;
