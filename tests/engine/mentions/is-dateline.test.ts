import { expect, test } from 'vitest';
import { isDateline } from '../../../src/engine/mentions/dates/is-dateline.ts';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

function datelines(source: string): string[] {
  const text = readText(source);
  const tokenAt = (offset: number) => text.tokens.findIndex(({ end }) => end > offset);
  return findDates(text, '2024-05-15')
    .filter(({ start, end }) => isDateline({ first: tokenAt(start), last: tokenAt(end - 1) + 1 }, text))
    .map((mention) => mention.text);
}

test.each([
  ['Wed. May 15th, 2024\nThe bridge fell.', 'Wed. May 15th, 2024'],
  ['Bridge falls\nUpdated 14 May 2024\nThe bridge fell.', '14 May 2024'],
  ['OSLO, May 14 (Reuters) - The bridge fell.', 'May 14'],
  ['SAN JOSE, Calif., May 14 - The bridge fell.', 'May 14'],
  ['Riga, 5 March 2020. The ferry sank on Tuesday.', '5 March 2020'],
  ['Old bridge falls in storm  May 14 (UPI) —\nThe bridge fell.', 'May 14'],
  ['May 14 (UPI) — The bridge fell on Monday.', 'May 14'],
])('%s: the date of writing', (source, expected) => expect(datelines(source)).toEqual([expected]));

test.each([
  'The bridge fell on May 14.',
  'Bridge Falls in May 2023 Storm',
  'The bridge fell. On May 14, it was rebuilt - at last.',
  'It was built in 1999.',
  'On May 14 - a Tuesday - the bridge fell.',
  'The bridge fell on May 14 (a holiday).',
  'The bridge fell on 5 March 2020. Nobody was hurt.',
])('%s: the date of an event', (source) => expect(datelines(source)).toEqual([]));
