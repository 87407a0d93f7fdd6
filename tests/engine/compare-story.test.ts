import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { compareStory } from '../../src/engine/compare-story.ts';
import { memoryIndex } from '../../src/engine/retrieval/memory-index.ts';
import type { AnalysedArticle } from '../../src/engine/types.ts';

const article = (id: string, published: string, text: string): AnalysedArticle => {
  const own = { id, title: `Tunnel fire at Maribel Pass (${id})`, publisher: id, published, url: '', lang: 'en', text };
  return { article: own, analysis: analyse(own) };
};

const OPENING = `Smoke filled the road tunnel under the Maribel Pass on Friday, and the fire service of Ostrava Canton brought 48
people out through the northern shelter while the southern gate stayed shut.`;
const page = article(
  'page',
  '2025-02-08',
  `A lorry caught fire in the tunnel under the Maribel Pass on Friday, killing 4 people. Firefighters led by Renata Sorel
of the Ostrava Canton fire service needed six hours. "The ventilation never started," said Renata Sorel.`,
);
const wire = article(
  'wire',
  '2025-02-07',
  `${OPENING} Five people were killed, said Renata Sorel, who leads the service.`,
);
const mirror = article(
  'mirror',
  '2025-02-08',
  `${OPENING} At least 3 people were killed in the Maribel Pass tunnel fire, an official said. Renata Sorel was not reached.`,
);
const other = article(
  'other',
  '2025-02-08',
  'The market of Lower Dell sold 300 geese on Saturday, said its warden, Tom Pike.',
);
const index = memoryIndex([wire, mirror, other]);

test('the page is the base unless another article of the story is asked for', async () => {
  const story = await compareStory(page, index);
  expect(story.base).toBe('page');
  expect([...story.articles].sort()).toEqual(['mirror', 'page', 'wire']);
  expect(story.articles[0]).toBe('page');
  expect((await compareStory(page, index, { base: 'other' })).base).toBe('page');
});

test('a figure brings what every article says, the base first, for a plot', async () => {
  const story = await compareStory(page, index);
  const dead = story.facts.find(({ quantity }) => quantity?.value === 4);
  expect(dead?.values.map(({ article: id, quantity }) => [id, quantity.value, quantity.min, quantity.max])).toEqual([
    ['page', 4, 4, 4],
    ['wire', 5, 5, 5],
    ['mirror', 3, 3, null],
  ]);
  expect(dead?.sentence).toBe('A lorry caught fire in the tunnel under the Maribel Pass on Friday, killing 4 people.');
  expect(page.article.text.slice(dead?.sentenceStart).startsWith('A lorry')).toBe(true);
});

test('another base has its own facts, and the page is one of the others', async () => {
  const story = await compareStory(page, index, { base: 'wire' });
  expect(story.base).toBe('wire');
  const dead = story.facts.find(({ quantity }) => quantity?.value === 5);
  expect(dead?.reports.map(({ article: id, stance }) => [id, stance])).toEqual([
    ['page', 'differs'],
    ['mirror', 'consistent'],
  ]);
});

test('who copies whom is told from the older article on, with the passage of both', async () => {
  const { copies, lineages } = await compareStory(page, index);
  expect(copies).toHaveLength(1);
  expect(copies[0]).toMatchObject({ a: 'wire', b: 'mirror' });
  expect(copies[0]?.passages.map((passage) => passage.a.split(/\s+/)[0])).toEqual(['Smoke']);
  expect(lineages).toContainEqual(expect.arrayContaining(['wire', 'mirror']));
});

test('a page without related articles is a story of one', async () => {
  const story = await compareStory(other, memoryIndex([wire]));
  expect(story).toMatchObject({ articles: ['other'], copies: [], omitted: [] });
});
