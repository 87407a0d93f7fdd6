import type { NameKind, NameMention } from '../../types.ts';
import { nameWords } from './short-forms.ts';

/** One spelling of the article with every place where it stands. */
export interface Form {
  /** Folded words joined by spaces: spellings that differ in case, diacritics or stops alone are one form. */
  key: string;
  words: string[];
  /** The spelling as first written in small letters, else as first written. */
  text: string;
  kind: NameKind;
  /** Indexes into the mentions, in text order. */
  at: number[];
}

/** Groups mentions by spelling, in the order of their first place. */
export function readForms(mentions: NameMention[]): Form[] {
  const forms = new Map<string, Form>();
  mentions.forEach((mention, i) => {
    const words = nameWords(mention.text);
    const key = words.join(' ') || mention.text;
    const form = forms.get(key);
    if (!form) forms.set(key, { key, words, text: mention.text, kind: mention.kind, at: [i] });
    else {
      form.at.push(i);
      if (isShouted(form.text) && !isShouted(mention.text)) form.text = mention.text;
      if (form.kind === 'other-name') form.kind = mention.kind;
    }
  });
  return [...forms.values()];
}

const isShouted = (text: string) => !/\p{Ll}/u.test(text);
