import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import type { ArticleIndex } from '../../../src/engine/retrieval/article-index.ts';
import { findRelated, relatedScore } from '../../../src/engine/retrieval/find-related.ts';
import { memoryIndex } from '../../../src/engine/retrieval/memory-index.ts';
import type { AnalysedArticle } from '../../../src/engine/types.ts';

function analysed(id: string, text: string, published: string | null = null, url = ''): AnalysedArticle {
  const article = { id, title: '', publisher: 'Test', published, url, lang: 'en', text };
  return { article, analysis: analyse(article) };
}

const QUAKE = `A magnitude 6.4 earthquake struck the island of Lombara on Sunday, killing 14 people and injuring 212, officials said.
The governor of Lombara, Ketut Wirawan, said that 3,150 houses in the villages of Selanga and Mapak had collapsed.
Rescue teams from Denparo searched the rubble through the night. Tents and food were flown in.`;
const SAME = `At least 14 people died when a strong quake hit Lombara island, authorities reported. More than 200 were hurt.
Ketut Wirawan, the island's governor, told reporters that Mapak was the worst hit village, with most of its houses gone.
The quake had a magnitude of 6.4 and was felt as far away as Denparo.`;
const OTHER_QUAKE = `A magnitude 5.8 earthquake struck the province of Tarvela on Thursday, killing 31 people and injuring 480, officials said.
The governor of Tarvela, Emre Soylan, said that 900 houses in the towns of Gerzit and Ulaba had collapsed.
Rescue teams from Karsova searched the rubble through the night. Tents and food were flown in.`;
const ELECTION = `The Harbour Party won the election in Norrland with 43 percent of the vote, and its leader Greta Sand will form a government.
Turnout was 71 percent. The defeated prime minister, Nils Brandt, congratulated her in a short speech in Umby.`;

const idsOf = async (page: AnalysedArticle, corpus: AnalysedArticle[]) =>
  (await findRelated(page, memoryIndex(corpus))).related.map(({ article }) => article);

describe('findRelated', () => {
  const page = analysed('page', QUAKE, '2024-03-03');
  const same = analysed('same', SAME, '2024-03-04');
  const other = analysed('other', OTHER_QUAKE, '2024-03-02');
  const election = analysed('election', ELECTION, '2024-03-03');

  it('finds the article of the same event and neither a look-alike nor anything else, in a tiny corpus too', async () => {
    expect(await idsOf(page, [same, other, election])).toEqual(['same']);
    expect(await idsOf(page, [same])).toEqual(['same']);
    expect(await idsOf(page, [other])).toEqual([]);
  });
  it('gives scores between 0 and 1 and the articles in the same order', async () => {
    const { related, articles } = await findRelated(
      page,
      memoryIndex([same, other, analysed('copy', `${QUAKE}\nThe airport was closed.`)]),
    );
    expect(articles.map(({ article }) => article.id)).toEqual(related.map(({ article }) => article));
    expect(related.map(({ article }) => article)).toEqual(['copy', 'same']);
    for (const { score } of related) expect(score > 0.5 && score <= 1).toBe(true);
  });
  it('never finds the page itself: not by id, address or wording', async () => {
    const page = analysed('page', QUAKE, null, 'https://example.org/quake');
    expect(await idsOf(page, [page])).toEqual([]);
    expect(await idsOf(page, [analysed('elsewhere', `${SAME} `, null, 'https://example.org/quake')])).toEqual([]);
    expect(await idsOf(page, [analysed('reprint', QUAKE.replaceAll('\n', '\n\n'))])).toEqual([]);
  });
  it('knows a release of numbers by telling values in common, where the two name hardly anybody: more of them than chance has', () => {
    const figuresAlone = (tellingFigures: number) =>
      relatedScore({ all: 0.13, names: 0.03, figures: 0.4, tellingFigures }, 1);
    expect(figuresAlone(2)).toBe(figuresAlone(0));
    expect(figuresAlone(2)).toBeLessThan(0.5);
    expect(figuresAlone(6)).toBeGreaterThan(0.5);
    expect(figuresAlone(60)).toBe(figuresAlone(6));
  });
  it('trusts an article less the longer before or after it was published, but never for a week', () => {
    const alike = { all: 0.3, names: 0.3, figures: 0, tellingFigures: 0 };
    expect(relatedScore(alike, 7)).toBe(relatedScore(alike, null));
    expect(relatedScore(alike, 7)).toBeLessThan(relatedScore(alike, 2));
    expect(relatedScore(alike, 60)).toBeLessThan(relatedScore(alike, 7));
    expect(relatedScore(alike, 600)).toBeLessThan(relatedScore(alike, 60));
  });
  it('finds nothing, and does not fail, in an empty corpus or for an empty page', async () => {
    expect(await idsOf(page, [])).toEqual([]);
    expect(await idsOf(analysed('empty', ''), [same])).toEqual([]);
  });
  it('asks an index of a hundred thousand articles for a bounded number of things', async () => {
    const asked = { terms: 0, postings: 0, loaded: 0 };
    const ids = Array.from({ length: 1_000 }, (_, i) => `id-${i}`);
    const huge: ArticleIndex = {
      size: async () => 100_000,
      count: async (terms) => terms.map(() => 390),
      find: async (_term, limit) => {
        asked.terms++;
        asked.postings += Math.min(limit, ids.length);
        return ids.slice(0, limit);
      },
      load: async (wanted) => {
        asked.loaded += wanted.length;
        return [];
      },
    };
    expect((await findRelated(page, huge)).related).toEqual([]);
    expect(asked.terms).toBeLessThanOrEqual(56);
    expect(asked.postings).toBeLessThanOrEqual(8_400);
    expect(asked.loaded).toBeLessThanOrEqual(48);
  });
});
