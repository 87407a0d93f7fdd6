import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { findOmitted } from '../../../src/engine/comparison/find-omitted.ts';
import { findLineages } from '../../../src/engine/comparison/lineage.ts';
import type { OmittedFact } from '../../../src/engine/story.ts';
import type { AnalysedArticle } from '../../../src/engine/types.ts';

const article = (id: string, text: string, published: string | null = '2025-05-06'): AnalysedArticle => {
  const own = { id, title: '', publisher: id, published, url: '', lang: 'en', text };
  return { article: own, analysis: analyse(own) };
};

const PAGE = `The Harlow dam gave way on Sunday night and flooded the valley of Tarn Beck.
Engineers had warned of cracks for years. The mayor called the night a disaster for the whole valley.`;
const GAZETTE = `Water from the broken Harlow dam killed 23 people in the valley of Tarn Beck, the rescue service reported.
Chief engineer Odile Marchetti had asked for money for repairs three times.
"Nobody listened to a single one of our letters," she said.`;
const COURIER = `When the dam above Tarn Beck broke, 23 residents were killed, police said on Monday.
Odile Marchetti, who ran the dam's works, told a hearing: "Nobody listened to a single one of our letters."`;

const omitted = (page: AnalysedArticle, ...others: AnalysedArticle[]) =>
  findOmitted(page, others, findLineages([page, ...others]));
const texts = (facts: readonly OmittedFact[]) => facts.map(({ kind, text }) => `${kind}: ${text}`);

test('what two independent articles report and the page does not is left out by it, figures first', () => {
  const found = omitted(article('page', PAGE), article('gazette', GAZETTE), article('courier', COURIER));
  expect(found.map(({ kind }) => kind)).toEqual(['figure', 'quote', 'person']);
  expect(found[0]).toMatchObject({ sources: 2, quantity: { value: 23 } });
  expect(found[0]?.reports.map(({ article: id, text, sentence }) => [id, text, sentence.includes('23')])).toEqual([
    ['gazette', '23', true],
    ['courier', '23', true],
  ]);
  expect(found[2]?.text).toBe('Odile Marchetti');
});

test('evidence is cut from the article that is named', () => {
  const others = [article('gazette', GAZETTE), article('courier', COURIER)];
  const found = omitted(article('page', PAGE), ...others);
  for (const { reports } of found)
    for (const report of reports) {
      const of = others.find((other) => other.article.id === report.article);
      expect(of?.article.text.slice(report.start, report.end)).toBe(report.text);
    }
});

test('two articles that copy one another are one source, which is not enough', () => {
  const passage = ` The broken wall is forty metres high, was finished in the year of the great drought and has since then
held back the waters of three small rivers, which the town uses to drive the looms of its last two mills.`;
  const found = omitted(
    article('page', PAGE),
    article('gazette', GAZETTE + passage),
    article('courier', GAZETTE + passage),
  );
  expect(found).toEqual([]);
});

test('what the page tells in other words, in another place or of something else is not left out', () => {
  const told = [
    `${PAGE} The flood killed 23.`,
    `${PAGE} Twenty-three lives were lost.`,
    `${PAGE} Some 23 houses were ruined.`,
    `${PAGE} Between 20 and 30 people died.`,
    `${PAGE} At least 14 people were killed.`,
  ];
  for (const text of told) {
    const found = omitted(article('page', text), article('gazette', GAZETTE), article('courier', COURIER));
    expect(texts(found).filter((fact) => fact.startsWith('figure'))).toEqual([]);
  }
  const named = omitted(
    article('page', `${PAGE} Ms Marchetti, the engineer, was questioned.`),
    article('gazette', GAZETTE),
    article('courier', COURIER),
  );
  expect(texts(named).filter((fact) => fact.startsWith('person'))).toEqual([]);
  const quoted = omitted(
    article('page', `${PAGE} She complained that nobody had listened to a single one of her letters.`),
    article('gazette', GAZETTE),
    article('courier', COURIER),
  );
  expect(texts(quoted).filter((fact) => fact.startsWith('quote'))).toEqual([]);
});

test('a country is told by its people', () => {
  const about = 'Rescuers from Norway reached Tarn Beck, where the Harlow dam had broken.';
  const found = omitted(
    article('page', `${PAGE} Norwegian rescuers came.`),
    article('gazette', `The flood came at night. ${about}`),
    article('courier', `The valley is under water, and help has come. ${about} It was late.`),
  );
  expect(texts(found)).not.toContain('place: Norway');
});

test('one article is enough where it is newer than the page, and then for telling facts alone', () => {
  const page = article('page', PAGE, '2025-05-06');
  expect(omitted(page, article('gazette', GAZETTE, '2025-05-06'))).toEqual([]);
  expect(omitted(page, article('gazette', GAZETTE, '2025-05-04'))).toEqual([]);
  expect(omitted(page, article('gazette', GAZETTE, null))).toEqual([]);
  const newer = omitted(page, article('gazette', GAZETTE, '2025-05-08'));
  expect(newer.map(({ kind, sources }) => [kind, sources])).toContainEqual(['figure', 1]);
  expect(texts(newer)).not.toContain('person: Odile Marchetti');
});

test('two articles that contradict one another agree on nothing that is left out', () => {
  const found = omitted(
    article('page', PAGE),
    article('gazette', 'The flood at Tarn Beck killed 23 people, the rescue service reported.'),
    article('courier', 'The flood at Tarn Beck killed 31 people, the police said.'),
  );
  expect(found).toEqual([]);
});

test('who publishes is no part of the story', () => {
  const credit = 'Photographs by Getty Images and the Hill Gazette were shown at the hearing in the flooded valley.';
  const gazette = article('Hill Gazette', `${credit} The dam had broken at night.`);
  const courier = article('courier', `The dam broke at night, and the valley is under water. ${credit}`);
  expect(texts(omitted(article('page', PAGE), gazette, courier)).join()).not.toMatch(/Gazette|Getty/);
});
