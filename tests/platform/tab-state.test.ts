import { describe, expect, it } from 'vitest';
import { tabStates } from '../../src/platform/tab-state.ts';
import { fakeSession } from './fake-browser.ts';

const DONE = { status: 'nothing-related', facts: 3 } as const;

describe('the last state of a tab', () => {
  it('is working, then what came of it, then nothing', async () => {
    const states = tabStates(fakeSession());
    expect(await states.get(1)).toBeNull();
    const run = await states.begin(1);
    expect(await states.get(1)).toEqual({ status: 'working' });
    expect(await states.end(1, run, DONE)).toBe(true);
    expect(await states.get(1)).toEqual(DONE);
    expect(await states.get(2)).toBeNull();
    await states.clear(1);
    expect(await states.get(1)).toBeNull();
  });

  it('is not written by work that was overtaken, or after the tab moved on', async () => {
    const states = tabStates(fakeSession());
    const first = await states.begin(1);
    const second = await states.begin(1);
    expect(await states.end(1, first, { status: 'failed', message: 'old' })).toBe(false);
    expect(await states.end(1, second, DONE)).toBe(true);
    const third = await states.begin(1);
    await states.clear(1);
    expect(await states.end(1, third, DONE)).toBe(false);
    expect(await states.get(1)).toBeNull();
  });

  it('is given up when the background was stopped in the middle of the work', async () => {
    let now = 1_000;
    const states = tabStates(fakeSession(), () => now);
    await states.begin(1);
    now += 59_000;
    expect(await states.get(1)).toEqual({ status: 'working' });
    now += 2_000;
    expect(await states.get(1)).toBeNull();
  });

  it('outlives the background', async () => {
    const session = fakeSession();
    const before = tabStates(session);
    await before.end(1, await before.begin(1, true), DONE);
    expect(await tabStates(session).get(1)).toEqual(DONE);
    expect(await tabStates(session).anyway(1)).toBe(true);
  });

  it('remembers that the page is to be read whatever it is, until that is taken back', async () => {
    const states = tabStates(fakeSession());
    await states.begin(1, true);
    await states.begin(1);
    expect(await states.anyway(1)).toBe(true);
    await states.begin(1, false);
    expect(await states.anyway(1)).toBe(false);
  });

  it('makes room when the session’s storage is full', async () => {
    const states = tabStates(fakeSession(2));
    await states.begin(1);
    await states.begin(2);
    await states.begin(3);
    expect(await states.get(3)).toEqual({ status: 'working' });
    expect(await states.get(1)).toBeNull();
  });
});
