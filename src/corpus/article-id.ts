import { hashText } from './hash-text.ts';

/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|ito|smid)$/i;

/**
 * One form for the addresses of one page, for telling whether two articles are the same; not for opening. The scheme, `www.`,
 * the fragment, tracking parameters and a last slash do not count. `null` for anything but an http(s) address.
 */
export function canonicalAddress(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const query = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  query.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  const path =
    parsed.pathname.length > 1 && parsed.pathname.endsWith('/') ? parsed.pathname.slice(0, -1) : parsed.pathname;
  return `${parsed.host.replace(/^www\./, '')}${path}${search}`;
}

/** An address without what says how a reader came to it; as it was, where there is nothing of that. @param url http(s) */
export function withoutTracking(url: string): string {
  const parsed = new URL(url);
  const tracking = [...parsed.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracking.length === 0) return url;
  for (const name of tracking) parsed.searchParams.delete(name);
  return parsed.href;
}

/** Hash of a text's wording: letters and digits alone, lower case, so that another line break or quotation mark is no other text. */
export function wordingHash(text: string): string {
  return hashText(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/** Id of an article that came without one: from its address, or from its wording where it has none. Always the same for the same. */
export function articleId(article: { url: string; text: string }): string {
  const address = canonicalAddress(article.url);
  return address === null ? `text-${wordingHash(article.text)}` : `url-${hashText(address)}`;
}
