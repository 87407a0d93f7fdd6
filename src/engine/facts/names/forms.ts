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
  /** By spelling: most names stand in an article as they stood before. */
  const spelled = new Map<string, Form>();
  mentions.forEach(({ text, kind }, i) => {
    let form = spelled.get(text);
    if (!form) {
      const words = nameWords(text);
      const key = words.join(' ') || text;
      form = forms.get(key) ?? { key, words, text, kind, at: [] };
      forms.set(key, form);
      spelled.set(text, form);
      if (isShouted(form.text) && !isShouted(text)) form.text = text;
    }
    form.at.push(i);
    if (form.kind === 'other-name') form.kind = kind;
  });
  return [...forms.values()];
}

const isShouted = (text: string) => !/\p{Ll}/u.test(text);
