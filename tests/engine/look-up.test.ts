import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { lookUp, MAX_QUERY } from '../../src/engine/look-up.ts';
import type { ArticleIndex } from '../../src/engine/retrieval/article-index.ts';
import { memoryIndex } from '../../src/engine/retrieval/memory-index.ts';
import type { AnalysedArticle } from '../../src/engine/types.ts';

function analysed(id: string, text: string): AnalysedArticle {
  const article = { id, title: '', publisher: 'Test', published: null, url: '', lang: 'en', text };
  return { article, analysis: analyse(article) };
}
const corpus = [
  analysed(
    'a',
    'Dmitri Shostakovich wrote the symphony in Leningrad. Some 214 musicians rehearsed it. Shostakovich kept the score in a tin.',
  ),
  analysed(
    'b',
    'Dmitry Schostakowitsch wrote a symphony during the siege. The orchestra had 214 musicians and 38 singers.',
  ),
  analysed('c', 'Hanna Vogt opened the theatre. She counted 214 lamps and more than 1,200 chairs.'),
];
const index = memoryIndex(corpus);
const hits = async (query: string) =>
  (await lookUp(query, index)).map(({ kind, text, reports }) => ({
    kind,
    text,
    by: reports.map(({ article, stance }) => `${article} ${stance}`).sort(),
  }));

describe('lookUp finds names', () => {
  it('as they are written, one hit for a bearer with a report of each article', async () => {
    const [first, ...others] = await hits('Shostakovich');
    expect(first?.by.map((report) => report.split(' ')[0])).toEqual(expect.arrayContaining(['a']));
    expect(first?.by[0]).toBe('a same');
    expect(others.every(({ text }) => !text.includes('Vogt'))).toBe(true);
  });
  it('misspelled and in another script', async () => {
    expect((await hits('Shostakovitch'))[0]).toMatchObject({ text: expect.stringMatching(/ S\w+stako/) });
    expect((await hits('Шостакович'))[0]?.by).toEqual(expect.arrayContaining([expect.stringMatching(/^a /)]));
  });
  it('while they are still being typed', async () => {
    expect((await hits('Shost'))[0]).toMatchObject({ text: 'Dmitri Shostakovich', by: ['a same'] });
    expect((await hits('hanna v'))[0]).toMatchObject({ text: 'Hanna Vogt' });
  });
  it('with evidence that stands in the article', async () => {
    for (const { reports } of await lookUp('Vogt', index)) {
      for (const report of reports) {
        const text = corpus.find(({ article }) => article.id === report.article)?.article.text ?? '';
        expect(text.slice(report.start, report.end)).toBe(report.text);
        expect(text.slice(report.sentenceStart)).toContain(report.sentence);
      }
    }
  });
});

