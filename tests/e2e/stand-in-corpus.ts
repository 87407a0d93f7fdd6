import type { Page } from 'puppeteer-core';

/**
 * Has an extension's page be answered by a corpus of so many made-up articles instead of by the background: what the page itself
 * costs can then be measured apart from the store. Must be called before the page is opened at its address.
 */
export async function standInCorpus(page: Page, articles: number): Promise<void> {
  // Travels as source: it may use nothing from outside.
  await page.evaluateOnNewDocument((count: number) => {
    const publishers = ['Hill Gazette', 'Ferry Post', 'The Upland Courier', 'Harbour Times', 'Orchard Weekly'];
    const things = ['Goat market', 'Ferry line', 'Orchard harvest', 'Library roof', 'Night train', 'Salt works'];
    const events = ['opens after a long winter', 'is sold for less than hoped', 'counts its visitors', 'closes early'];
    const row = (index: number) => ({
      id: `a${index}`,
      title: `${things[index % 6]} ${events[(index >> 3) % 4]}, report ${index}`,
      publisher: publishers[index % 5],
      published: new Date(Date.UTC(2010, 0, 1) + index * 3_600_000).toISOString().slice(0, 10),
      url: '',
      lang: 'en',
      collection: index % 3 === 0 ? 'Archive' : 'Desk',
      added: '2026-03-14T08:00:00Z',
      facts: 3 + (index % 60),
      length: 4_000,
    });
    const all = (text = '') => {
      const wanted = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
      return Number.isNaN(wanted) ? count : Math.min(count, 10);
    };
    const answers: Record<string, (input: never) => unknown> = {
      'corpus/rows': ({ filter, offset, limit }: { filter: { text?: string }; offset: number; limit: number }) => {
        const total = all(filter.text);
        const length = Math.max(0, Math.min(limit, total - offset));
        return { total, rows: Array.from({ length }, (_, index) => row(offset + index)) };
      },
      'corpus/ids': () => Array.from({ length: count }, (_, index) => `a${index}`),
      'corpus/facets': () => ({
        total: count,
        collections: [
          { name: 'Archive', enabled: false, colour: 'orange', articles: Math.ceil(count / 3) },
          { name: 'Desk', enabled: true, colour: 'blue', articles: Math.floor((count * 2) / 3) },
        ],
        publishers: publishers.map((name) => ({ name, articles: count / 5 })),
        langs: [{ lang: 'en', articles: count }],
        from: '2010-01-01',
        to: '2021-05-29',
        length: count * 4_000,
      }),
      'job/list': () => [],
    };
    /** Answers after as long as a message takes to the background and back; by a promise, or by a callback as Chrome's own. */
    const sendMessage = (message: { name: string; input: never }, done?: (said: unknown) => void) => {
      const answer = answers[message.name];
      const said =
        answer === undefined
          ? { ok: false, error: { code: 'unknown-message', message: message.name } }
          : { ok: true, value: answer(message.input) };
      const answered = new Promise((resolve) => setTimeout(() => resolve(said), 8));
      void answered.then(done);
      return answered;
    };
    const scope = globalThis as unknown as Record<string, { runtime: object } | undefined>;
    for (const api of [scope.chrome, scope.browser]) {
      if (api !== undefined)
        Object.defineProperty(api.runtime, 'sendMessage', { configurable: true, value: sendMessage });
    }
  }, articles);
}
