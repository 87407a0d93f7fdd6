import { expect, test } from 'vitest';
import { knownState } from '../../src/platform/known-state.ts';
import { leaveLookUp, takeAskedLookUp } from '../../src/platform/asked-look-up.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { fakeSession } from './fake-browser.ts';

const compared = (url: string): PageState => ({
  status: 'compared',
  comparison: { title: '', url, facts: [], omitted: [], related: [], lineages: [], articles: {} },
});
const known = (state: PageState | null, url: string) => knownState({ get: async () => state }, { id: 1, url });

test('a comparison of the very address that the tab shows may be shown at once', async () => {
  const state = compared('https://dale.example/goats');
  expect(await known(state, 'https://dale.example/goats')).toBe(state);
  expect(await known(state, 'https://dale.example/goats#top')).toBe(state);
});

test('what belongs to another address, to none, or is no comparison is left to the background', async () => {
  expect(await known(compared('https://dale.example/goats'), 'https://dale.example/sheep')).toBeNull();
  expect(await known(compared(''), '')).toBeNull();
  expect(await known({ status: 'working' }, 'https://dale.example/goats')).toBeNull();
  expect(await known(null, 'https://dale.example/goats')).toBeNull();
});

test('words that were left to be looked up are taken once, on one line and not too long', async () => {
  const session = fakeSession();
  await leaveLookUp(session, `  17\n dead ${'x'.repeat(400)}`);
  expect(await takeAskedLookUp(session)).toMatch(/^17 dead x{10,192}$/);
  expect(await takeAskedLookUp(session)).toBe('');
});