describe('lookUp finds figures', () => {
  it('by value and by what they count', async () => {
    const found = await hits('214 musicians');
    expect(found.map(({ kind, by }) => [kind, ...by])).toEqual([
      ['figure', 'b same'],
      ['figure', 'a consistent'],
    ]);
  });
  it('by value alone in every article', async () => {
    expect((await hits('214')).flatMap(({ by }) => by.map((report) => report.split(' ')[0])).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
  it('and not another value of the same thing', async () => {
    expect(
      (await hits('215 musicians')).filter(
        ({ kind, by }) => kind === 'figure' && by.some((report) => report.endsWith('same')),
      ),
    ).toEqual([]);
  });
});

describe('lookUp stays silent and quick', () => {
  it.each([
    ['nothing', ''],
    ['one letter', 'S'],
    ['marks', '?! "'],
    ['nonsense', 'xqzzt wvvk'],
    ['a name nobody has', 'Bartholomew Quist'],
  ])('for %s', async (_what, query) => {
    expect(await hits(query)).toEqual([]);
  });
  it('for a query of a hundred thousand letters', async () => {
    const started = performance.now();
    await lookUp('Shostakovich '.repeat(8_000), index);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(MAX_QUERY).toBe(200);
  });
  it('in a large index: a bounded number of articles is loaded', async () => {
    let loaded = 0;
    const huge: ArticleIndex = {
      size: async () => 100_000,
      count: async (terms) => terms.map(() => 50_000),
      find: async (term, limit) => Array.from({ length: limit }, (_, i) => `${term}-${i}`),
      load: async (ids) => {
        loaded += ids.length;
        return [];
      },
    };
    expect(await lookUp('Hanna Vogt 214', huge)).toEqual([]);
    expect(loaded).toBeLessThanOrEqual(96);
  });
});

describe('lookUp finds what is told in other words', () => {
  const ferry = analysed(
    'ferry',
    'The ferry went down in a storm off Ponta Velha and killed 17 passengers. The ship was 42 metres long.',
  );
  const wreck = analysed(
    'wreck',
    'Divers found the wreck 310 kilometres from the coast. The accident left 17 people hurt in the second boat.',
  );
  const told = memoryIndex([...corpus, ferry, wreck]);
  const found = async (query: string) =>
    (await lookUp(query, told)).flatMap(({ kind, reports }) =>
      reports.map((report) => `${kind} ${report.article} ${report.stance}`),
    );

  it('the dead as the killed, and never as the hurt', async () => {
    expect(await found('17 dead')).toEqual(['figure ferry same']);
    expect(await found('17 deaths')).toEqual(['figure ferry same']);
    expect(await found('17 injured')).toEqual(['figure wreck same']);
  });
  it('in another unit, close enough for somebody to have converted it', async () => {
    expect(await found('310 km')).toEqual(['figure wreck same']);
    expect(await found('193 miles')).toEqual(['figure wreck same']);
    expect(await found('138 feet')).toEqual(['figure ferry same']);
    expect(await found('250 miles')).toEqual([]);
  });
  it('by another word for what is counted', async () => {
    expect((await found('17 travellers')).filter((hit) => hit.startsWith('figure'))).not.toContain('figure wreck same');
  });
});

describe('lookUp finds dates', () => {
  const opened = analysed(
    'opened',
    'The observatory on Mount Hask opened on 14 September 2020 after years of building.',
  );
  const planned = analysed(
    'planned',
    'In September 2020 the observatory opened its dome. Its mirror was cast in 2016.',
  );
  const dated = memoryIndex([...corpus, opened, planned]);
  const found = async (query: string) =>
    (await lookUp(query, dated)).flatMap(({ kind, text, reports }) =>
      reports.map((report) => [kind, text.slice(0, 17), report.article, report.stance].join('|')),
    );

  it('by month: what is dated by the month, and what by one of its days', async () => {
    expect(await found('September 2020')).toEqual([
      expect.stringMatching(/^date\|.*\|planned\|same$/),
      expect.stringMatching(/^date\|.*\|opened\|consistent$/),
    ]);
  });
  it('by day, in whatever order it is written', async () => {
    for (const query of ['14 September 2020', 'September 14, 2020', '2020-09-14'])
      expect((await found(query))[0]).toMatch(/\|opened\|same$/);
  });
  it('by year', async () => {
    expect(await found('2016')).toContainEqual(expect.stringMatching(/^date\|.*\|planned\|same$/));
  });
  it('with words beside it that what happened has to do with', async () => {
    expect(await found('mirror 2016')).toContainEqual(expect.stringMatching(/^date\|.*\|planned\|same$/));
    expect((await found('harvest 2016')).filter((hit) => hit.startsWith('date'))).toEqual([]);
  });
  it('and none for a day that nothing is dated by', async () => {
    expect(await found('October 1999')).toEqual([]);
    expect(await found('13 September 2020')).not.toContainEqual(expect.stringMatching(/\|opened\|/));
  });
});

describe('lookUp reads a query as it is typed', () => {
  const quay = analysed(
    'quay',
    'The quay at Varnholm opened on 13 October 2026. It cost $4.5m and holds 60 tonnes of grain. Work began in March 2024.',
  );
  const older = analysed('older', 'A crane fell at Varnholm on 13 October 1998 and 7 men were hurt.');
  const found = async (query: string) =>
    (await lookUp(query, memoryIndex([quay, older]))).map(({ text, reports }) => `${text} ${reports[0]?.article}`);

  it('a day without its year, in every year the corpus has it of', async () => {
    expect(await found('13 October')).toEqual(
      expect.arrayContaining(['13 October 2026 quay', '13 October 1998 older']),
    );
    expect(await found('14 October')).not.toEqual(expect.arrayContaining(['13 October 2026 quay']));
  });
  it('months in small letters', async () => {
    expect(await found('october 2026')).toContain('13 October 2026 quay');
    expect(await found('march 2024')).toContain('March 2024 quay');
  });
  it('a bare amount as money too, and any ton as a ton', async () => {
    for (const query of ['4.5m', '4.5 million']) expect((await found(query)).join()).toContain('$4.5m');
    for (const query of ['sixty tons', '60 tonnes']) expect((await found(query)).join()).toContain('60 tonnes');
    expect((await found('seventy tons')).join()).not.toContain('tonnes');
    expect((await found('5.5m')).join()).not.toContain('$4.5m');
  });
});
