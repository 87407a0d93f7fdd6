import { kindOf } from './characters.ts';

/**
 * A written form: all tokens spelled alike share it. What any stage works out of the letters alone is worked out once for
 * each form and kept with it (see `facet`), since the words of a language repeat from text to text.
 */
export interface Form {
  text: string;
  lower: string;
  /** White space only. */
  blank: boolean;
  /** Letters only, one mark, or anything else. */
  kind: 'word' | 'mark' | 'mixed';
  /** The part of speech it had last, and the dictionary form it has as that. */
  pos: string;
  lemma: string;
  facets: unknown[];
}

export const newForm = (text: string): Form => ({
  text,
  lower: text.toLowerCase(),
  blank: text.trim() === '',
  kind: kindOf(text),
  pos: '',
  lemma: '',
  facets: [],
});

let facets = 0;

/** Remembers with each form what `read` makes of it; `undefined` is not remembered. */
export function facet<T>(read: (form: Form) => T): (form: Form) => T {
  const slot = facets++;
  return (form) => {
    const known = form.facets[slot] as T | undefined;
    if (known !== undefined) return known;
    while (form.facets.length < slot) form.facets.push(undefined);
    const fresh = read(form);
    form.facets[slot] = fresh;
    return fresh;
  };
}

const WORD = /[\p{L}\p{N}]/u;
/** Whether a form has a letter or a digit. */
export const isWord = facet(({ text }) => WORD.test(text));

/** Forms that are remembered, and the longest of them in UTF-16 units: a hostile text must not fill the memory. */
const MOST = 50_000;
const LONGEST = 40;

let known: (Form | undefined)[] = [];
let count = 0;

/** The form of a lexeme by its number, if it was met before. */
export const knownForm = (lexeme: number): Form | undefined => known[lexeme];

/** Makes the form of a lexeme that was not met before, and remembers it by its number. */
export function learnForm(lexeme: number, written: string): Form {
  const fresh = newForm(written);
  if (fresh.text.length > LONGEST) return fresh;
  if (count >= MOST) {
    known = [];
    count = 0;
  }
  known[lexeme] = fresh;
  count++;
  return fresh;
}
