import { describe, expect, it, vi } from 'vitest';
import { type CheckServices, checkFeed } from '../../../src/corpus/feeds/check-feed.ts';
import type { FeedItem } from '../../../src/corpus/feeds/feed.ts';
import type { FeedRecord } from '../../../src/corpus/feeds/feed-record.ts';
import { Problem } from '../../../src/corpus/problem.ts';
import type { ArticleDraft } from '../../../src/corpus/types.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const RECORD: FeedRecord = {
  id: 'feed-1',
  url: 'https://mill.example/feed',
  title: 'Mill Post',
  collection: 'Mill',
  enabled: true,
  every: 60,
  checked: null,
  next: null,
  added: 0,
  lastAdded: 0,
  failures: 0,
  refused: [],
  etag: '',
  modified: '',
  seen: [],
  tries: {},
};
const item = (name: string, changes: Partial<FeedItem> = {}): FeedItem => ({
  id: name,
  url: `https://mill.example/${name}`,
  title: `Title ${name}`,
  author: '',
  published: '2026-03-10',
  lang: 'en',
  text: `The whole of ${name}.`,
  full: true,
  ...changes,
});

function trial(items: FeedItem[], changes: Partial<CheckServices> = {}) {
  const added: ArticleDraft[] = [];
  const services = {
    load: vi.fn(async () => ({ feed: { title: 'T', site: '', lang: '', items }, etag: '"1"', modified: '' })),
    fetchArticle: vi.fn(async ({ url, title = '' }: { url: string; title?: string }) => ({
      title,
      publisher: 'Page',
      published: null,
      url,
      lang: 'en',
      text: `Fetched ${url}`,
    })),
    add: vi.fn(async (drafts: ArticleDraft[]) => {
      added.push(...drafts);
      return { added: drafts.map(({ url }) => url), present: [], updated: [] };
    }),
    now: () => NOW,
    ...changes,
  };
  return { added, services };
}

describe('reading a feed once', () => {
  it('takes whole entries as they are and fetches the others', async () => {
    const { added, services } = trial([
      item('a'),
      item('b', { full: false, text: 'Begin' }),
      item('c', { url: '', full: false }),
    ]);
    const after = await checkFeed(RECORD, services);
    expect(added.map(({ text, publisher }) => [text, publisher])).toEqual([
      ['The whole of a.', 'Mill Post'],
      ['Fetched https://mill.example/b', 'Page'],
      ['The whole of c.', 'Mill Post'],
    ]);
    expect(after).toMatchObject({
      added: 3,
      lastAdded: 3,
      failures: 0,
      etag: '"1"',
      checked: '2026-03-10T12:00:00.000Z',
      next: '2026-03-10T13:00:00.000Z',
    });
  });

  it('takes only what is new the next time, and nothing where nothing changed', async () => {
    const first = await checkFeed(RECORD, trial([item('a')]).services);
    const second = trial([item('b'), item('a')]);
    expect(await checkFeed(first, second.services)).toMatchObject({ added: 2, lastAdded: 1 });
    expect(second.added.map(({ title }) => title)).toEqual(['Title b']);
    const third = trial([], { load: async () => null });
    expect(await checkFeed(first, third.services)).toMatchObject({
      added: 1,
      lastAdded: 0,
      etag: '"1"',
      seen: first.seen,
    });
    expect(third.services.add).not.toHaveBeenCalled();
  });

  it('tries an entry that cannot be taken again, a few times, and does not let the server say that nothing changed', async () => {
    const fetchArticle = vi.fn(async () => {
      throw new Problem('too-slow', 'the site took too long');
    });
    let record = RECORD;
    for (let turn = 0; turn < 6; turn++) {
      record = await checkFeed(record, trial([item('b', { full: false })], { fetchArticle }).services);
      if (turn === 0) {
        expect(record).toMatchObject({ etag: '', failures: 0, refused: [{ title: 'Title b', code: 'too-slow' }] });
      }
    }
    expect(fetchArticle).toHaveBeenCalledTimes(4);
    expect(record).toMatchObject({ etag: '"1"', tries: {}, refused: [] });
  });

  it('waits for a site to be granted as long as it takes', async () => {
    const fetchArticle = async () => {
      throw new Problem('no-permission', 'not granted');
    };
    let record = RECORD;
    for (let turn = 0; turn < 8; turn++)
      record = await checkFeed(record, trial([item('b', { full: false })], { fetchArticle }).services);
    const granted = trial([item('b', { full: false })]);
    expect(await checkFeed(record, granted.services)).toMatchObject({ added: 1 });
  });

  it('refuses an entry that is no article, and takes the others', async () => {
    const { added, services } = trial([item('a', { title: '' }), item('b', { title: 'x'.repeat(2_000) }), item('c')]);
    const after = await checkFeed(RECORD, services);
    expect(added.map(({ title }) => title)).toEqual(['Title c']);
    expect(after.refused.map(({ code }) => code)).toEqual(['missing-title', 'too-large']);
  });

  it('fetches no more than a bounded number of entries at a time, and the others with the next readings', async () => {
    const items = Array.from({ length: 40 }, (_, i) => item(`n${i}`, { full: false }));
    const first = trial(items);
    const record = await checkFeed(RECORD, first.services);
    expect(first.added).toHaveLength(25);
    const second = trial(items);
    await checkFeed(record, second.services);
    expect(second.added).toHaveLength(15);
  });

  it('notes what went wrong and waits longer, and forgets it when all is well', async () => {
    const load = async () => {
      throw Object.assign(new Problem('refused-by-site', 'status 429', { value: '429' }), { pause: 5 * 3_600_000 });
    };
    const failed = await checkFeed({ ...RECORD, seen: ['x'], etag: '"0"' }, trial([], { load }).services);
    expect(failed).toMatchObject({
      failures: 1,
      seen: ['x'],
      etag: '"0"',
      next: '2026-03-10T17:00:00.000Z',
      problem: { code: 'refused-by-site', value: '429' },
    });
    const well = await checkFeed(failed, trial([item('a')]).services);
    expect(well).toMatchObject({ failures: 0, next: '2026-03-10T13:00:00.000Z' });
    expect(well).not.toHaveProperty('problem');
  });

  it('takes nothing as done where the corpus could not be written', async () => {
    const add = async () => {
      throw new Problem('storage-full', 'no room');
    };
    const failed = await checkFeed(RECORD, trial([item('a')], { add }).services);
    expect(failed).toMatchObject({ failures: 1, seen: [], problem: { code: 'storage-full' } });
  });
});
