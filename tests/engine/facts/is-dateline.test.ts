import { expect, test } from 'vitest';
import { isDateline } from '../../../src/engine/facts/is-dateline.ts';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

function datelines(source: string): string[] {
  const text = readText(source);
  return findDates(text, '2024-05-15')
    .filter((mention) => isDateline(mention, text))
    .map((mention) => mention.text);
}

test.each([
  ['Wed. May 15th, 2024\nThe bridge fell.', 'Wed. May 15th, 2024'],
  ['Bridge falls\nUpdated 14 May 2024\nThe bridge fell.', '14 May 2024'],
  ['OSLO, May 14 (Reuters) - The bridge fell.', 'May 14'],
  ['May 14 (UPI) — The bridge fell on Monday.', 'May 14'],
])('%s: the date of writing', (source, expected) => expect(datelines(source)).toEqual([expected]));

test.each([
  'The bridge fell on May 14.',
  'Bridge Falls in May 2023 Storm',
  'The bridge fell. On May 14, it was rebuilt - at last.',
  'It was built in 1999.',
])('%s: the date of an event', (source) => expect(datelines(source)).toEqual([]));
