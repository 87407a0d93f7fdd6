// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedState } from '../../../../src/corpus/intake.ts';
import { button, settle, textOf } from '../../mount.ts';
import { choose, enter, openSection, said, submitDialog, wait } from '../open-section.tsx';
import { sender, standIn, tools } from '../stand-in.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../../src/platform/send.ts', () => background);

const sent = (name: string) =>
  background.send.mock.calls.filter(([sentName]) => sentName === name).map(([, input]) => input);
const feed = (more: Partial<FeedState> = {}): FeedState => ({
  id: 'f1',
  url: 'https://example.com/feed',
  title: 'Hill Gazette',
  collection: 'Goats',
  enabled: true,
  every: 60,
  checked: '2026-03-14T08:00:00Z',
  next: null,
  added: 34,
  lastAdded: 2,
  failures: 0,
  refused: [],
  permitted: true,
  ...more,
});

let feeds: FeedState[];
beforeEach(() => {
  feeds = [];
  const { answers } = standIn([]);
  Object.assign(answers, {
    'feed/list': () => feeds,
    'feed/add': () => feed(),
    'feed/set': () => feed(),
    'feed/remove': () => [],
    'feed/check': () => feeds,
  });
  background.send.mockReset();
  background.send.mockImplementation(sender(answers));
});

describe('feeds', () => {
  it('are followed once the browser has the permission for their site, asked for within the click', async () => {
    const { root, given } = await openSection('feeds');
    await enter(root.querySelector('#feed-address'), 'example.com/feed');
    root.querySelector('.add-feed')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(given.intake.requestSites).toHaveBeenCalledWith(['https://example.com/feed']);
    await wait();
    expect(sent('feed/add')).toEqual([{ url: 'https://example.com/feed', collection: 'My articles' }]);
  });

  it('are not followed without it', async () => {
    const given = tools();
    given.intake.requestSites.mockResolvedValue(false);
    const { root } = await openSection('feeds', given);
    await enter(root.querySelector('#feed-address'), 'example.com/feed');
    await settle(() => button(root, 'Follow').click());
    await wait();
    expect(sent('feed/add')).toEqual([]);
    expect(root.querySelector('[role=alert]')).not.toBeNull();
  });

  it.each(['javascript:alert(1)', ''])('have no address such as “%s”', async (typed) => {
    const { root, given } = await openSection('feeds');
    await enter(root.querySelector('#feed-address'), typed);
    await settle(() => button(root, 'Follow').click());
    expect(given.intake.requestSites).not.toHaveBeenCalled();
    expect(textOf(root.querySelector('#feed-address-about'))).toContain('not an http or https address');
  });

  it('say how they do, in words', async () => {
    feeds = [feed()];
    const { root } = await openSection('feeds');
    const [state] = said(root, '.feed-card [role=status]');
    expect(state).toMatch(/^Read .+ · 34 added, 2 of them last time · into “Goats”$/);
  });

  it('say what went wrong and how often, and are read again', async () => {
    feeds = [feed({ failures: 3, problem: { code: 'too-slow', message: 'x' } })];
    const { root } = await openSection('feeds');
    expect(textOf(root.querySelector('.feed-card .field-error'))).toContain('(3 times in a row)');
    await settle(() => button(root, 'Check “Hill Gazette” now').click());
    await wait();
    expect(sent('feed/check')).toEqual([{ id: 'f1' }]);
  });

  it('ask for a permission that was taken back', async () => {
    feeds = [feed({ permitted: false })];
    const { root, given } = await openSection('feeds');
    expect(button(root, 'Check “Hill Gazette” now').disabled).toBe(true);
    await settle(() => button(root, 'Allow').click());
    await wait();
    expect(given.intake.requestSites).toHaveBeenCalledWith(['https://example.com/feed']);
    expect(sent('feed/check')).toEqual([{ id: 'f1' }]);
  });

  it('are paused, read more seldom and removed', async () => {
    feeds = [feed()];
    const { root } = await openSection('feeds');
    await settle(() => button(root, 'Pause “Hill Gazette”').click());
    await wait();
    await enter(root.querySelector('.feed-every select'), '360');
    await wait();
    expect(sent('feed/set')).toEqual([
      { id: 'f1', changes: { enabled: false } },
      { id: 'f1', changes: { every: 360 } },
    ]);
    await settle(() => button(root, 'Remove “Hill Gazette”').click());
    await submitDialog(root);
    expect(sent('feed/remove')).toEqual([{ id: 'f1' }]);
  });

  it('come from a list of another reader, those that are ticked', async () => {
    const given = tools();
    given.intake.readFiles.mockResolvedValue({
      drafts: [],
      addresses: [],
      feeds: [
        { url: 'https://example.com/a', title: 'A' },
        { url: 'https://example.com/b', title: 'B' },
      ],
      refused: [],
    });
    const { root } = await openSection('feeds', given);
    await choose(root.querySelector('input[type=file]'), [new File(['x'], 'feeds.opml')]);
    await settle(() => (root.querySelector('dialog .offers input') as HTMLInputElement).click());
    await submitDialog(root);
    expect(given.intake.requestSites).toHaveBeenCalledWith(['https://example.com/b']);
    expect(sent('feed/add')).toEqual([{ url: 'https://example.com/b', title: 'B', collection: 'My articles' }]);
  });
});
