import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { crossReference } from '../../../src/engine/cross-reference.ts';
import { memoryIndex } from '../../../src/engine/retrieval/memory-index.ts';
import type { AnalysedArticle } from '../../../src/engine/types.ts';

const article = (id: string, text: string): AnalysedArticle => {
  const own = {
    id,
    title: '',
    publisher: id,
    published: '2026-04-10',
    url: `https://${id}.example/`,
    lang: 'en',
    text,
  };
  return { article: own, analysis: analyse(own) };
};

const STORY =
  'Harrow Vale council closed the Tarn bridge on Thursday, engineer Petra Lindqvist said. Cracks were found in the Tarn bridge.';

/** The stance of the other article towards the fact of the page that is written so; `undefined` where nothing is said. */
async function stance(ours: string, theirs: string, text: string) {
  const other = article('other', `${STORY} ${theirs}`);
  const { facts, related } = await crossReference(article('page', `${STORY} ${ours}`), memoryIndex([other]));
  expect(related.map((one) => one.article)).toEqual(['other']);
  const fact = facts.find(({ mentions }) => mentions.some((mention) => mention.text === text));
  expect(fact, text).toBeDefined();
  return fact?.reports.find((report) => report.article === 'other')?.stance;
}

describe('what the other article tells with another value is not called left out', () => {
  test.each([
    [
      'a day of the same act, weeks apart',
      'The bridge will reopen on May 12.',
      'The bridge is to reopen on 2 June.',
      'May 12',
    ],
    ['a year of the same act', 'The bridge was built in 1984.', 'The bridge, built in 1986, carries a road.', '1984'],
    [
      'a near age, whoever has it',
      'Lindqvist was then a 28-year-old student.',
      'She was 27 when she drew it.',
      '28-year-old',
    ],
    ['the score of a match', 'The town side won 3-1 in the cup.', 'Fans saw a 4-1 victory that night.', '3-1'],
  ])('%s', async (_, ours, theirs, text) => {
    expect(await stance(ours, theirs, text)).not.toBe('omits');
  });
});

describe('what the other article does not tell is called left out', () => {
  test.each([
    ['a day of another act', 'The bridge will reopen on May 12.', 'Voters go to the polls on 2 June.', 'May 12'],
    ['an age far from any other', 'Lindqvist, 28, drew it.', 'A walker aged 61 saw the cracks.', '28'],
    ['a score where no other is told', 'The town side won 3-1 in the cup.', 'The town side won in the cup.', '3-1'],
  ])('%s', async (_, ours, theirs, text) => {
    expect(await stance(ours, theirs, text)).toBe('omits');
  });
});
