import { type ArticleSchema, readJsonLd } from './json-ld.ts';

/** What a page says of itself, apart from its text. */
export interface Metadata {
  title: string;
  publisher: string;
  /** ISO 8601 date or date and time. */
  published: string | null;
  /** http(s) address of the article, the fragment left out. */
  url: string;
  /** BCP 47 tag, '' where the page does not say. */
  lang: string;
  /** Who wrote it, names separated by commas; '' where the page does not say. */
  author: string;
  /** The page describes itself as an article in schema.org data. */
  schema: boolean;
  /** og:type, lower case. */
  type: string;
}

const MAX_TAGS = 300;
const MAX_TITLE = 300;
const PUBLISHED_NAMES = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'article.published',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
];

const AUTHOR_NAMES = ['author', 'parsely-author', 'dc.creator', 'article:author', 'byl'];

const tidy = (text: string | null | undefined, limit = MAX_TITLE) =>
  (text ?? '')
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);

/** An ISO 8601 date, or date and time, from what pages write; `null` where it is no date. Plain days stay plain days. */
export function isoDate(written: string | null | undefined): string | null {
  const text = tidy(written, 60);
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso) {
    const [, day, time, zone] = iso;
    if (Number.isNaN(Date.parse(day as string))) return null;
    return time ? `${day}T${time}${zone ? zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') : ''}` : (day as string);
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:\d{6})?$/.exec(text);
  if (compact) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (!/[a-zA-Z]{3}/.test(text) || !/\d{4}/.test(text)) return null;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** Contents of meta tags by their names in lower case, as they are written; most are never asked for. */
function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  let seen = 0;
  for (const element of document.getElementsByTagName('meta')) {
    if (++seen > MAX_TAGS) break;
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (!name || tags.has(name)) continue;
    const content = (element.getAttribute('content') ?? '').slice(0, MAX_TITLE * 4).trim();
    if (content) tags.set(name, content);
  }
  return tags;
}

/** The page's own address, or the canonical one it names if that is an address of one article and not of a whole site. */
function addressOf(document: Document, own: string): string {
  const plain = own.replace(/#.*$/s, '');
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!href) return plain;
  try {
    const canonical = new URL(href, plain);
    canonical.hash = '';
    return /^https?:$/.test(canonical.protocol) && canonical.pathname.length > 1 ? canonical.href : plain;
  } catch {
    return plain;
  }
}

/** A name, not an address; some pages give the address of their front page for a name. */
const nameOf = (text: string) => (/^(?:https?:)?\/\//.test(text) ? '' : tidy(text, 100));

const hostOf = (url: string) => {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|edition|amp)\./, '');
  } catch {
    return '';
  }
};

/** A page's <title> without the site's name behind it. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(/ [|–—·:-] /);
  if (parts.length < 2) return title;
  const last = (parts.at(-1) as string).toLowerCase();
  const isSite = site !== '' && (last.includes(site.toLowerCase()) || site.toLowerCase().includes(last));
  return isSite || last.split(' ').length <= 3 ? title.slice(0, title.length - last.length - 3) : title;
}

/**
 * What stands between words in headlines. Not by the letters' property: the browser takes longer to compile that than to read
 * the rest of a page.
 */
const BETWEEN =
  /[\0-/:-@[-`{-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u2000-\u206F\u3000-\u3004\u3008-\u3020\uFF00-\uFF0F]+/g;
const fold = (text: string) => text.toLowerCase().replace(BETWEEN, ' ').trim();

/** The headline: the h1 if the page's own data bear it out, or else what those say. */
function titleOf(document: Document, root: Element | null, said: string[], site: string): string {
  const headings = [...document.getElementsByTagName('h1')].slice(0, 8);
  const inRoot = headings.find((h1) => root?.contains(h1));
  const known = said.filter(Boolean).map(fold);
  const agreeing = headings.find((h1) => {
    const text = fold(tidy(h1.textContent));
    return text.length >= 10 && known.some((title) => title.startsWith(text) || text.startsWith(title));
  });
  if (agreeing) return tidy(agreeing.textContent);
  const [headline, ogTitle, title] = said;
  const written = tidy(inRoot?.textContent);
  return (
    headline ||
    (written.length >= 10 ? written : '') ||
    withoutSite(ogTitle || '', site) ||
    withoutSite(title || '', site) ||
    written
  );
}

function languageOf(
  document: Document,
  root: Element | null,
  schema: ArticleSchema | null,
  tags: Map<string, string>,
): string {
  const said = [
    root?.closest('[lang]')?.getAttribute('lang'),
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    schema?.lang,
    tags.get('og:locale'),
    tags.get('content-language'),
    tags.get('dc.language'),
  ];
  for (const tag of said) {
    const plain = (tag ?? '').trim().replaceAll('_', '-');
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(plain.toLowerCase())) return plain;
  }
  return '';
}

/** When the page says it was published, in its text. */
function timeOf(document: Document, root: Element | null): string | null {
  const time =
    (root ?? document).querySelector('time[datetime]') ??
    document.querySelector('[itemprop="datePublished"], time[pubdate], header time[datetime]');
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null;
}

/** What is made of the first of some values that anything can be made of; `null` if of none. */
function firstOf<T, R>(values: readonly T[], make: (value: T) => R | null): R | null {
  for (const value of values) {
    const made = make(value);
    if (made) return made;
  }
  return null;
}

/** Reads title, publisher, date, address and language. `url` is the address the page was loaded from. */
export function readMetadata(document: Document, root: Element | null, url: string): Metadata {
  const tags = metaTags(document);
  const said = (name: string) => tidy(tags.get(name));
  const schema = readJsonLd(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? ''),
  );
  const site = said('og:site_name') || said('application-name');
  const published = firstOf(
    [schema?.published, ...PUBLISHED_NAMES.map((name) => tags.get(name)), timeOf(document, root)],
    isoDate,
  );
  return {
    title: titleOf(document, root, [schema?.headline ?? '', said('og:title'), tidy(document.title)], site),
    publisher: nameOf(schema?.publisher ?? '') || nameOf(site) || hostOf(url),
    published,
    url: addressOf(document, url),
    lang: languageOf(document, root, schema, tags),
    author: schema?.author || firstOf(AUTHOR_NAMES, (name) => nameOf(said(name))) || '',
    schema: schema !== null || document.querySelector('[itemtype$="Article"],[itemtype$="BlogPosting"]') !== null,
    type: said('og:type').toLowerCase(),
  };
}
