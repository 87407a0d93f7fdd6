import { hasMarkup, htmlText, type ParseHtml, plainLine } from '../formats/html-text.ts';
import { readDate } from '../formats/read-date.ts';
import { hashText } from '../hash-text.ts';
import { isWebAddress } from '../validate-article.ts';
import { type FeedItem, type FeedSource, isWhole } from './feed.ts';

/** An entry as its format has it. */
export interface RawItem {
  id: string;
  /** Addresses that may be the article's, the best first; relative ones too. */
  addresses: readonly string[];
  title: string;
  author: string;
  /** Dates that may be the article's, the best first. */
  dates: readonly string[];
  lang: string;
  /** HTML of the content, and of the summary; plain text may be given for either. */
  content: string;
  summary: string;
}

/** An entry of any format as the corpus understands it. */
export function feedItem(raw: RawItem, source: FeedSource, parseHtml: ParseHtml): FeedItem {
  const url = webAddress(raw.addresses, source.address);
  const title = plainLine(raw.title, parseHtml).replace(/\s+/g, ' ').trim();
  const content = wordsOf(raw.content, parseHtml);
  const summary = wordsOf(raw.summary, parseHtml);
  const isContent = content.length >= summary.length && content !== '';
  const text = isContent ? content : summary;
  return {
    id: (raw.id || url || hashText(`${title}\n${text}`)).slice(0, 1_000),
    url,
    title,
    author: plainLine(raw.author, parseHtml).slice(0, 300),
    published: raw.dates.map(readDate).find((date) => date !== null) ?? null,
    lang: raw.lang.slice(0, 40),
    text,
    full: isWhole(text, isContent),
  };
}

/** The first http(s) address, made whole where it is relative; '' where there is none. */
export function webAddress(addresses: readonly string[], base: string): string {
  for (const given of addresses) {
    const address = given.trim();
    if (address === '' || address.length > 4_000) continue;
    if (isWebAddress(address)) return address;
    if (base !== '' && URL.canParse(address, base)) {
      const { href } = new URL(address, base);
      if (isWebAddress(href)) return href;
    }
  }
  return '';
}

function wordsOf(html: string, parseHtml: ParseHtml): string {
  return (hasMarkup(html) ? htmlText(html, parseHtml) : html).trim();
}
