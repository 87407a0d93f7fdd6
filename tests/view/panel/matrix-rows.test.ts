import { describe, expect, it } from 'vitest';
import { lineageOrder } from '../../../src/view/lineage-order.ts';
import { fileNameOf } from '../../../src/view/panel/file-name.ts';
import { matrixColumns, matrixRows } from '../../../src/view/panel/matrix-rows.ts';
import { plotValues } from '../../../src/view/panel/plot-values.ts';
import type { StoryFact } from '../../../src/engine/story.ts';
import { makeFact } from '../make-fact.ts';
import { makeStory } from '../make-story.ts';

describe('the matrix', () => {
  it('has the other articles as columns, the oldest first and those without a day last', () => {
    expect(matrixColumns(makeStory())).toEqual(['hill', 'lake']);
    expect(matrixColumns(makeStory({ base: 'hill' }))).toEqual(['page', 'lake']);
  });

  it('has a cell for every article, empty where nothing can be said', () => {
    const [disputed, agreed] = matrixRows(makeStory(), 'verdict', ['hill', 'lake']);
    expect(disputed?.cells.map((cell) => cell?.stance)).toEqual(['differs', 'consistent']);
    expect(agreed?.cells.map((cell) => cell?.stance)).toEqual(['same', undefined]);
  });

  it('is sorted by verdict, by place, by kind or by sources, and leaves out what was not compared', () => {
    const fact = (id: string, more: Parameters<typeof makeFact>[1], start: number): StoryFact => ({
      ...makeFact(id, { ...more, mentions: [{ start, end: start + 1, text: 'x' }] }),
      sentence: '',
      sentenceStart: 0,
      values: [],
    });
    const story = makeStory({
      facts: [
        fact('place', { kind: 'place', sources: 3 }, 30),
        fact('figure', { verdict: 'disputed', sources: 1 }, 20),
        fact('person', { kind: 'person', verdict: 'only-here', sources: 0 }, 10),
        fact('none', { verdict: 'unmatched' }, 0),
      ],
    });
    const sorted = (sort: Parameters<typeof matrixRows>[1]) => matrixRows(story, sort, []).map((row) => row.fact.id);
    expect(sorted('verdict')).toEqual(['figure', 'place', 'person']);
    expect(sorted('text')).toEqual(['person', 'figure', 'place']);
    expect(sorted('kind')).toEqual(['figure', 'person', 'place']);
    expect(sorted('sources')).toEqual(['place', 'figure', 'person']);
  });
});

describe('the plot of a figure', () => {
  const story = makeStory();
  const nine = story.facts[1] as StoryFact;

  it('places values by size and articles by day, and tells open ends and unknown days', () => {
    const plot = plotValues(nine, 'page', story.summaries);
    expect(plot?.points.map(({ article, x, stance }) => [article, x, stance])).toEqual([
      ['page', 1, 'base'],
      ['hill', 0, 'differs'],
      ['lake', null, 'consistent'],
    ]);
    const [page, hill, lake] = plot?.points ?? [];
    expect(page && hill && page.y < hill.y).toBe(true);
    expect(page?.low).toBe(page?.high);
    expect([lake?.openHigh, lake?.high, lake?.openLow]).toEqual([true, 1, false]);
    expect(plot?.points.every(({ y, low, high }) => low <= y && y <= high && low >= 0 && high <= 1)).toBe(true);
    expect(plot?.ticks).toEqual([5, 6, 7, 8, 9, 10].filter((n) => plot?.ticks.includes(n)));
    expect(plot?.ticks.length).toBeGreaterThan(1);
    expect([plot?.from, plot?.to]).toEqual(['2026-03-13', '2026-03-14']);
  });

  it('needs two values', () => {
    expect(plotValues({ ...nine, values: nine.values.slice(0, 1) }, 'page', story.summaries)).toBeNull();
    expect(plotValues({ ...nine, values: [] }, 'page', story.summaries)).toBeNull();
  });

  it('has room for values that are all one', () => {
    const same = nine.values.map((value) => ({ ...value, quantity: { ...value.quantity, value: 0, min: 0, max: 0 } }));
    const plot = plotValues({ ...nine, values: same }, 'page', story.summaries);
    expect(plot?.points.every(({ y }) => Number.isFinite(y))).toBe(true);
  });
});

it('articles of one source stand together, the oldest first, and are numbered alike', () => {
  const { summaries } = makeStory();
  expect(lineageOrder({ summaries, lineages: [['page'], ['lake', 'hill']] })).toEqual([
    { id: 'hill', source: 1 },
    { id: 'lake', source: 1 },
    { id: 'page', source: 2 },
  ]);
});

it('a title becomes a file name that every system takes', () => {
  expect(fileNameOf('Goats: 9/10 sold? “Yes”')).toBe('goats-9-10-sold-yes');
  expect(fileNameOf('../../etc/passwd')).toBe('etc-passwd');
  expect(fileNameOf('!!!')).toBe('story');
  expect(fileNameOf('Кози на ринку')).toBe('кози-на-ринку');
});
