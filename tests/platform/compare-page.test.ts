import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../src/corpus/store/add-articles.ts';
import { setCollection } from '../../src/corpus/store/change-collections.ts';
import type { CorpusDatabase } from '../../src/corpus/store/schema.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { comparePage } from '../../src/platform/compare-page.ts';
import type { PageArticle } from '../../src/platform/messages.ts';
import { draftOf, OPTIONS, trialStore } from '../corpus/store/trial-store.ts';

const PAGE: PageArticle = {
  url: 'https://harbour.example/alma',
  title: 'Ferry Alma runs aground off Lundhavn',
  publisher: 'Harbour Times',
  published: '2026-02-03',
  lang: 'en',
  text: [
    'The ferry Alma ran aground off Lundhavn on Monday night with 212 passengers on board, the Norland coast guard said.',
    'Captain Ingrid Solheim said that nobody was hurt. Boats from Lundhavn brought the 212 passengers ashore.',
    'The Norland coast guard said the ferry Alma had struck a rock near the Skarv lighthouse.',
  ].join('\n'),
};
const OTHER = draftOf(
  [
    'The coast guard of Norland said 212 passengers were taken off the ferry Alma, which ran aground off Lundhavn on Monday night.',
    'Ingrid Solheim, the captain, told reporters at Lundhavn that the ferry struck a rock close to the Skarv lighthouse.',
  ].join('\n'),
  {
    id: 'other',
    title: 'Passengers taken off ferry Alma',
    url: 'https://coast.example/alma',
    publisher: 'Coast Post',
    published: '2026-02-03',
  },
);

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  await addArticles(db, [OTHER], { ...OPTIONS, analyse });
});

describe('comparing a page with the corpus', () => {
  it('finds the article that tells the same, and names it without its text', async () => {
    const { state } = await comparePage(db, PAGE);
    expect(state.status).toBe('compared');
    if (state.status !== 'compared') return;
    const { comparison } = state;
    expect(comparison.related.map(({ article }) => article)).toEqual(['other']);
    expect(comparison.articles).toEqual({
      other: {
        id: 'other',
        title: 'Passengers taken off ferry Alma',
        publisher: 'Coast Post',
        published: '2026-02-03',
        url: 'https://coast.example/alma',
      },
    });
    const captain = comparison.facts.find(({ kind, text }) => kind === 'person' && text.includes('Solheim'));
    expect(captain?.reports.map(({ text, stance }) => [text, stance])).toEqual([['Ingrid Solheim', 'same']]);
    for (const { mentions } of comparison.facts) {
      for (const { start, end, text } of mentions) expect(PAGE.text.slice(start, end)).toBe(text);
    }
  });

  it('never compares the page with itself, known by its address or by its wording', async () => {
    await addArticles(db, [{ ...PAGE, id: 'itself' }], { ...OPTIONS, analyse });
    for (const page of [PAGE, { ...PAGE, url: '' }, { ...PAGE, text: `${PAGE.text}\nMore will follow.` }]) {
      const { state } = await comparePage(db, page);
      expect(state.status === 'compared' && Object.keys(state.comparison.articles)).toEqual(['other']);
    }
  });

  it('finds nothing in a collection that is switched off', async () => {
    await setCollection(db, 'Mine', { enabled: false });
    expect((await comparePage(db, PAGE)).state).toMatchObject({ status: 'nothing-related' });
  });

  it('finds nothing for a page about something else, or without words', async () => {
    const text =
      'The library of Brenna opened a new reading room on Friday. Its director Tomas Hale thanked the town council.';
    expect((await comparePage(db, { ...PAGE, url: '', title: 'New reading room', text })).state).toMatchObject({
      status: 'nothing-related',
    });
    expect((await comparePage(db, { ...PAGE, url: '', title: '', text: '' })).state).toEqual({
      status: 'nothing-related',
      facts: 0,
    });
  });

  it('tells the page nothing of private collections, and the extension all', async () => {
    await setCollection(db, 'Mine', { private: true });
    const { state, shown } = await comparePage(db, PAGE);
    expect(state.status).toBe('compared');
    expect(shown).toMatchObject({ status: 'nothing-related' });
    await setCollection(db, 'Mine', { private: false });
    const open = await comparePage(db, PAGE);
    expect(open.shown).toEqual(open.state);
  });
});
