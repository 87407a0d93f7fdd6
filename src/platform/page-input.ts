import { cleanLine, LIMITS } from '../corpus/clean-text.ts';
import { isIsoDate, isWebAddress } from '../corpus/validate-article.ts';
import type { PageArticle } from './messages.ts';

/** Longest text that is compared, in UTF-16 units; what comes after is left out. */
export const MAX_PAGE = 1_000_000;

/**
 * What a content script sent, made safe: it may come from a process that a hostile page has taken over. Only the text is
 * left as it stands, because the answer's offsets are offsets into it; a text past the bound is cut where a paragraph ends.
 */
export function pageInput(input: unknown): PageArticle {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  const read = (name: string) =>
    Object.hasOwn(given, name) && typeof given[name] === 'string' ? (given[name] as string) : '';
  const line = (name: 'title' | 'publisher' | 'lang' | 'published' | 'url' | 'author') =>
    cleanLine(read(name).slice(0, LIMITS[name]));
  const published = line('published');
  const url = line('url');
  const author = line('author');
  return {
    url: isWebAddress(url) ? url : '',
    title: line('title'),
    publisher: line('publisher'),
    published: isIsoDate(published) ? published : null,
    lang: line('lang'),
    ...(author !== '' && { author }),
    text: firstParagraphs(read('text')),
  };
}

function firstParagraphs(text: string): string {
  if (text.length <= MAX_PAGE) return text;
  const paragraph = text.lastIndexOf('\n', MAX_PAGE);
  if (paragraph > MAX_PAGE / 2) return text.slice(0, paragraph);
  const space = text.lastIndexOf(' ', MAX_PAGE);
  return text.slice(0, space > 0 ? space : MAX_PAGE);
}
