import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import type { FigureFact } from '../../../src/engine/types.ts';

/** The figure fact of a text that has `written` among its mentions. */
function figure(text: string, written: string): FigureFact {
  const { facts } = analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text });
  const found = facts.find((f) => f.kind === 'figure' && f.mentions.some((m) => m.text === written));
  if (found?.kind !== 'figure') throw new Error(`no figure ${written} in ${JSON.stringify(text)}`);
  return found;
}
const counted = (text: string, written: string) => figure(text, written).measure.counted[0];
const state = (text: string, written: string) => figure(text, written).measure.state;

test.each([
  ['Ten dead in ferry fire', 'Ten'],
  ['Ferry fire: death toll rises to 10', '10'],
  ['The fire killed at least 10.', '10'],
  ['The fire caused 10 deaths.', '10'],
  ['Fire kills 10 on ferry', '10'],
])('the dead are people, however they are told of: %s', (text, written) => {
  expect(counted(text, written)).toBe('people');
  expect(state(text, written)).toBe('dead');
});

test('what is no person has no such state', () => {
  expect(counted('She faces two murder charges.', 'two')).toBe('charge');
  expect(state('She faces two murder charges.', 'two')).toBeUndefined();
});

test('who somebody is the parent of is told by that word, and does not share that fate', () => {
  expect(counted('A mother of 12 was killed by a falling crane.', '12')).toBe('mother');
  expect(state('A mother of 12 was killed by a falling crane.', '12')).toBeUndefined();
  expect(state('A total of 12 were killed by a falling crane.', '12')).toBe('dead');
});

test('of people a predicate says who they are', () => {
  const text = 'The mine employs 300 workers, 12 of whom are women. Eight were nurses.';
  expect(counted(text, '12')).toBe('woman');
  expect(counted(text, 'Eight')).toBe('nurse');
  expect(counted('The mine employs 300 workers, 12 of whom are ill.', '12')).toBe('worker');
});

test('a sentence that opens with a bare figure counts the people of the one before, in one paragraph only', () => {
  expect(counted('The bus carried 40 pupils. Five slept.', 'Five')).toBe('pupil');
  expect(counted('The bus carried 40 pupils.\nFive slept.', 'Five')).toBeUndefined();
});

test('a count reaches over "of" to its noun, not over a place', () => {
  expect(counted('Vandals smashed two of the windows.', 'two')).toBe('window');
  expect(counted('Gunman wounds two at accounting office', 'two')).toBe('people');
});

test('people of another state than those just counted add to nobody', () => {
  const text = 'The fire killed 10 guests and injured another 70.';
  expect(figure(text, '70').measure.additional).toBe(false);
  expect(figure('The fire injured 10 guests. Another 70 were injured on Friday.', '70').measure.additional).toBe(true);
  expect(figure('All but four of the divers were freed.', 'four').measure.additional).toBe(true);
});

test('a bare number with a magnitude is one', () => {
  expect(figure('A quake with a magnitude of at least 5.9 hit Lund.', '5.9').quantity.dimension).toBe('magnitude');
  expect(figure('The town has 59 residents.', '59').quantity.dimension).toBe('count');
});

test('headline and text tell one fact of people in one state, and two of people in two', () => {
  const text = 'Two dead, two hurt in Lund\nTwo women were killed on Friday when a crane fell in Lund.';
  expect(figure(text, 'Two').mentions.map((m) => m.text)).toEqual(['Two', 'Two']);
  expect(figure(text, 'two').mentions.map((m) => m.text)).toEqual(['two']);
});

test('a score is one fact of its article', () => {
  expect(figure('Rovers win 31-24\nThe 31-24 defeat hurts United.', '31-24').mentions).toHaveLength(2);
});

test.each([
  ['The vote came four hours before a self-imposed deadline.', 'four hours', 'deadline'],
  ['The mill closed three days after the flood.', 'three days', 'flood'],
  ['Two state-owned mills closed.', 'Two', 'mill'],
])('a time is told by what it lies before or after, and a compound by its last noun: %s', (text, written, noun) =>
  expect(counted(text, written)).toBe(noun),
);

test.each([
  ['The toll fee was lowered by the city council on Monday to €3.', '€3', 'fee'],
  ['The paintings taken from the Lund gallery were valued at €3 million.', '€3 million', 'painting'],
  ['The ferry budget approved by the council amounts to €3 million.', '€3 million', 'budget'],
  ['Holm was hit with a €3 million fine in Lund.', '€3 million', 'fine'],
  ['Holm reported profit of €3 million for the year.', '€3 million', 'profit'],
  ['The vaccine had an efficacy of 77% in cows.', '77%', 'efficacy'],
  ['The shares fell 7% on the day.', '7%', 'share'],
  ['Sales slipped 2 per cent to €5 million.', '€5 million', 'sale'],
])('a value is told of its noun, not of who or where: %s', (text, written, noun) => {
  expect(counted(text, written)).toBe(noun);
});

test.each([
  ['Holm spent €3 million on the bridge.', '€3 million', 'bridge'],
  ['Holm paid €3 million for the bridge.', '€3 million', 'bridge'],
])('what a sum is spent on is what it is told of: %s', (text, written, noun) =>
  expect(counted(text, written)).toBe(noun),
);

test('an aftershock’s magnitude is another than the earthquake’s', () => {
  expect(counted('An aftershock of magnitude 5.1 shook Lund.', '5.1')).toBe('aftershock');
  expect(counted('A 5.1-magnitude aftershock shook Lund.', '5.1')).toBe('aftershock');
  expect(counted('A magnitude 6.3 earthquake and aftershocks shook Lund.', '6.3')).toBe('magnitude');
});

test('names that play one another are not counted', () => {
  expect(counted('The crowd for Lund v Ystad was 9,100.', '9,100')).toBe('crowd');
});
