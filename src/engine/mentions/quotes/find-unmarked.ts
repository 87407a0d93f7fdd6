import type { Text, Token } from '../../text/read-text.ts';
import type { Span } from '../../types.ts';
import { SPOKEN } from './saying.ts';
import { speakerOf } from './find-speaker.ts';

/** A quotation that lost its marks. */
export interface Unmarked extends Span {
  from: number;
  to: number;
  speaker: { words: string; pronoun: boolean } | null;
}

const FIRST_PERSON = new Set([
  'i',
  'me',
  'my',
  'we',
  'us',
  'our',
  'myself',
  'ourselves',
  "i'm",
  "we're",
  "i've",
  "we've",
]);
const THIRD_PERSON = new Set(['he', 'she', 'they']);
const URGING = new Set(['urge', 'shout', 'cry', 'exclaim', 'declare', 'chant', 'yell', 'plead', 'proclaim']);

/**
 * Sentences that are speech although no mark says so. Two shapes only, both hard to mistake:
 * first-person words closed by `, she said` with a subject of the third person, and an exclamation that begins with a
 * capital behind `urged,`. Sentences with quotation marks are left alone.
 */
export function findUnmarked(text: Text, hasMarks: (span: Span) => boolean): Unmarked[] {
  const found: Unmarked[] = [];
  for (const sentence of text.sentences) {
    if (hasMarks(sentence)) continue;
    const tokens = text.tokens.slice(sentence.first, sentence.last);
    const spoken = tokens.findIndex(
      (token, i) =>
        i >= 6 &&
        tokens[i - 2]?.text === ',' &&
        THIRD_PERSON.has(tokens[i - 1]?.lower ?? '') &&
        token.pos === 'VERB' &&
        SPOKEN.has(token.lemma),
    );
    if (spoken > 0) {
      const words = tokens.slice(0, spoken - 2);
      const isReported = words.some((token) => SPOKEN.has(token.lemma) && token.pos === 'VERB');
      if (words.some((token) => FIRST_PERSON.has(token.lower)) && !isReported) {
        const end = (words.at(-1) as Token).end;
        found.push({
          start: sentence.start,
          end,
          from: sentence.first,
          to: sentence.first + words.length,
          speaker: { words: (tokens[spoken - 1] as Token).text, pronoun: true },
        });
        continue;
      }
    }
    if (tokens.at(-1)?.text !== '!') continue;
    const urged = tokens.findIndex(
      (token, i) =>
        i > 0 && URGING.has(token.lemma) && token.pos === 'VERB' && /^[,:]$/.test(tokens[i + 1]?.text ?? ''),
    );
    const first = tokens[urged + 2];
    if (urged < 1 || !first || !/^\p{Lu}/u.test(first.text) || tokens.length - urged < 5) continue;
    const subject = tokens
      .slice(0, urged)
      .filter((token) => !/^(?:himself|herself|themselves|itself)$/.test(token.lower));
    found.push({
      start: first.start,
      end: sentence.end,
      from: sentence.first + urged + 2,
      to: sentence.last,
      speaker: speakerOf(text, subject),
    });
  }
  return found;
}
