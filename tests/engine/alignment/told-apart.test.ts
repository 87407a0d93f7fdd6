import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { identityOf, judgedPairs, toldApart } from '../../../src/engine/alignment/told-apart.ts';
import type { AnalysedArticle, Fact } from '../../../src/engine/types.ts';

const articleOf = (id: string, text: string): AnalysedArticle => {
  const article = { id, title: '', publisher: '', published: '2026-02-03', url: '', lang: 'en', text };
  return { article, analysis: analyse(article) };
};
const factOf = ({ analysis }: AnalysedArticle, words: string): Fact => {
  const fact = analysis.facts.find(
    ({ text, mentions }) => text.includes(words) || mentions.some((m) => m.text === words),
  );
  if (!fact) throw new Error(`no fact “${words}” among ${analysis.facts.map(({ text }) => text).join(', ')}`);
  return fact;
};
const align = (page: AnalysedArticle, other: AnalysedArticle, pairs: Iterable<string> = []) =>
  alignArticles(page.analysis, other.analysis, toldApart(new Set(pairs), page.article, other.article));

const PAGE = articleOf(
  'page:here',
  'The mayor of Lundhavn, Ingrid Solheim, opened the harbour on Monday. Some 212 passengers came ashore, said Oskar Lind.',
);
const OTHER = articleOf(
  'there',
  'Ingrid Solhjem spoke in Lundhavn on Monday. Oskar Lind counted 212 passengers who came ashore from the ferry.',
);

describe('facts that the reader told apart', () => {
  it('are matched before, and never again afterwards', () => {
    const mayor = factOf(PAGE, 'Ingrid Solheim');
    const theirs = factOf(OTHER, 'Ingrid Solhjem');
    expect(align(PAGE, OTHER).matches.get(mayor.id)?.theirs.id).toBe(theirs.id);
    const pairs = judgedPairs(identityOf(mayor), identityOf(theirs), 'page:here', 'there');
    expect(align(PAGE, OTHER, pairs).matches.has(mayor.id)).toBe(false);
  });

  it('stay apart in other articles, and whichever of the two is the page', () => {
    const pairs = judgedPairs(
      identityOf(factOf(PAGE, 'Ingrid Solheim')),
      identityOf(factOf(OTHER, 'Ingrid Solhjem')),
      'page:here',
      'there',
    );
    const third = articleOf(
      'third',
      'The budget was read by Ingrid Solhjem before the council of Lundhavn voted on it.',
    );
    const fourth = articleOf('page:fourth', 'A letter by Ingrid Solheim was read out to the council of Lundhavn.');
    expect(align(fourth, third).matches.has(factOf(fourth, 'Ingrid Solheim').id)).toBe(true);
    expect(align(fourth, third, pairs).matches.has(factOf(fourth, 'Ingrid Solheim').id)).toBe(false);
    expect(align(third, fourth, pairs).matches.has(factOf(third, 'Ingrid Solhjem').id)).toBe(false);
  });

  it('leave every other pair as it is', () => {
    const pairs = judgedPairs(
      identityOf(factOf(PAGE, 'Ingrid Solheim')),
      identityOf(factOf(OTHER, 'Ingrid Solhjem')),
      'page:here',
      'there',
    );
    const others = (judged: string[]) =>
      [...align(PAGE, OTHER, judged).matches.keys()].filter((id) => id !== factOf(PAGE, 'Ingrid Solheim').id);
    expect(others([]).length).toBeGreaterThan(1);
    expect(others(pairs)).toEqual(others([]));
  });

  it('that are called alike are apart in these two articles only', () => {
    const lind = factOf(PAGE, 'Oskar Lind');
    const pairs = judgedPairs(identityOf(lind), identityOf(factOf(OTHER, 'Oskar Lind')), 'page:here', 'there');
    expect(align(PAGE, OTHER, pairs).matches.has(lind.id)).toBe(false);
    const third = articleOf('third', 'Oskar Lind told the council of Lundhavn that the ferry would sail again.');
    expect(align(PAGE, third, pairs).matches.has(lind.id)).toBe(true);
    // The page's own article, should it stand in the corpus one day, is the same article.
    expect(
      align(
        { ...OTHER, article: { ...OTHER.article, id: 'page:there' } },
        { ...PAGE, article: { ...PAGE.article, id: 'here' } },
        pairs,
      ).matches.has(factOf(OTHER, 'Oskar Lind').id),
    ).toBe(false);
  });

  it('may be figures and quotations', () => {
    const page = articleOf(
      'a',
      'Rescuers brought 212 passengers ashore. “The pumps were too weak for that sea,” Lind said.',
    );
    const other = articleOf(
      'b',
      'Boats brought 210 passengers ashore. “The pumps were too weak for such a sea,” said Lind.',
    );
    for (const [ours, theirs] of [
      ['212', '210'],
      ['weak', 'weak'],
    ] as const) {
      const [a, b] = [factOf(page, ours), factOf(other, theirs)];
      const pairs = judgedPairs(identityOf(a), identityOf(b), 'a', 'b');
      expect(align(page, other).matches.get(a.id)?.theirs.id, ours).toBe(b.id);
      expect(align(page, other, pairs).matches.has(a.id), ours).toBe(false);
    }
  });
});

