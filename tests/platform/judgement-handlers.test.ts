import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../src/corpus/store/add-articles.ts';
import { articleIndex } from '../../src/corpus/store/article-index.ts';
import { pairsToldApart } from '../../src/corpus/store/judgements.ts';
import type { CorpusDatabase } from '../../src/corpus/store/schema.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { compareStory } from '../../src/engine/compare-story.ts';
import { comparePage, pageAsArticle } from '../../src/platform/compare-page.ts';
import { judgementHandlers } from '../../src/platform/handlers/judgement-handlers.ts';
import type { PageArticle, PageComparison, PageState } from '../../src/platform/messages.ts';
import { draftOf, NOW, OPTIONS, trialStore } from '../corpus/store/trial-store.ts';

const ASKER = { tabId: null, document: null };
const PAGE: PageArticle = {
  url: 'https://a.example/1',
  title: 'Fire',
  publisher: 'A',
  published: '2025-08-05',
  lang: 'en',
  text: `The orchard fire at Vester Hollow destroyed 40 trees on Monday, the growers' union said.
Its chairwoman, Lotte Brandsma, said that the fire brigade of Vester Hollow had come within minutes.`,
};
const OTHER = `The orchard fire at Vester Hollow destroyed 52 trees on Monday, Lotte Brandsma of the growers' union said before the fire brigade came.`;

let db: CorpusDatabase;
let state: PageState;
let cleared: (number | null)[];
beforeEach(async () => {
  db = await trialStore();
  const draft = draftOf(OTHER, { id: 'b', title: 'Trees burn at Vester Hollow', published: '2025-08-05' });
  await addArticles(db, [draft], { ...OPTIONS, analyse });
  state = (await comparePage(db, PAGE)).state;
  cleared = [];
});

const calls = () =>
  judgementHandlers({
    corpus: async () => db,
    states: { get: async () => state },
    changed: async (except) => void cleared.push(except),
    now: () => NOW,
  });

/** The page's trees and what the other article says of them, as the tab has it. */
function trees() {
  const { facts } = (state as { comparison: PageComparison }).comparison;
  const fact = facts.find(({ text }) => text.startsWith('40'));
  const report = fact?.reports.find(({ article }) => article === 'b');
  if (fact === undefined || report?.fact === undefined) throw new Error('the trees are not compared');
  return { fact: fact.id, article: 'b', theirs: report.fact };
}
const stances = async () => {
  state = (await comparePage(db, PAGE)).state;
  const { facts } = (state as { comparison: PageComparison }).comparison;
  return facts.find(({ text }) => text.startsWith('40'))?.reports.map(({ stance }) => stance);
};

describe('what the reader says is not the same', () => {
  it('is not matched any more, and is again when it is taken back; the tab that asked keeps what it shows', async () => {
    const { key, a, b } = await calls()['judgement/set']({ tabId: 3, ...trees() }, ASKER);
    expect([a, b]).toEqual([expect.stringContaining('40'), expect.stringContaining('52')]);
    expect(cleared).toEqual([3]);
    expect(await stances()).not.toContain('differs');

    await calls()['judgement/undo']({ key, tabId: 3 }, ASKER);
    expect(cleared).toEqual([3, 3]);
    expect(await stances()).toContain('differs');
    expect(await calls()['judgement/list']({}, ASKER)).toEqual([]);
  });

  it('is the same judgement said from the side of the other article about the page', async () => {
    const article = pageAsArticle(PAGE);
    const page = { article, analysis: analyse(article) };
    const story = await compareStory(page, articleIndex(db), { base: 'b' });
    const fact = story.facts.find(({ text }) => text.startsWith('52'));
    const report = fact?.reports.find((one) => one.article === article.id);
    const asked = { fact: fact?.id ?? '', article: article.id, theirs: report?.fact ?? '', base: 'b' };
    const { key } = await calls()['judgement/set']({ tabId: 3, ...asked }, ASKER);
    expect((await calls()['judgement/set']({ tabId: 3, ...trees() }, ASKER)).key).toBe(key);
    expect(await pairsToldApart(db)).toContain(key);
    expect(await stances()).not.toContain('differs');
  });

  it('in the card of a page is told to all pages but that one, which compares itself anew', async () => {
    const asker = { tabId: 7, document: 'doc' };
    const pair = trees();
    await calls()['page/judge']({ ...pair, same: false }, asker);
    expect(await stances()).not.toContain('differs');
    expect(cleared).toEqual([7]);
    const asked = calls()['page/judge']({ ...pair, fact: 'no such', same: false }, asker);
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
    expect(cleared).toEqual([7]);
  });

  it.each([
    ['a fact that the page has not', { fact: 'no such' }],
    ['a fact that the article has not', { theirs: 'no such' }],
    ['an article that is not there', { article: 'gone' }],
    ['another base', { base: 'gone' }],
  ])('is refused of %s, and nothing is kept', async (_, wrong) => {
    await expect(calls()['judgement/set']({ tabId: 3, ...trees(), ...wrong }, ASKER)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await pairsToldApart(db)).toEqual(new Set());
  });
});
