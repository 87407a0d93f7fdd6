import { withoutTracking } from '../article-id.ts';
import { isWebAddress } from '../validate-article.ts';
import { isObject, type Json, newsObject } from './news-object.ts';
import { readDate } from './read-date.ts';

/** What a page says of itself. '' or `null` where it says nothing that can be used. */
export interface HtmlMetadata {
  title: string;
  publisher: string;
  published: string | null;
  url: string;
  lang: string;
  /** Names, separated by commas. */
  author: string;
}

const MAX_AUTHORS = 12;

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 4_000).trim() : '');
const first = (...values: string[]): string => values.find((value) => value !== '') ?? '';

/**
 * Reads JSON-LD, then Open Graph and meta elements, then the document's own title, language and canonical address.
 *
 * @param address where the page was fetched from, '' for a file
 */
export function htmlMetadata(document: Document, address = ''): HtmlMetadata {
  const { article: news = {}, named = () => undefined } = newsObject(document) ?? {};
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
    meta('parsely-pub-date'),
    meta('dc.date.issued'),
    meta('dcterms.date'),
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
    publisher: first(nameOf(news.publisher, named), meta('og:site_name'), meta('application-name'), hostOf(address)),
    published: dates.map(readDate).find((date) => date !== null) ?? null,
    url: ownAddress(addresses, address),
    lang: first(text(document.documentElement?.getAttribute('lang')), text(news.inLanguage), meta('og:locale')).slice(
      0,
      40,
    ),
    author: first(
      authorsOf(news.author, named),
      personsOf([meta('author'), meta('parsely-author'), meta('dc.creator'), meta('article:author'), meta('byl')]),
      personsOf([text(document.querySelector('[rel~="author"], [itemprop="author"]')?.textContent)]),
    ),
  };
}

/**
 * The first address that a page may call its own: any web address for a file, one of the same site for a page that was
 * fetched, and not the site's front page for a page that is none.
 */
export function ownAddress(said: readonly string[], fetched: string): string {
  for (const value of said.filter((one) => one !== '')) {
    if (fetched === '') {
      if (isWebAddress(value)) return value;
      continue;
    }
    const url = URL.canParse(value, fetched) ? new URL(value, fetched) : null;
    if (url === null || !isWebAddress(url.href) || siteOf(url) !== siteOf(new URL(fetched))) continue;
    if (url.pathname === '/' && new URL(fetched).pathname !== '/') continue;
    url.hash = '';
    return withoutTracking(url.href);
  }
  return fetched === '' ? '' : withoutTracking(fetched.replace(/#.*$/s, ''));
}

/** The host without the parts that name one of its editions. */
const siteOf = ({ host }: URL) => host.replace(/^(?:www|m|mobile|amp|edition)\./, '');

/** The host as the name of a page's publisher: what is known of who published a fetched page that does not say. */
const hostOf = (address: string) => (URL.canParse(address) ? siteOf(new URL(address)) : '');

const timeElement = (document: Document) =>
  text(
    document
      .querySelector(
        'article time[datetime], time[datetime][pubdate], time[itemprop="datePublished"], header time[datetime]',
      )
      ?.getAttribute('datetime'),
  );

type Named = (id: string) => Json | undefined;

/** The name of an organisation or person, of the first where a list is given, looked up where it is only pointed to. */
function nameOf(value: unknown, named: Named): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return text(one);
  return text(one.name) || text(named(text(one['@id']))?.name);
}

function authorsOf(value: unknown, named: Named): string {
  return personsOf((Array.isArray(value) ? value.slice(0, MAX_AUTHORS) : [value]).map((one) => nameOf(one, named)));
}

/** Names that are names: some pages give the address of a profile in their place. */
function personsOf(names: readonly string[]): string {
  const kept = names
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        .replace(/^by\s+/i, '')
        .trim(),
    )
    .filter((name) => name !== '' && name.length <= 120 && !/^(?:https?:)?\/\/|^@/.test(name));
  return [...new Set(kept)].join(', ');
}
