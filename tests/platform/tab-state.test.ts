import { describe, expect, it } from 'vitest';
import { tabStates } from '../../src/platform/tab-state.ts';
import { fakeSession } from './fake-browser.ts';

const DONE = { status: 'nothing-related', facts: 3 } as const;

describe('the last state of a tab', () => {
  it('is working, then what came of it', async () => {
    const states = tabStates(fakeSession());
    expect(await states.get(1, 'doc')).toBeNull();
    const run = await states.begin(1, 'doc');
    expect(await states.get(1, 'doc')).toEqual({ status: 'working' });
    expect(await states.end(1, run, DONE)).toBe(true);
    expect(await states.get(1, 'doc')).toEqual(DONE);
    expect(await states.get(2, 'doc')).toBeNull();
  });

  it('is that of the document the tab shows', async () => {
    const states = tabStates(fakeSession());
    await states.end(1, await states.begin(1, 'doc'), DONE);
    expect(await states.get(1, 'next')).toBeNull();
    expect(await states.get(1, null)).toEqual(DONE);
  });

  it('is that of the document the reader asked for, also where the page itself never spoke up', async () => {
    const states = tabStates(fakeSession());
    const refused = { status: 'not-article', reason: 'no-text' } as const;
    const run = await states.ask(1, false, 'front', 'https://coast.example/');
    expect(await states.get(1, 'front')).toEqual({ status: 'working' });
    await states.end(1, run, refused);
    expect(await states.get(1, 'front', 'https://coast.example/')).toEqual(refused);
    expect(await states.get(1, 'story', 'https://coast.example/ferry')).toBeNull();
    expect(await states.get(1, 'front loaded anew', 'https://coast.example/')).toBeNull();
  });

  it('goes by the address where the browser names no document', async () => {
    const states = tabStates(fakeSession());
    await states.end(1, await states.ask(1, true, null, 'https://coast.example/ferry#top'), DONE);
    expect(await states.get(1, null, 'https://coast.example/ferry')).toEqual(DONE);
    expect(await states.get(1, null, 'https://coast.example/quay')).toBeNull();
    expect(await states.get(1, null)).toEqual(DONE);
    await states.begin(1, null, 'https://coast.example/ferry');
    expect(await states.anyway(1)).toBe(true);
    await states.begin(1, null, 'https://coast.example/quay');
    expect(await states.anyway(1)).toBe(false);
  });

  it('is not written by work that was overtaken', async () => {
    const states = tabStates(fakeSession());
    const first = await states.begin(1, 'doc');
    const second = await states.begin(1, 'next');
    expect(await states.end(1, first, { status: 'failed', message: 'old' })).toBe(false);
    expect(await states.end(1, second, DONE)).toBe(true);
    expect(await states.get(1, 'next')).toEqual(DONE);
  });

  it('is given up when the background was stopped in the middle of the work', async () => {
    let now = 1_000;
    const states = tabStates(fakeSession(), () => now);
    await states.begin(1, 'doc');
    now += 59_000;
    expect(await states.get(1, 'doc')).toEqual({ status: 'working' });
    now += 2_000;
    expect(await states.get(1, 'doc')).toBeNull();
  });

  it('outlives the background', async () => {
    const session = fakeSession();
    const before = tabStates(session);
    await before.end(1, await before.begin(1, 'doc'), DONE);
    expect(await tabStates(session).get(1, 'doc')).toEqual(DONE);
  });

  it('remembers that the reader wants this page read whatever it is, and forgets it with the page', async () => {
    const states = tabStates(fakeSession());
    await states.ask(1, true, null, '');
    await states.begin(1, 'doc');
    expect(await states.anyway(1)).toBe(true);
    await states.begin(1, 'doc');
    expect(await states.anyway(1)).toBe(true);
    await states.begin(1, 'next');
    expect(await states.anyway(1)).toBe(false);
    await states.ask(1, false, 'next', '');
    expect(await states.anyway(1)).toBe(false);
  });

  it('is forgotten when the corpus changed, but for one tab, and not what the reader asked for', async () => {
    const states = tabStates(fakeSession());
    for (const tabId of [1, 2]) await states.end(tabId, await states.begin(tabId, 'doc'), DONE);
    const run = await states.ask(3, true, 'doc', '');
    await states.end(3, run, DONE);
    await states.clear(2);
    expect(await states.get(1, 'doc')).toBeNull();
    expect(await states.get(2, 'doc')).toEqual(DONE);
    expect(await states.get(3, 'doc')).toEqual({ status: 'unread' });
    expect(await states.anyway(3)).toBe(true);
    expect(await states.end(3, run, DONE)).toBe(false);
  });

  it('keeps the text of a tab along with its state', async () => {
    const session = fakeSession();
    const states = tabStates(session);
    for (const tabId of [1, 11]) await states.end(tabId, await states.begin(tabId, 'doc'), DONE);
    await session.set({ 'tab:1:text': { page: 1 }, 'tab:11:text': { page: 11 } });
    await states.clear(1);
    expect(await states.get(1, 'doc')).toEqual(DONE);
    expect(Object.keys(await session.get(null)).sort()).toEqual(['tab:1', 'tab:1:text']);
  });

  it('makes room when the session’s storage is full', async () => {
    const states = tabStates(fakeSession(2));
    for (const tabId of [1, 2, 3]) await states.begin(tabId, 'doc');
    expect(await states.get(3, 'doc')).toEqual({ status: 'working' });
    expect(await states.get(1, 'doc')).toBeNull();
  });
});
