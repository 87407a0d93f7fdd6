import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** Wednesday, 15 May 2024. */
const PUBLISHED = '2024-05-15';

const dates = (text: string) =>
  findDates(readText(text), PUBLISHED).map(({ text: words, start, end, period: { from, to } }) => {
    expect(text.slice(start, end)).toBe(words);
    return `${words} | ${from === to ? from : `${from}/${to}`}`;
  });
const figures = (text: string) => findFigures(readText(text)).map((m) => m.text);

describe('several days of a month', () => {
  test.each([
    ['The fair runs from 12 to 14 March.', '12 to 14 March | 2024-03-12/2024-03-14'],
    ['The fair runs 12-14 March.', '12-14 March | 2024-03-12/2024-03-14'],
    ['Talks were held between 3 and 9 May.', '3 and 9 May | 2024-05-03/2024-05-09'],
    ['Shops shut on 12 and 13 March.', '12 and 13 March | 2024-03-12/2024-03-13'],
    ['It opened March 12 to 14, 2023.', 'March 12 to 14, 2023 | 2023-03-12/2023-03-14'],
    ['It opened on March 12 and 13.', 'March 12 and 13 | 2024-03-12/2024-03-13'],
    ['The festival is 28 June to 3 July.', '28 June to 3 July | 2024-06-28/2024-07-03'],
  ])('are one period: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
    expect(figures(text)).toEqual([]);
  });
  test('days that do not follow one another are no period', () =>
    expect(dates('Shops shut on 12 and 19 March.')).toEqual(['19 March | 2024-03-19']));
  test('a number that counts is no day', () => {
    expect(dates('On March 12 and 13 people left.')).toEqual(['March 12 | 2024-03-12']);
    expect(figures('On March 12 and 13 people left.')).toEqual(['13']);
    expect(dates('They went from 12 to 14 points.')).toEqual([]);
    expect(dates('She counted 12-14 marchers.')).toEqual([]);
  });
});

describe('years and days told in other ways', () => {
  test.each([
    ['It beat 2019’s record.', '2019 | 2019-01-01/2019-12-31'],
    ['Sales fell in fiscal 2023.', '2023 | 2023-01-01/2023-12-31'],
    ['He left in the mid-1990s.', 'mid-1990s | 1993-01-01/1996-12-31'],
    ['It broke in March of last year.', 'March of last year | 2023-03-01/2023-03-31'],
    ['He left the day before yesterday.', 'day before yesterday | 2024-05-13'],
    ['It opens the day after tomorrow.', 'day after tomorrow | 2024-05-17'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));
});

describe('names with a day in them date nothing', () => {
  test.each([
    'He told the Today programme so.',
    'She works for USA Today.',
    'The Sunday Times said so.',
    'The Mail on Sunday said so.',
    'Sheffield Wednesday lost.',
  ])('%s', (text) => expect(dates(text)).toEqual([]));
  test.each([
    ['Today the firm said so.', 'Today | 2024-05-15'],
    ['The times on Sunday were bad.', 'Sunday | 2024-05-12'],
    ['On Wednesday Sheffield lost.', 'Wednesday | 2024-05-15'],
  ])('but elsewhere they do: %s', (text, expected) => expect(dates(text)).toEqual([expected]));
});

describe('clock times in words are no figures', () => {
  test.each(['It blew up at 10 past two.', 'Trains stop at half past nine.', 'It was a quarter to six.'])(
    '%s',
    (text) => expect(figures(text)).toEqual([]),
  );
  test.each([
    ['He walked past two guards.', ['two']],
    ['They sold 10 to two buyers.', ['10', 'two']],
  ])('but these are: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('hours in words', () => {
  test.each([
    ['The ferry sank shortly before three in the morning.', 'three in the morning 03:00'],
    ['They met at nine in the evening.', 'nine in the evening 21:00'],
    ['It burned until two at night.', 'two at night 02:00'],
    ["He left at five o'clock in the afternoon.", "five o'clock in the afternoon 17:00"],
    ['The shop shuts at twelve in the morning.', 'twelve in the morning 00:00'],
  ])('are clock times, no counts: %s', (text, expected) => {
    expect(findDates(readText(text), PUBLISHED).map((m) => `${m.text} ${m.period.time}`)).toEqual([expected]);
    expect(figures(text)).toEqual([]);
  });
  test('a count in the morning is a count', () => {
    expect(dates('Rangers counted three in the morning and five in the evening.').join()).not.toContain('three');
    expect(figures('Rangers counted three in the morning and five in the evening.')).toEqual(['three', 'five']);
  });
});

describe('a time whose sentence names no day', () => {
  const last = (text: string) => findDates(readText(text), PUBLISHED).at(-1)?.period;
  test('is of the day that the opening tells, not of the report', () => {
    expect(last('A ferry sank early on Tuesday. It called for help at 2.40am.')).toMatchObject({
      from: '2024-05-14',
      time: '02:40',
      dayUnsaid: true,
    });
    expect(
      last('A ferry sank early on Tuesday. It had left on Monday evening. It called for help at 2.40am.'),
    ).toMatchObject({ from: '2024-05-14' });
  });
  test('is of another day where that was told just before', () =>
    expect(last('A court met on Tuesday. On 3 May the man left his house. He was seen at 10.15am.')).toMatchObject({
      from: '2024-05-03',
    }));
  test('is of the report where it is still to come', () =>
    expect(last('The strike began on Tuesday. It is due to end at 11.30pm.')).toMatchObject({ from: '2024-05-15' }));
});

test('a time with a stop in it ends no sentence', () => {
  const text = readText('The hut was hit by an avalanche at 5.20am on Tuesday, it said.');
  expect(text.sentences).toHaveLength(1);
  expect(text.tokens.every((token) => token.sentence === 0)).toBe(true);
  expect(findDates(text, PUBLISHED).map((m) => m.text)).toEqual(['5.20am on Tuesday']);
});

describe('today', () => {
  test.each([
    'Today it has close to 1,200 staff.',
    'She left in 2011; today she lives in Orvik.',
    'Today, the company employs 40 people.',
  ])('is no day where it means these days: %s', (text) => expect(dates(text).join()).not.toContain('oday'));
  test.each(['Today it has announced a plan.', 'The court today freed her.', 'Today is the last day of the fair.'])(
    'is a day where something happens on it: %s',
    (text) => expect(dates(text)).toEqual([expect.stringMatching(/oday \| 2024-05-15/)]),
  );
});

test('a fortnight ago is two weeks back', () =>
  expect(dates('They drew a fortnight ago.')).toEqual(['a fortnight ago | 2024-04-28/2024-05-04']));

test('what begins in the present tense, of several, is ahead; what did not begin is past', () => {
  expect(dates('Talks resume on Monday.')).toEqual(['Monday | 2024-05-20']);
  expect(dates('The schools reopen on Monday.')).toEqual(['Monday | 2024-05-20']);
  expect(dates('Talks did not resume on Monday.')).toEqual(['Monday | 2024-05-13']);
  expect(dates('The trial opens on Monday.')).toEqual(['Monday | 2024-05-20']);
});
