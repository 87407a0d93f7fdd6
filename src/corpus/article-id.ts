import { hashText } from './hash-text.ts';

/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|cmp|ocid|ito|smid|smtyp|ref|ref_src|ref_url|referrer|sharetype|taid|xtor|at_(medium|campaign|custom\d)|guccounter|guce_[a-z_]+|spm|sr_share|partner|ftag|traffic_source|ncid|sref)$/i;
/** The page as another device is given it. `outputType` and the others say AMP, wherever they stand. */
const AMP_QUERY = /^(amp|outputtype|amp_js_v|usqp)$/i;
const DEVICE_HOST = /^(?:www\d?|m|mobile|amp|touch|wap)\./;
const AMP_PATH = /\/(?:amp(?:\.html?)?|amp\/?)$|\.amp(?=\.html?$)|^\/amp(?=\/)/;
/** Caches that keep pages of others under their own address: the host's place, the path's. */
const AMP_CACHE =
  /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org|(?:www\.)?google\.[a-z.]+\/amp)\/(?:(?:[acv]\/)?s\/|[acv]\/)?/i;

/**
 * One form for the addresses of one page, for telling whether two articles are the same; not for opening. The scheme, the host's `www.` or
 * `m.`, AMP and its caches, the fragment, tracking parameters and a last slash do not count. `null` for anything but an http(s) address.
 */
export function canonicalAddress(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(AMP_CACHE.test(url) ? `https://${url.replace(AMP_CACHE, '')}` : url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const query = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name) && !AMP_QUERY.test(name));
  query.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  const path = parsed.pathname.replace(AMP_PATH, '').replace(/(?<=.)\/$/, '');
  // A host of two parts, `m.news`, is a name of its own.
  const host = parsed.host.split('.').length > 2 ? parsed.host.replace(DEVICE_HOST, '') : parsed.host;
  return `${host}${path === '' ? '/' : path}${search}`;
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
