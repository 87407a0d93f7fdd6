import { expect, test } from 'vitest';
import { leaveLookUp, takeAskedLookUp } from '../../src/platform/asked-look-up.ts';
import { knownState } from '../../src/platform/known-state.ts';
import type { PageState } from '../../src/platform/messages.ts';
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
  return knownState(states, { id: 1, url });
}

test('a comparison of the very address that the tab shows may be shown at once', async () => {
  expect(await known('https://dale.example/goats', 'https://dale.example/goats')).toEqual(COMPARED);
  expect(await known('https://dale.example/goats', 'https://dale.example/goats#top')).toEqual(COMPARED);
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
