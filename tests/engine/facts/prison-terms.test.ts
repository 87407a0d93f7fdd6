import { expect, test } from 'vitest';
import { measureOf } from '../../../src/engine/facts/measure.ts';
import { SENTENCED } from '../../../src/engine/facts/prison-terms.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

function measure(sentence: string, years: string) {
  const start = sentence.indexOf(years);
  return measureOf(readText(sentence), { start, end: start + years.length }, [], 'duration');
}

test.each([
  ['Karin Ek was sentenced to eight years in prison.', 'eight years'],
  ['Karin Ek got a six-year jail term for fraud.', 'six-year'],
  ['The smuggler was jailed for four years.', 'four years'],
  ['A ten-year sentence was handed down in Lund.', 'ten-year'],
])('years of a sentence: %s', (sentence, years) => expect(measure(sentence, years).state).toBe(SENTENCED));

test.each([
  ['time served', 'Karin Ek spent four years in prison.', 'four years'],
  ['a term of office', 'Karin Ek began a six-year term as mayor.', 'six-year'],
  ['any other stretch of time', 'The talks in Lund took four years.', 'four years'],
])('%s is none', (_why, sentence, years) => expect(measure(sentence, years).state).toBeUndefined());

test('what is threatened or asked for has not been passed', () => {
  const threatened = measure('Karin Ek faces up to 20 years in prison.', '20 years');
  expect(threatened).toMatchObject({ foreseen: true });
  expect(threatened.state).toBeUndefined();
});
