/** Lines at the head of a text that may say who wrote it and when, and the longest of them. */
const HEAD_LINES = 4;
const MAX_LINE = 160;

/** What stands around names and days in such a line and says nothing by itself. */
const CREDIT_WORDS = new Set(
  (
    'by and the on at last first written reported published posted updated modified updates edited min minute minutes read ' +
    'von und par por di av af door am pm a m p t z st nd rd th gmt utc bst est edt et cst cdt pst pdt pt cet cest ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);
const PUBLISHED = /\b(?:published|posted|updated|modified)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;
const DAY = /(?<!\d)\d{1,2}(?!\d)/;
/** Two to four capitalised words, and the place they were written in. */
const NAMES = /^\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}(?:\s+in(?:\s+\p{Lu}[\p{L}.’'-]*){1,3})?$/u;
const SENTENCE_END = /[.!?…]["”’»)]?$/;

/**
 * A text without the lines at its head that say who wrote it and when: they are the article's data, and would be read as facts
 * of the story ("Wednesday", a reporter). A page's own reader passes them over as well.
 *
 * @param author names that are known to have written it, separated by commas; '' where nobody is
 */
export function withoutByline(text: string, author: string): string {
  const lines = text.split('\n');
  const authors = author.split(', ').filter((name) => name !== '');
  const rest = [...lines.slice(0, HEAD_LINES).filter((line) => !isCredit(line, authors)), ...lines.slice(HEAD_LINES)];
  return rest.length === 0 ? text : rest.join('\n');
}

function isCredit(line: string, authors: readonly string[]): boolean {
  if (line.length > MAX_LINE) return false;
  const bare = authors.reduce((words, name) => words.replaceAll(name, ' '), line);
  const says = (words: string) => (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => !CREDIT_WORDS.has(word));
  if (!says(bare)) return bare !== line || PUBLISHED.test(line) || (YEAR.test(line) && DAY.test(line));
  return namesWriters(line, says);
}

/** "By Ola Brandt and Ines Maddox in Lund, 3 February 2026": names of two words and more, a day, and nothing else. */
function namesWriters(line: string, says: (words: string) => boolean): boolean {
  const after = /^by:?\s+(.+)$/i.exec(line)?.[1];
  if (after === undefined || SENTENCE_END.test(line)) return false;
  const parts = after.split(/\s*[,|•·–—]\s*|\s+and\s+/).filter(says);
  return parts.every((part) => NAMES.test(part));
}
