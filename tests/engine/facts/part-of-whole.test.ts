import { expect, test } from 'vitest';
import { measureOf } from '../../../src/engine/facts/measure.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

function measure(sentence: string, written: string) {
  const start = sentence.indexOf(written);
  return measureOf(readText(sentence), { start, end: start + written.length }, [], 'count');
}

test.each([
  ['The slide hurt 31 riders, eight of them critically.', 'eight'],
  ['Thirty-one riders, 13 of them women, were hurt by the slide.', '13'],
  ['Four of the dead were children.', 'Four'],
  ['Among the dead are nine children.', 'nine'],
  ['Eleven children were among the victims.', 'Eleven'],
  ['There were 40 riders, six of whom were hurt.', 'six'],
])('a part of those told of before: %s', (sentence, written) => expect(measure(sentence, written).part).toBe(true));

test.each([
  ['The slide hurt 31 riders, eight of them critically.', '31'],
  ['Twelve of the riders were hurt.', 'Twelve'],
  ['The slide killed nine of those on board.', 'nine'],
  ['The death of the victim cost 40 crowns.', '40'],
])('no part of them: %s %s', (sentence, written) => expect(measure(sentence, written).part).toBeUndefined());

test('one count of two acts is told apart from a count of one of them', () => {
  expect(measure('Some 340 houses were damaged or destroyed.', '340').either).toBe(true);
  expect(measure('A slide killed or wounded 40 riders.', '40').either).toBe(true);
  expect(measure('Some 340 houses were damaged and 20 destroyed.', '340').either).toBeUndefined();
  expect(measure('Two or three houses were damaged.', 'three').either).toBeUndefined();
});
