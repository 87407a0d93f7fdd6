import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import type { DateFact } from '../../../src/engine/types.ts';

const PUBLISHED = '2024-03-14';
const dates = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: PUBLISHED, url: '', lang: 'en', text }).facts.filter(
    (fact): fact is DateFact => fact.kind === 'date',
  );
const measureOf = (text: string, date: string) => {
  const found = dates(text).find((fact) => fact.text === date);
  if (!found) throw new Error(`no date "${date}" in "${text}"`);
  return found.measure;
};

describe('the clause of a date', () => {
  const TWO = 'The zoo counted a third sick otter on Sunday after two keepers fell ill last week.';
  test('ends where a link opens another with a verb of its own', () => {
    expect(measureOf(TWO, 'Sunday').clause).not.toContain('keeper');
    expect(measureOf(TWO, 'last week').clause).toEqual(['keeper', 'fall', 'ill']);
  });
  test('governs the date: what the other clause tells is not done on that day', () =>
    expect(measureOf(TWO, 'last week').events).not.toContain('count'));
  test('has numbers of its own, ordinals marked', () => {
    expect(measureOf(TWO, 'Sunday').figures).toEqual(['#3']);
    expect(measureOf(TWO, 'last week').figures).toEqual(['2']);
  });
  test('a link before the date alone parts nothing', () =>
    expect(measureOf('The orchard has been closed since Monday.', 'Monday').clause).toContain('orchard'));
  test('numbers of a date count nothing', () =>
    expect(measureOf('On 3 May 2019 the mill burned, as it had on 7 June 1998.', '3 May 2019').figures).toEqual([]));
  test('what somebody is said to have said is told by the whole sentence', () =>
    expect(
      measureOf('The canal will close and the lock will be rebuilt, the council said on Monday.', 'Monday').clause,
    ).toEqual(expect.arrayContaining(['canal', 'lock'])));
});

describe('a date as a limit', () => {
  test.each([
    ['The pool is shut until Friday.', 'Friday'],
    ['The permits were to expire on Friday.', 'Friday'],
    ['The toll takes effect on Friday.', 'Friday'],
  ])('is told so: %s', (text, date) => expect(measureOf(text, date).limit).toBe(true));
  test.each([
    ['The pool was drained on Friday.', 'Friday'],
    ['The effect of the storm on Friday was slight.', 'Friday'],
  ])('is not what only happens then: %s', (text, date) => expect(measureOf(text, date).limit).toBeUndefined());
});

describe('dates of one period as facts', () => {
  test('named twice in one sentence they date two things', () =>
    expect(dates('Rowers left the harbour on Sunday and rowers from Odda reached the harbour on Sunday.')).toHaveLength(
      2,
    ));
  test('what two have said on one day is said on two occasions', () =>
    expect(
      dates(
        'Mayor Ruth Adeyemi said on Monday that the toll on the bridge is unfair. Minister Karl Lind said on Monday that the toll on the bridge is unfair.',
      ),
    ).toHaveLength(2));
  test('the same told again is one', () =>
    expect(
      dates('The old mill burned down on Sunday. Firefighters watched as the old mill burned on Sunday.'),
    ).toHaveLength(1));
});

describe('a limit', () => {
  test('is told by "until" and "before"', () => {
    expect(measureOf('Farmers have until Monday to claim the grant.', 'Monday').limit).toBe(true);
    expect(measureOf('They must leave before 4 p.m. on Friday.', '4 p.m. on Friday').limit).toBe(true);
  });
  test('is none where something did not happen until then, or happened shortly before', () => {
    expect(measureOf('The sirens did not sound until Monday.', 'Monday').limit).toBeUndefined();
    expect(measureOf('The sirens sounded shortly before 4am.', '4am').limit).toBeUndefined();
  });
});

test('a phrase is the one act that it means, and a light one none', () => {
  expect(measureOf('The ranger went missing on Monday.', 'Monday').events).toEqual(['disappear']);
  expect(measureOf('The rocket lifted off on Monday.', 'Monday').events).toEqual(['launch']);
  expect(measureOf('The launch took place on Monday.', 'Monday')).toMatchObject({ events: [], counted: ['launch'] });
  expect(measureOf('The crane lifted the ranger on Monday.', 'Monday').events).toEqual(['lift']);
});

test('what lies behind the day of publication is still to come', () => {
  expect(measureOf('He is sentenced on 21 May.', '21 May').foreseen).toBe(true);
  expect(measureOf('He was sentenced on 2 March.', '2 March').foreseen).toBe(false);
});
