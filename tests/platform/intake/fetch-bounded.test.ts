import { describe, expect, it, vi } from 'vitest';
import { FEED_TYPES, fetchBounded, PAGE_TYPES, PauseAsked } from '../../../src/platform/intake/fetch-bounded.ts';

const URL_ = 'https://mill.example/feed';
const options = { types: FEED_TYPES, maxBytes: 1_000, patience: 5_000 };
const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  vi.fn(
    async () =>
      new Response(body, {
        headers: { 'content-type': 'application/rss+xml; charset="ISO-8859-1"', etag: '"7"' },
        ...init,
      }),
  );
const problem = (fetching: Promise<unknown>) =>
  fetching.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error as { code: string; value?: string },
  );

/** A body that goes on until it is cancelled; `given` counts what was asked of it. */
function endless(size: number, given: { bytes: number; cancelled: boolean }) {
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      given.bytes += size;
      controller.enqueue(new Uint8Array(size));
    },
    cancel() {
      given.cancelled = true;
    },
  });
}

describe('fetching', () => {
  it('asks without cookies and without saying where from, and for a newer version only', async () => {
    const fetchIt = answering('<rss/>');
    const fetched = await fetchBounded(URL_, { ...options, etag: '"6"', modified: 'Tue' }, fetchIt as never);
    expect(fetchIt).toHaveBeenCalledWith(
      URL_,
      expect.objectContaining({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { 'If-None-Match': '"6"', 'If-Modified-Since': 'Tue' },
      }),
    );
    expect(fetched).toMatchObject({ type: 'application/rss+xml', charset: 'iso-8859-1', etag: '"7"' });
    expect(new TextDecoder().decode(fetched?.bytes)).toBe('<rss/>');
  });

  it('knows that nothing is new', async () => {
    expect(await fetchBounded(URL_, options, answering(null, { status: 304 }) as never)).toBeNull();
  });

  it('reads no further than its bound, whatever the server says of the size', async () => {
    const given = { bytes: 0, cancelled: false };
    expect(await problem(fetchBounded(URL_, options, answering(endless(400, given)) as never))).toMatchObject({
      code: 'too-large',
      value: URL_,
    });
    expect(given.cancelled).toBe(true);
    expect(given.bytes).toBeLessThan(4_000);
    const stated = { headers: { 'content-type': 'text/xml', 'content-length': '5000' } };
    expect(await problem(fetchBounded(URL_, options, answering('x', stated) as never))).toMatchObject({
      code: 'too-large',
    });
  });

  it('does not wait for a server that does not answer, nor for one that never ends', async () => {
    const silent = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    expect(await problem(fetchBounded(URL_, { ...options, patience: 20 }, silent as never))).toMatchObject({
      code: 'too-slow',
    });
    const dripping = async (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream({
        start: (c) => signal?.addEventListener('abort', () => c.error(signal.reason)),
      });
      return new Response(body, { headers: { 'content-type': 'text/xml' } });
    };
    expect(await problem(fetchBounded(URL_, { ...options, patience: 20 }, dripping as never))).toMatchObject({
      code: 'too-slow',
    });
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const silent = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const fetching = problem(fetchBounded(URL_, { ...options, signal: stop.signal }, silent as never));
    stop.abort();
    expect(await fetching).toMatchObject({ code: 'stopped' });
  });

  it.each([
    ['image/gif', PAGE_TYPES],
    ['application/pdf', PAGE_TYPES],
    ['application/rss+xml', PAGE_TYPES],
    ['video/mp4', FEED_TYPES],
    ['text/css', FEED_TYPES],
  ])('refuses %s', async (type, types) => {
    const fetchIt = answering('x', { headers: { 'content-type': type } });
    expect(await problem(fetchBounded(URL_, { ...options, types }, fetchIt as never))).toMatchObject({
      code: 'wrong-content',
      value: type,
    });
  });

  it.each([
    ['120', 120_000],
    ['9999999', 3_600_000],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 3_600_000],
  ])('keeps to a pause of %s that the server asks for', async (header, pause) => {
    const fetchIt = answering('busy', { status: 429, headers: { 'retry-after': header } });
    const error = await problem(fetchBounded(URL_, options, fetchIt as never));
    expect(error).toBeInstanceOf(PauseAsked);
    expect(error).toMatchObject({ code: 'refused-by-site', pause });
  });

  it('says what status the server refused with, and that a site cannot be reached', async () => {
    expect(await problem(fetchBounded(URL_, options, answering('', { status: 404 }) as never))).toMatchObject({
      code: 'refused-by-site',
      value: `404 ${URL_}`,
    });
    const broken = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await problem(fetchBounded(URL_, options, broken as never))).toMatchObject({ code: 'not-reached' });
  });
});
