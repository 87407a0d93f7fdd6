/** Longest values that are taken, in UTF-16 units. They keep a hostile file from filling the disk or a surface. */
export const LIMITS = {
  id: 300,
  title: 1_000,
  publisher: 300,
  published: 40,
  url: 4_000,
  lang: 40,
  author: 300,
  collection: 100,
  added: 40,
  text: 2_000_000,
} as const;

// Everything below the space but tab and line feed, the C1 block, and the marks that turn the direction of writing round.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text as the corpus keeps it: line feeds alone end lines, control characters are spaces, halves of surrogate pairs are
 * U+FFFD (they cannot be put into an address), no white space at either end. Cleaning a clean text changes nothing.
 */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROL, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .trim();
}

/** A value of one line, such as a title: `cleanText`, and each run of white space is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
