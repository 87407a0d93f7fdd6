import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareQuotes } from '../../src/engine/alignment/compare-quotes.ts';
import { analyse, findMentions } from '../../src/engine/analyse.ts';
import { crossReference } from '../../src/engine/cross-reference.ts';
import { compareNames } from '../../src/engine/names/compare-names.ts';
import { comparePeriods } from '../../src/engine/quantities/compare-periods.ts';
import { compareQuantities } from '../../src/engine/quantities/compare-quantities.ts';
import { memoryIndex } from '../../src/engine/retrieval/memory-index.ts';
import type {
  AnalysedArticle,
  ComparedFact,
  FigureMention,
  Mention,
  Period,
  Quantity,
} from '../../src/engine/types.ts';

const RUNS = { seed: 11, numRuns: 120 };
const spot = (text: string) => findMentions({ title: '', published: '2024-05-15', text });
const figure = (text: string) => spot(text).find((m): m is FigureMention => m.kind === 'figure')?.quantity;

/** Words that engines trip over, strung together in any order. */
const piece = fc.constantFrom(
  'Ana Roe', 'Sunday', 'May', '2020', '12', '3.5', '$40m', 'per cent', 'million', 'said', '"', '”', '“', "'", '(', ')', '—', ',', '.', '\n', 'the', 'of',
  'and', 'two days later', 'midnight', '9 a.m.', 'GMT', 'at least', 'between', 'É', 'e\u0301', '😀', '\u200F', '中文', 'O’Neill', 'EU', 'km', '1/2', '-', '1,000',
); // biome-ignore format: one table
const prose = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '\u00A0')), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

describe('spotting', () => {
  it('gives offsets that are the text, in order, whatever the text', () =>
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 120 })), (text) => {
        const { facts } = analyse({ id: 'p', title: '', publisher: '', published: null, url: '', lang: '', text });
        const mentions = facts.flatMap((fact): Mention[] => fact.mentions);
        for (const { start, end, text: words } of mentions) {
          expect(words).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
      }),
      { ...RUNS, numRuns: 60 },
    ));
  it('does not change with what stands a paragraph below', () =>
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), (n) => {
        const text = `The yard built ${n + 13} boats.`;
        expect(spot(`${text}\n\nNobody came.`)).toEqual(spot(text));
      }),
      { ...RUNS, numRuns: 40 },
    ));
});

describe('reading gives back what was written', () => {
  it('of whole numbers, grouped or not', () =>
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 2_000_000_000 }), (n) => {
        // Four digits may be a year.
        fc.pre(n < 1000 || n > 2999);
        expect(figure(`They counted ${n.toLocaleString('en')} geese.`)?.value).toBe(n);
      }),
      RUNS,
    ));
  it('of money in pence, with its currency', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 99_999_999 }),
        fc.constantFrom('USD', 'EUR', 'GBP'),
        (pence, currency) => {
          const written = new Intl.NumberFormat('en', { style: 'currency', currency }).format(pence / 100);
          expect(figure(`The pier cost ${written} to mend.`)).toMatchObject({ value: pence / 100, unit: currency });
        },
      ),
      RUNS,
    ));
  it('of measures in their unit', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9_999 }),
        fc.constantFrom(['kilometres', 'kilometre'], ['tonnes', 'tonne'], ['hectares', 'hectare']),
        (tenths, [written, unit]) => {
          const value = tenths / 10;
          expect(figure(`The dyke took ${value} ${written} of clay.`)).toMatchObject({ value, unit });
        },
      ),
      RUNS,
    ));
  const day = fc.integer({ min: -20_000, max: 25_000 }).map((n) => new Date(n * 86_400_000));
  it('of days, in words of either order and in digits', () =>
    fc.assert(
      fc.property(day, fc.constantFrom('en-US', 'en-GB', 'iso'), (date, locale) => {
        const iso = date.toISOString().slice(0, 10);
        const written =
          locale === 'iso' ? iso : date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
        const [found] = spot(`The mill burned on ${written}, neighbours said.`).filter((m) => m.kind === 'date');
        expect(found).toMatchObject({ text: written, period: { from: iso, to: iso } });
      }),
      RUNS,
    ));
});

