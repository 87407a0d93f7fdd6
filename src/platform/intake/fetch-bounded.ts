import { Problem } from '../../corpus/problem.ts';

/** What was fetched. */
export interface Fetched {
  /** Where it came from in the end, after redirections. */
  url: string;
  bytes: Uint8Array;
  /** Media type, lower case, without parameters; '' where the server gives none. */
  type: string;
  /** Encoding the server states; '' for none. */
  charset: string;
  /** What the server calls this version, for the next question; '' for nothing. */
  etag: string;
  modified: string;
}

export interface FetchOptions {
  /** Media types that are taken. */
  types: RegExp;
  /** Bytes, as they come out of any compression. */
  maxBytes: number;
  /** Milliseconds for the whole answer, so that a server that never ends is left as one that never begins. */
  patience: number;
  /** The version that is known, for a conditional request. */
  etag?: string;
  modified?: string;
  signal?: AbortSignal;
}

export const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml)$/;
/** Feeds are often sent under a type that is not theirs; what it really is their content decides. */
export const FEED_TYPES =
  /^(?:$|text\/(?:xml|html|plain)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|feed\+json|octet-stream))$/;

/** Longest pause that a server may ask for, in milliseconds. */
const MAX_PAUSE = 24 * 60 * 60_000;

/** A server that asks to be left alone for a while. */
export class PauseAsked extends Problem {
  /** Milliseconds. */
  readonly pause: number;

  constructor(status: number, url: string, pause: number) {
    super('refused-by-site', `the site answered with status ${status}`, { value: `${status} ${url}` });
    this.pause = pause;
  }
}

/**
 * Fetches an address without cookies and without saying where from. Nothing is read past the bound: the connection is closed.
 *
 * @returns `null` where the known version is still the present one
 * @throws Problem `not-reached`, `too-slow`, `too-large`, `wrong-content`, `refused-by-site`, `stopped`; PauseAsked
 */
export async function fetchBounded(
  url: string,
  options: FetchOptions,
  fetchIt: typeof fetch = (input, init) => fetch(input, init),
): Promise<Fetched | null> {
  const { maxBytes, patience, etag, modified, signal } = options;
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), patience);
  const any = signal === undefined ? slow.signal : AbortSignal.any([slow.signal, signal]);
  try {
    const response = await fetchIt(url, {
      signal: any,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {
        ...(etag && { 'If-None-Match': etag }),
        ...(modified && { 'If-Modified-Since': modified }),
      },
    });
    if (response.status === 304) return null;
    return await read(response, url, options);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (signal?.aborted) throw new Problem('stopped', 'this was stopped before it was done', { value: url });
    if (slow.signal.aborted)
      throw new Problem('too-slow', `the site took longer than ${patience / 1000} seconds`, { value: url });
    throw new Problem('not-reached', `the site could not be reached (${wordsOf(error)})`, { value: url });
  } finally {
    clearTimeout(timer);
    // Whatever is still on its way is not wanted any more.
    slow.abort();
  }

  function wordsOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
  }
  async function read(response: Response, asked: string, { types }: FetchOptions): Promise<Fetched> {
    if (response.status === 429 || response.status === 503)
      throw new PauseAsked(response.status, asked, pauseOf(response.headers.get('retry-after')));
    if (!response.ok)
      throw new Problem('refused-by-site', `the site answered with status ${response.status}`, {
        value: `${response.status} ${asked}`,
      });
    const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
    if (!types.test(type.trim()))
      throw new Problem('wrong-content', `what is there is “${type.trim().slice(0, 60)}”`, { value: type.trim() });
    const stated = Number(response.headers.get('content-length') ?? 0);
    if (stated > maxBytes) throw tooLarge(asked, maxBytes);
    const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})/.exec(one)?.[1]).find(Boolean) ?? '';
    return {
      url: response.url || asked,
      bytes: await readBytes(response, maxBytes, asked),
      type: type.trim(),
      charset,
      etag: (response.headers.get('etag') ?? '').slice(0, 500),
      modified: (response.headers.get('last-modified') ?? '').slice(0, 100),
    };
  }
}

async function readBytes(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel().catch(() => undefined);
      throw tooLarge(url, maxBytes);
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const tooLarge = (url: string, maxBytes: number) =>
  new Problem('too-large', `the site sends more than ${Math.round(maxBytes / 1_000_000)} MB`, { value: url });

/** A Retry-After header in milliseconds: a number of seconds, or a date, which is taken for an hour. 0 without one. */
function pauseOf(header: string | null): number {
  if (header === null) return 0;
  const seconds = /^\d{1,6}$/.test(header.trim()) ? Number(header) : 3_600;
  return Math.min(seconds * 1_000, MAX_PAUSE);
}
