import { withoutByline } from '../../../corpus/formats/without-byline.ts';
import type { ArticleDraft } from '../../../corpus/types.ts';

/** Longest headline, in characters. */
const MAX_TITLE = 160;
/** A paragraph is longer than its headline, by so much at least; lines of a wrapped text are of about one length. */
const LONGER = 1.5;

/**
 * A pasted article with its first line as the title, where nothing else says one and the line looks like a headline: of two
 * words or more, without a full stop, apart from the text that follows. It is an offer, which the form shows; nothing else is guessed.
 */
export function offerTitle(draft: ArticleDraft): ArticleDraft {
  const end = draft.text.indexOf('\n');
  if (draft.title !== '' || end < 0) return draft;
  const title = draft.text.slice(0, end).trim();
  const rest = draft.text.slice(end + 1);
  const text = rest.trim();
  if (title.length > MAX_TITLE || !/\p{L}\s+\S/u.test(title) || /[.…:;,]["”’»)]?$/.test(title)) return draft;
  if (text === '' || isByline(title)) return draft;
  const next = text.split('\n', 1)[0] ?? '';
  const isApart = /^[^\S\n]*\n/.test(rest) || isByline(next) || next.length >= title.length * LONGER;
  return isApart && !/^\p{Ll}/u.test(next) ? { ...draft, title, text } : draft;
}

const isByline = (line: string) => withoutByline(`${line}\n`, '') !== `${line}\n`;