describe('a figure told apart at one article', () => {
  const page = articleOf(
    'page:strike',
    'Bakers stayed away from five mills in Ostermark on Tuesday as the strike spread.',
  );
  const courier = articleOf('courier', 'More than 900 bakers struck at four mills in Ostermark on Tuesday, they said.');
  const mirror = articleOf(
    'mirror',
    'Bakers were on strike at four mills in Ostermark on Tuesday, and the mayor asked for talks.',
  );
  const five = factOf(page, 'five mills');
  const pairs = judgedPairs(identityOf(five), identityOf(factOf(courier, 'four mills')), 'page:strike', 'courier');

  it('leaves the same value where another outlet reports it', () => {
    expect(align(page, courier).matches.has(five.id)).toBe(true);
    expect(align(page, mirror).matches.has(five.id)).toBe(true);
    expect(align(page, courier, pairs).matches.has(five.id)).toBe(false);
    expect(align(page, mirror, pairs).matches.get(five.id)?.theirs.id).toBe(factOf(mirror, 'four mills').id);
  });

  it('stays apart in that article on every other page, and from its own side', () => {
    const next = articleOf('page:next', 'The strike of bakers at five mills in Ostermark went into a second day.');
    const theirs = factOf(next, 'five mills');
    expect(align(next, courier).matches.has(theirs.id)).toBe(true);
    expect(align(next, courier, pairs).matches.has(theirs.id)).toBe(false);
    expect(align(next, mirror, pairs).matches.has(theirs.id)).toBe(true);
    expect(align(courier, page, pairs).matches.has(factOf(courier, 'four mills').id)).toBe(false);
  });

  it('is named alike from whichever side it is said', () => {
    const back = judgedPairs(identityOf(factOf(courier, 'four mills')), identityOf(five), 'courier', 'page:strike');
    expect(back[0]).toBe(pairs[0]);
  });

  it('is not left out by that article: nothing can be said of it, in names and quotations neither', () => {
    expect(align(page, courier, pairs).unsure).toContain(five.id);
    expect(align(page, mirror, pairs).unsure).not.toContain(five.id);
    const mayor = factOf(PAGE, 'Ingrid Solheim');
    const judged = judgedPairs(identityOf(mayor), identityOf(factOf(OTHER, 'Ingrid Solhjem')), 'page:here', 'there');
    expect(align(PAGE, OTHER, judged).unsure).toContain(mayor.id);
    const silent = articleOf('silent', 'The council of Ostermark met on Tuesday and spoke of the price of flour.');
    expect(align(page, silent, pairs).unsure).not.toContain(five.id);
  });
});

describe('what a fact is recognised by', () => {
  it('is no surname alone where the article has the full name', () => {
    const article = articleOf(
      'a',
      'Ingrid Solheim spoke first. Solheim said the harbour was safe, and Mrs Solheim left.',
    );
    expect(identityOf(factOf(article, 'Ingrid Solheim'))).toEqual(['name ingrid solheim']);
  });

  it('is the value of a figure together with what it counts', () => {
    const article = articleOf(
      'a',
      'Boats brought 212 passengers ashore. Later 212 houses were flooded in the harbour.',
    );
    const [one, two] = [factOf(article, '212 passengers'), factOf(article, '212 houses')];
    expect(identityOf(one)).not.toEqual(identityOf(two));
    expect(identityOf(one)[0]).toContain('passenger');
  });
});