describe('comparing', () => {
  const word = fc.constantFrom(
    'Ana',
    'Roe',
    'de',
    'Lúcia',
    'Şahin',
    'O’Neill',
    'Jean-Luc',
    'von',
    'Berg',
    'Иван',
    'Петров',
    'Lee',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  it('a name with itself scores 1', () =>
    fc.assert(
      fc.property(name, (n) => {
        expect(compareNames(n, n, 'person')).toMatchObject({ same: true, score: 1 });
      }),
      RUNS,
    ));
  it('names is symmetric', () =>
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [there, back] = [compareNames(a, b, 'person'), compareNames(b, a, 'person')];
        expect([back.same, back.relation]).toEqual([there.same, there.relation]);
        expect(back.score).toBeCloseTo(there.score, 9);
      }),
      RUNS,
    ));
  const quantity = fc
    .tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.nat(40),
      fc.nat(40),
      fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'range'),
    )
    .map(
      ([value, below, above, approximation]): Quantity => ({
        value,
        min: approximation === 'at-most' ? null : approximation === 'exact' ? value : value - below,
        max: approximation === 'at-least' ? null : approximation === 'exact' ? value : value + above,
        approximation: approximation as Quantity['approximation'],
        dimension: 'count',
        unit: null,
      }),
    );
  it('quantities is symmetric, and a quantity is the same as itself', () =>
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(compareQuantities(b, a).relation).toBe(compareQuantities(a, b).relation);
        expect(compareQuantities(a, a).relation).toBe('same');
      }),
      RUNS,
    ));
  const iso = fc.integer({ min: 19_000, max: 19_900 });
  const period = fc
    .tuple(
      iso,
      fc.nat(40),
      fc.constantFrom(undefined, '09:00', '21:30'),
      fc.constantFrom(undefined, 0, -300),
      fc.constantFrom('exact', 'about'),
    )
    .map(([from, length, time, utcOffset, approximation]): Period => {
      const [first, last] = [from, time ? from : from + length].map((n) =>
        new Date(n * 86_400_000).toISOString().slice(0, 10),
      );
      return {
        from: first as string,
        to: last as string,
        granularity: time ? 'time' : length === 0 ? 'day' : 'span',
        relative: false,
        approximation: approximation as Period['approximation'],
        ...(time ? { time } : {}),
        ...(time && utcOffset !== undefined ? { utcOffset } : {}),
      };
    });
  it('periods is symmetric, and a period is the same as itself', () =>
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(comparePeriods(b, a).relation).toBe(comparePeriods(a, b).relation);
        expect(comparePeriods(a, a).relation).toBe('same');
      }),
      RUNS,
    ));
  it('a quotation with a telling word is the same as itself', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('harbour', 'winter', 'the', 'will', 'not', 'won’t', 'row'), { maxLength: 20 }),
        (words) => {
          const quote = { words: ['lantern', ...words].join(' '), speaker: null };
          expect(compareQuotes(quote, { ...quote })).toMatchObject({ match: true, stance: 'same' });
        },
      ),
      RUNS,
    ));
});

describe('a corpus', () => {
  let articles: AnalysedArticle[];
  beforeAll(() => {
    const texts = [
      'The paddle steamer Vilja ran aground off Orsund on Monday with 212 people on board, harbour master Tove Lind said. The repair will cost $3.2 million. "We felt the keel scrape and then everything was still," said Lind.',
      'More than 200 people were on board when the Vilja ran aground near Orsund on May 13. Harbour master Tove Lindh put the cost of the repair at $3.2 million. Lindh said: "We felt the keel scrape and then all was still."',
      'The paddle steamer Vilja ran aground off Orsund on Monday with 198 people on board, the harbour master, Tove Lind, said. Nobody was hurt.',
    ];
    articles = texts.map((text, i) => {
      const own = {
        id: `a${i}`,
        title: 'Vilja aground',
        publisher: `p${i}`,
        published: '2024-05-15',
        url: '',
        lang: 'en',
        text,
      };
      return { article: own, analysis: analyse(own) };
    });
  });
  const told = ({ id, verdict, sources, reports }: ComparedFact) => ({ id, verdict, sources, reports });
  const readAs = async (page: AnalysedArticle, corpus: AnalysedArticle[]) =>
    (await crossReference(page, memoryIndex(corpus))).facts.map(told);

  it('gives the same verdicts and stances in whatever order it is kept', async () => {
    const [page, ...others] = articles as [AnalysedArticle, ...AnalysedArticle[]];
    expect(await readAs(page, [...others].reverse())).toEqual(await readAs(page, others));
  });
  it('tells a fact with the same stance from either side', async () => {
    const pairs: string[] = [];
    for (const page of articles)
      for (const fact of await readAs(page, articles))
        for (const report of fact.reports)
          if (report.stance !== 'omits')
            pairs.push(`${page.article.id} ${fact.id} ${report.stance} ${report.article} ${report.fact}`);
    expect(pairs.length).toBeGreaterThan(12);
    const mirrored = pairs.map((pair) => {
      const [page, fact, stance, article, other] = pair.split(' ') as [string, string, string, string, string];
      return `${article} ${other} ${stance} ${page} ${fact}`;
    });
    expect(mirrored.sort()).toEqual([...pairs].sort());
  });
});
