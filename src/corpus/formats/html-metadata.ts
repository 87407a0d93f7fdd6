import { isIsoDate, isWebAddress } from '../validate-article.ts';

/** What a page says of itself. '' or `null` where it says nothing that can be used. */
export interface HtmlMetadata {
  title: string;
  publisher: string;
  published: string | null;
  url: string;
  lang: string;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const first = (...values: string[]): string => values.find((value) => value !== '') ?? '';

/** Reads JSON-LD, then Open Graph and meta elements, then the document's own title, language and canonical address. */
export function htmlMetadata(document: Document): HtmlMetadata {
  const news = newsObject(document) ?? {};
  const meta = (name: string) =>
    text(
      document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content'),
    );
  const dates = [
    text(news.datePublished),
    meta('article:published_time'),
    meta('datePublished'),
    meta('date'),
    timeElement(document),
  ];
  const addresses = [
    text(document.querySelector('link[rel~="canonical"]')?.getAttribute('href')),
    meta('og:url'),
    text(news.url),
    text(isObject(news.mainEntityOfPage) ? news.mainEntityOfPage['@id'] : news.mainEntityOfPage),
  ];
  return {
    title: first(text(news.headline), meta('og:title'), text(document.querySelector('title')?.textContent)),
    publisher: first(nameOf(news.publisher), meta('og:site_name'), meta('application-name')),
    published: dates.map(plainDate).find((date) => date !== null) ?? null,
    url: addresses.find(isWebAddress) ?? '',
    lang: first(text(document.documentElement?.getAttribute('lang')), text(news.inLanguage), meta('og:locale')).slice(
      0,
      40,
    ),
  };
}

const timeElement = (document: Document) =>
  text(
    document
      .querySelector('article time[datetime], time[datetime][pubdate], time[itemprop="datePublished"]')
      ?.getAttribute('datetime'),
  );

/** A date as the corpus keeps it, `null` for other wordings: a page's metadata is never a reason to refuse the page. */
function plainDate(value: string): string | null {
  if (isIsoDate(value)) return value;
  const day = value.slice(0, 10);
  return isIsoDate(day) ? day : null;
}

/** The name of an organisation, of the first where a list is given. */
function nameOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? text(one.name) : text(one);
}

/** The JSON-LD object that describes an article, within lists and graphs too. Blocks that are no JSON are passed over. */
function newsObject(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const block = script.textContent ?? '';
    if (block.length > 500_000) continue;
    try {
      const queue: unknown[] = [JSON.parse(block)];
      for (const value of queue) {
        if (Array.isArray(value)) queue.push(...value.slice(0, 100));
        if (!isObject(value)) continue;
        if (queue.length < 1_000 && Array.isArray(value['@graph'])) queue.push(...value['@graph'].slice(0, 100));
        const types = [value['@type']].flat();
        if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type)))
          return value;
      }
    } catch {
      // Many pages carry broken JSON-LD; the other sources of metadata remain.
    }
  }
  return null;
}
