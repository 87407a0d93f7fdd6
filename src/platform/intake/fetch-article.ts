import { decodeBytes } from '../../corpus/formats/decode-bytes.ts';
import type { IntakeAddress } from '../../corpus/intake.ts';
import { Problem } from '../../corpus/problem.ts';
import type { ArticleDraft } from '../../corpus/types.ts';
import { isWebAddress } from '../../corpus/validate-article.ts';
import { sitePattern } from '../permissions.ts';
import { fetchBounded, PAGE_TYPES } from './fetch-bounded.ts';
import type { Reader } from './reader.ts';

/** Longest page that is read, in bytes, and how long it may take, in milliseconds. */
export const MAX_PAGE_BYTES = 8_000_000;
export const PAGE_PATIENCE = 30_000;

export interface FetchServices {
  /** Whether the browser lets the extension read the site of a match pattern. */
  permitted(pattern: string): Promise<boolean>;
  reader: Reader;
  fetch?: typeof fetch;
  /** Milliseconds; for tests. */
  patience?: number;
}

/** @throws Problem `bad-url`, `no-permission` */
export async function demandPermission(url: string, permitted: FetchServices['permitted']): Promise<void> {
  const pattern = isWebAddress(url) ? sitePattern(url) : null;
  if (pattern === null) throw new Problem('bad-url', 'the address must be an http or https address', { value: url });
  if (!(await permitted(pattern)))
    throw new Problem('no-permission', `the extension may not read ${new URL(url).host}`, { value: new URL(url).host });
}

/**
 * Fetches an article by its address. What its page does not say is taken from the list the address stood in; what neither says
 * stays '', to be asked for.
 *
 * @throws Problem `bad-url`, `no-permission`, what `fetchBounded` throws, `no-article-in-html`
 */
export async function fetchArticle(
  { url, title, publisher, published, author }: IntakeAddress,
  { permitted, reader, fetch, patience = PAGE_PATIENCE }: FetchServices,
  signal?: AbortSignal,
): Promise<ArticleDraft> {
  await demandPermission(url, permitted);
  const fetched = await fetchBounded(
    url,
    { types: PAGE_TYPES, maxBytes: MAX_PAGE_BYTES, patience, ...(signal && { signal }) },
    fetch,
  );
  if (fetched === null) throw new Problem('not-reached', 'the site answered that nothing is new', { value: url });
  const { text } = decodeBytes(fetched.bytes, fetched.charset);
  const read = await reader({ what: 'article', content: text, address: fetched.url });
  if (!('article' in read)) throw new Problem('no-article-in-html', 'no article was found in the page', { value: url });
  const draft = { ...read.article };
  draft.title ||= title ?? '';
  draft.publisher ||= publisher ?? '';
  draft.published ??= published ?? null;
  if (!draft.author && author) draft.author = author;
  return draft;
}

const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home\.arpa)|0\.0\.0\.0|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[(?:::1?|f[cde].*)\]|[^.:[\]]+)$/i;

/** Whether something found at `from` may lead to `url`: a feed on the web has no business in the reader's own network. */
export function mayLeadTo(from: string, url: string): boolean {
  const [there, here] = [new URL(url).hostname, new URL(from).hostname];
  return there === here || !PRIVATE_HOST.test(there) || PRIVATE_HOST.test(here);
}
