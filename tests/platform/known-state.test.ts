import { expect, test } from 'vitest';
import { leaveLookUp, takeAskedLookUp } from '../../src/platform/asked-look-up.ts';
import { knownState } from '../../src/platform/known-state.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { readOpening } from '../../src/platform/read-opening.ts';
import { tabStates } from '../../src/platform/tab-state.ts';
import { fakeSession } from './fake-browser.ts';

const COMPARED: PageState = {
  status: 'compared',
  // The page calls itself by another address than the one it was opened at.
  comparison: {
    title: '',
    url: 'https://dale.example/canonical',
    facts: [],
    omitted: [],
    related: [],
    lineages: [],
    articles: {},
  },
};

async function known(address: string, url: string, state: PageState = COMPARED) {
  const states = tabStates(fakeSession());
  await states.end(1, await states.begin(1, 'doc', address), state);
  return knownState(states, 1, url);
}

test('a comparison of the very address that the tab shows may be shown at once', async () => {
  expect(await known('https://dale.example/goats', 'https://dale.example/goats')).toEqual(COMPARED);
  expect(await known('https://dale.example/goats', 'https://dale.example/goats#top')).toEqual(COMPARED);
});

test('that a page is being compared is known at once, and not for longer than that can take', async () => {
  let now = 1000;
  const states = tabStates(fakeSession(), () => now);
  await states.begin(1, 'doc', 'https://dale.example/goats');
  expect(await knownState(states, 1, 'https://dale.example/goats')).toEqual({ status: 'working' });
  now += 61_000;
  expect(await knownState(states, 1, 'https://dale.example/goats')).toBeNull();
});

test('what belongs to another address, to none, or is no comparison is left to the background', async () => {
  expect(await known('https://dale.example/goats', 'https://dale.example/sheep')).toBeNull();
  expect(await known('https://dale.example/goats', 'https://dale.example/canonical')).toBeNull();
  expect(await known('', '')).toBeNull();
  expect(
    await known('https://dale.example/goats', 'https://dale.example/goats', { status: 'nothing-related', facts: 1 }),
  ).toBeNull();
});

test('words that were left to be looked up are taken once, on one line and not too long', async () => {
  const session = fakeSession();
  await leaveLookUp(session, `  17\n dead ${'x'.repeat(400)}`);
  expect(await takeAskedLookUp(session)).toMatch(/^17 dead x{10,192}$/);
  expect(await takeAskedLookUp(session)).toBe('');
});

/** A browser with two tabs, the first one in front, and what is kept of both. */
async function browserWithTabs() {
  const session = fakeSession();
  const tabs = [
    { id: 3, url: 'https://dale.example/goats' },
    { id: 4, url: 'https://dale.example/sheep' },
  ];
  const states = tabStates(session);
  for (const { id, url } of tabs) await states.end(id, await states.begin(id, `doc ${id}`, url), COMPARED);
  const api = {
    query: async () => [tabs[0]],
    get: async (id: number) => {
      const tab = tabs.find((one) => one.id === id);
      if (tab === undefined) throw new Error(`No tab with id: ${id}`);
      return tab;
    },
  } as unknown as Parameters<typeof readOpening>[0];
  return { session, tabs, api };
}

test('a popup opens with the tab in front, what is known of it, and what is to be looked up', async () => {
  const { session, tabs, api } = await browserWithTabs();
  await leaveLookUp(session, 'nine goats');
  expect(await readOpening(api, session, '')).toEqual({ tab: tabs[0], known: COMPARED, asked: 'nine goats' });
  expect(await readOpening(api, session, '')).toMatchObject({ asked: '' });
});

test('opened as a page it is about the tab that it names, and about none where that is gone', async () => {
  const { session, tabs, api } = await browserWithTabs();
  expect(await readOpening(api, session, '?tab=4')).toMatchObject({ tab: tabs[1], known: COMPARED });
  expect(await readOpening(api, session, '?tab=5')).toEqual({ tab: null, known: null, asked: '' });
});

test('what is kept of a named tab is read without waiting for its address', async () => {
  const { session, tabs, api } = await browserWithTabs();
  const asked: string[] = [];
  const watched = {
    ...session,
    get: (key: string) => {
      asked.push(key);
      return session.get(key);
    },
  } as typeof session;
  let answer = (_tab: never) => {};
  const late = { ...api, get: () => new Promise<never>((resolve) => void (answer = resolve)) };
  const opening = readOpening(late, watched, '?tab=4');
  await Promise.resolve();
  expect(asked).toContain('tab:4');
  answer(tabs[1] as never);
  expect(await opening).toMatchObject({ tab: tabs[1], known: COMPARED });
});
