import { textFragmentLink } from './text-fragment.ts';

/** A place in the library: an article, and the span of its text to be marked. */
export interface LibraryPlace {
  id: string;
  start: number;
  end: number;
}

/** The fragment of the library's address that opens an article there; `readLibraryPlace` takes it apart again. */
function libraryFragment({ id, start, end }: LibraryPlace): string {
  const at = end > start ? `&at=${start}-${end}` : '';
  return `#article=${encodeURIComponent(id)}${at}`;
}

/** What the fragment of the library's address asks for; `null` for any other fragment. */
export function readLibraryPlace(fragment: string): LibraryPlace | null {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const id = asked.get('article');
  if (!id) return null;
  const [, start = '0', end = '0'] = /^(\d{1,9})-(\d{1,9})$/.exec(asked.get('at') ?? '') ?? [];
  return { id, start: Number(start), end: Number(end) };
}

/**
 * Where an article is read at a sentence: on its own site, or in the library where it has no http(s) address.
 * @param library address of the options page, without a fragment.
 */
export function articleLink(
  library: string,
  { id, url }: { id: string; url: string },
  { sentence, sentenceStart }: { sentence: string; sentenceStart: number },
): string {
  const place = { id, start: sentenceStart, end: sentenceStart + sentence.length };
  return textFragmentLink(url, sentence) ?? library + libraryFragment(place);
}
