/** A sentence with more words than this is named by its first and last words. */
const WHOLE = 10;
/** How many words name each end. */
const ENDS = 5;

/** Percent-encodes text for a directive, the dash and the comma too: there they are syntax. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address of a page at a sentence: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which browsers
 * that do not know it ignore. `null` for anything but an http(s) address; the plain address where there are no words.
 */
export function textFragmentLink(url: string, sentence: string): string | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  // Marks at the ends may be set apart in the page; a browser matches from word to word.
  const words = sentence
    .replace(/\p{Surrogate}/gu, ' ')
    .split(/\s+/)
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return address.href;
  words[0] = (words[0] as string).replace(/^[^\p{L}\p{N}]+/u, '');
  words[words.length - 1] = (words[words.length - 1] as string).replace(/[^\p{L}\p{N}]+$/u, '');
  const text = words.length <= WHOLE ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  const own = address.hash.replace(/:~:.*$/, '');
  address.hash = '';
  return `${address.href.replace(/#$/, '')}${own === '' ? '#' : own}:~:text=${text}`;
}
