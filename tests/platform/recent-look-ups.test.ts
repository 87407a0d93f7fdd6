import { expect, test } from 'vitest';
import { withLookUp } from '../../src/platform/recent-look-ups.ts';
import { MAX_RECENT_LOOK_UPS } from '../../src/platform/settings.ts';

test('the latest look-up stands first, and each stands there once', () => {
  expect(withLookUp(['Moe', 'Orel'], ' orel ')).toEqual(['orel', 'Moe']);
  expect(withLookUp(['Moe'], 'Ina   Orel')).toEqual(['Ina Orel', 'Moe']);
});

test('nothing, and what is too long to be typed, is not kept', () => {
  expect(withLookUp(['Moe'], '  ')).toEqual(['Moe']);
  expect(withLookUp(['Moe'], 'x'.repeat(500))).toEqual(['Moe']);
});

test('only the last ones are kept', () => {
  const many = Array.from({ length: MAX_RECENT_LOOK_UPS }, (_, n) => `q${n}`);
  const kept = withLookUp(many, 'new');
  expect(kept).toHaveLength(MAX_RECENT_LOOK_UPS);
  expect(kept[0]).toBe('new');
});
