import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';

/** What has become of the people whom the figure `written` of a text counts. */
function state(text: string, written: string): string | undefined {
  const { facts } = analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text });
  const figure = facts.find((f) => f.kind === 'figure' && f.mentions.some((m) => m.text === written));
  if (figure?.kind !== 'figure') throw new Error(`no figure ${written} in ${text}`);
  return figure.measure.state;
}

test.each([
  ['Some 40 miners lost their lives.', '40', 'dead'],
  ['The slide claimed 12 lives.', '12', 'dead'],
  ['Nine divers have not been found.', 'Nine', 'missing'],
  ['Some 40 miners are not accounted for.', '40', 'missing'],
  ['Nine divers were pulled alive from the cave.', 'Nine', 'saved'],
  ['Some 40 miners were brought to safety.', '40', 'saved'],
  ['Nine divers are under treatment.', 'Nine', 'treated'],
])('a set phrase tells a state: %s', (text, written, told) => expect(state(text, written)).toBe(told));

test.each([
  ['Some 40 miners have found gold.', '40'],
  ['The plan will change 12 lives.', '12'],
  ['Nine divers discussed safety.', 'Nine'],
])('its words alone tell none: %s', (text, written) => expect(state(text, written)).not.toBe('dead'));

test('the subject of a clause of its own does not share the state of the clause before', () => {
  const text = 'Thirty miners are known to have died and 29 have not been found.';
  expect(state(text, 'Thirty')).toBe('dead');
  expect(state(text, '29')).toBe('missing');
  expect(state('Forty were taken to hospital and about 300 moved to tents.', '300')).toBeUndefined();
});

test('a figure within the clause does', () => {
  expect(state('The slide killed 12 and hurt five.', '12')).toBe('dead');
  expect(state('The slide killed 12 and hurt five.', 'five')).toBe('hurt');
});

test.each([
  ['The flood chased 300 villagers from their homes.', '300', 'moved'],
  ['Some 300 villagers were ordered out on Friday.', '300', 'moved'],
  ['About 300 villagers are under evacuation orders.', '300', 'moved'],
])('who has to leave has moved, however it is said: %s', (text, written, told) =>
  expect(state(text, written)).toBe(told),
);

test('who comes from somewhere or comes out has not', () => {
  expect(state('Some 300 villagers from Lund sang.', '300')).toBeUndefined();
  expect(state('Some 300 villagers came out to vote.', '300')).toBeUndefined();
});
