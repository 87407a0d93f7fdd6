import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellAdded, untilTold } from '../../../src/platform/intake/tell-added.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function button(before: string) {
  const texts: string[] = [];
  return {
    texts,
    action: {
      getBadgeText: async () => before,
      setBadgeText: async ({ text }: { text: string | null }) => void texts.push(text ?? ''),
      setBadgeBackgroundColor: async () => {},
    },
  };
}

it('shows a tick, and then what the button said before', async () => {
  const { texts, action } = button('3');
  const told = tellAdded(action, 1, 'added');
  await vi.runAllTimersAsync();
  await told;
  expect(texts).toEqual(['✓', '3']);
});

it('keeps what else would be said of the tab waiting until it is over, and no other tab’s', async () => {
  const { texts, action } = button('');
  const told = tellAdded(action, 1, 'present');
  const said: string[] = [];
  void untilTold(1).then(() => said.push(`one after ${texts.join()}`));
  void untilTold(2).then(() => said.push('two'));
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toEqual(['two']);
  await vi.runAllTimersAsync();
  await told;
  await untilTold(1);
  expect(said).toEqual(['two', 'one after =,']);
});
