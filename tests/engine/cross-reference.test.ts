import { beforeAll, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { crossReference } from '../../src/engine/cross-reference.ts';
import { memoryIndex } from '../../src/engine/retrieval/memory-index.ts';
import type { AnalysedArticle, ComparedFact, CrossReference } from '../../src/engine/types.ts';

const article = (id: string, published: string | null, title: string, text: string): AnalysedArticle => {
  const own = { id, title, publisher: id, published, url: `https://example.org/${id}`, lang: 'en', text };
  return { article: own, analysis: analyse(own) };
};

const page = article(
  'page',
  '2024-03-12',
  'Ferry sinks off Kolvar',
  `The ferry Solveig sank off the port of Kolvar on Monday evening, killing 14 passengers, the coastguard said.
Rescuers pulled 212 people from the water. Captain Mikhail Voronin, 51, was detained by police in Kolvar.
The shipping company Nordlys Lines paid a fine of $3.2 million last year. Eleven sailors were flown to Tromsø.
"We heard a bang and then the lights went out," said Ingrid Moe, a passenger from Bergen.
The European Maritime Safety Agency (EMSA) will send 6 inspectors.`,
);
const others = [
  article(
    'gazette',
    '2024-03-13',
    'Captain held after ferry disaster',
    `Police detained Mikhail Voronin, the captain of the Solveig, after the ferry went down near Kolvar on Monday.
At least 14 passengers died in the sinking. More than 200 people were pulled from the water, officials in Kolvar said.
Eight sailors were flown to Tromsø, the coastguard said. EMSA is sending inspectors.
Ingrid Moe from Bergen said: "We heard a loud bang and then the lights went out."
Nordlys Lines had paid a $3.2 million fine in 2023.`,
  ),
  article(
    'herald',
    '2024-03-12',
    'Solveig: 14 dead',
    `Fourteen people were killed when the ferry Solveig sank on its way to Kolvar on Monday evening.
The captain, named as Mikhail Voronin, is in custody. Nordlys Lines, which runs the Solveig, gave no comment.
A further 14 passengers were hurt.`,
  ),
  article(
    'elsewhere',
    '2024-03-12',
    'Ferry sinks on Lake Ossa',
    `A ferry sank on Lake Ossa on Monday, killing 9 passengers, police in Marenga said. Rescuers pulled 60 people from the water.
Captain Joseph Adeyo was detained by police in Marenga.`,
  ),
];

let result: CrossReference;
beforeAll(async () => {
  result = await crossReference(page, memoryIndex([...others, page]));
});
const fact = (text: string) => result.facts.find((f) => f.mentions.some((m) => m.text === text)) as ComparedFact;
const stances = (text: string) => Object.fromEntries(fact(text).reports.map((r) => [r.article, r.stance]));

test('articles of the same event are related, a look-alike event and the page itself are not', () => {
  expect(result.related.map((r) => r.article).sort()).toEqual(['gazette', 'herald']);
});

test('the same figure in other words agrees, a bound at or below it is consistent', () => {
  expect(fact('14').verdict).toBe('agreed');
  expect(stances('14')).toEqual({ gazette: 'consistent', herald: 'same' });
  expect(stances('212')).toMatchObject({ gazette: 'consistent' });
});

test('another figure for the same thing disputes the fact, and says which report is newer', () => {
  expect(fact('Eleven').verdict).toBe('disputed');
  const report = fact('Eleven').reports.find((r) => r.article === 'gazette');
  expect(report).toMatchObject({
    stance: 'differs',
    text: 'Eight',
    sentence: 'Eight sailors were flown to Tromsø, the coastguard said.',
  });
  expect(report?.why.map((w) => w.code)).toContain('newer-report');
});

test('the dead are never taken for the hurt', () => {
  const evidence = fact('14').reports.find((r) => r.article === 'herald');
  expect(evidence?.text).toBe('Fourteen');
});

test('an acronym meets its long form, which the other article never spells out', () => {
  expect(stances('European Maritime Safety Agency')).toMatchObject({ gazette: 'same' });
});

test('a reworded quotation is wording, with the words that changed', () => {
  const report = fact('We heard a bang and then the lights went out').reports.find((r) => r.article === 'gazette');
  expect(report?.stance).toBe('wording');
  expect(report?.why[0]).toMatchObject({ code: 'words-changed', args: ['', 'loud'] });
});

test('what a related article leaves out is said so', () => {
  expect(stances('Ingrid Moe')).toMatchObject({ herald: 'omits' });
});

test('offsets of mentions and evidence give their texts', () => {
  const texts = new Map([page, ...others].map(({ article: a }) => [a.id, a.text]));
  for (const compared of result.facts) {
    for (const m of compared.mentions) expect(page.article.text.slice(m.start, m.end)).toBe(m.text);
    for (const r of compared.reports) {
      expect(texts.get(r.article)?.slice(r.start, r.end)).toBe(r.text);
      expect(texts.get(r.article)?.slice(r.sentenceStart, r.sentenceStart + r.sentence.length)).toBe(r.sentence);
    }
  }
});

test('the same article at another id but the same address is no second source', async () => {
  const copy = { ...page, article: { ...page.article, id: 'copy' } };
  const again = await crossReference(page, memoryIndex([...others, copy]));
  expect(again.related.map((r) => r.article)).not.toContain('copy');
});

test('an empty corpus relates nothing and every fact stays unmatched', async () => {
  const alone = await crossReference(page, memoryIndex([]));
  expect(alone.related).toEqual([]);
  expect(new Set(alone.facts.map((f) => f.verdict))).toEqual(new Set(['unmatched']));
});

test('rests between two articles, and finds the same', async () => {
  let rested = 0;
  const again = await crossReference(page, memoryIndex([...others, page]), new Set(), async () => {
    rested++;
  });
  expect(rested).toBe(again.related.length);
  expect(rested).toBeGreaterThan(1);
  expect(again).toEqual(result);
});
