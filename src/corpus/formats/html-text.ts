import { blockText } from './block-text.ts';

/** A parser of whole pages: DOMParser in the extension's pages, linkedom on the command line. */
export type ParseHtml = (html: string) => Document;

const MARKUP = /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,2000})?\/?>|<!--|&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Whether a text holds tags, comments or references of HTML; "a < b" and "R&D" are none. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** The words of a piece of HTML, one line for each block; scripts and styles say nothing. Nothing of it is ever shown or run. */
export function htmlText(html: string, parseHtml: ParseHtml): string {
  const { body } = parseHtml(`<!doctype html><html><body>${html}</body></html>`);
  return body === null ? '' : blockText(body);
}

/**
 * A line that may or may not be HTML, as titles of feeds are: its words. One that is nothing but tags stays as it was
 * written, and is shown as that.
 */
export function plainLine(line: string, parseHtml: ParseHtml): string {
  if (!hasMarkup(line)) return line;
  const words = htmlText(line, parseHtml).replaceAll('\n', ' ').trim();
  return words === '' ? line : words;
}
