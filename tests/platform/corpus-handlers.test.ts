import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getArticle } from '../../src/corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../src/corpus/store/schema.ts';
import { type Handlers, handle } from '../../src/platform/handle.ts';
import { collectionHandlers } from '../../src/platform/handlers/collection-handlers.ts';
import { corpusHandlers } from '../../src/platform/handlers/corpus-handlers.ts';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../../src/platform/messages.ts';
import { contentsOf, draftOf, servicesOf, trialStore } from '../corpus/store/trial-store.ts';

const SELF = { id: 'us', base: 'chrome-extension://us/' };
const LIBRARY = { id: 'us', url: 'chrome-extension://us/options.html' };

let db: CorpusDatabase;
let handlers: Handlers;
let changes: number;
beforeEach(async () => {
  db = await trialStore();
  changes = 0;
  const services = {
    ...servicesOf(),
    corpus: async () => db,
    work: () => {},
    changed: async () => {
      changes++;
    },
  };
  handlers = { ...corpusHandlers(services), ...collectionHandlers(services) } as Handlers;
});

const ask = async <N extends MessageName>(name: N, input: MessageInput<N>) =>
  (await handle({ name, input }, LIBRARY, handlers, SELF)) as Answer<MessageOutput<N>>;
const demand = async <N extends MessageName>(name: N, input: MessageInput<N>) => {
  const answer = await ask(name, input);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

describe('the room of the corpus', () => {
  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
  ])('persisted %s, exempt from being cleared %s: kept %s', async (persisted, isExempt, kept) => {
    const storage = { estimate: async () => ({ usage: 12, quota: 90 }), persisted: async () => persisted };
    vi.stubGlobal('navigator', { storage });
    const services = { ...servicesOf(), corpus: async () => db, work: () => {}, isExempt: async () => isExempt };
    const answer = await corpusHandlers(services)['corpus/storage']({}, { tabId: null, document: null });
    vi.unstubAllGlobals();
    expect(answer).toEqual({ usage: 12, quota: 90, persisted: kept, articles: 0 });
  });
});

describe('the library', () => {
  it('says of every change, and of nothing else, that pages are to be compared anew', async () => {
    const drafts = [draftOf('Nine ships left.', { id: 'a' })];
    await demand('corpus/add', { drafts, collection: 'Ships' });
    await demand('corpus/list', {});
    await demand('corpus/export', {});
    expect(changes).toBe(1);
    await demand('collection/set', { name: 'Ships', enabled: false });
    await demand('corpus/remove', { ids: ['a'] });
    await demand('corpus/restore', { ids: ['a'] });
    expect(changes).toBe(4);
    expect(await ask('corpus/import', { fileName: 'bad.jsonl', content: '{oops' })).toMatchObject({ ok: false });
    expect(changes).toBe(4);
  });

  it('counts the articles in use', async () => {
    expect(await demand('corpus/count', {})).toBe(0);
    const drafts = [draftOf('Nine ships left.', { id: 'a' }), draftOf('Ten came.', { id: 'b' })];
    await demand('corpus/add', { drafts, collection: 'Ships' });
    await demand('corpus/remove', { ids: ['b'] });
    expect(await demand('corpus/count', {})).toBe(1);
    await demand('corpus/restore', { ids: ['b'] });
    expect(await demand('corpus/count', {})).toBe(2);
  });

  it('exports what it imports again without loss, whatever was there', async () => {
    const drafts = [draftOf('Nine ships left.', { id: 'a', url: 'https://coast.example/a' }), draftOf('Ten came.')];
    const { added } = await demand('corpus/add', { drafts, collection: 'Ships' });
    const { fileName, content } = await demand('corpus/export', {});
    expect(fileName).toBe('second-source-2026-02-10.jsonl');
    const before = await demand('corpus/list', {});
    await demand('corpus/remove', { ids: added });
    expect((await demand('corpus/list', {})).articles).toEqual([]);
    expect((await demand('corpus/import', { fileName, content })).added.sort()).toEqual([...added].sort());
    expect(await demand('corpus/list', {})).toEqual(before);
  });

  it('imports all or nothing, and names the line', async () => {
    const before = await contentsOf(db);
    const content = `${JSON.stringify(draftOf('Nine ships left.'))}\n${JSON.stringify(draftOf('x', { published: 'soon' }))}`;
    expect(await ask('corpus/import', { fileName: 'mine.jsonl', content })).toMatchObject({
      ok: false,
      error: { code: 'bad-date', file: 'mine.jsonl', line: 2, value: 'soon' },
    });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('answers every message the same when it comes twice', async () => {
    const drafts = [draftOf('Nine ships left.', { id: 'a' })];
    await demand('corpus/add', { drafts, collection: 'Ships' });
    const added = await contentsOf(db);
    expect(await demand('corpus/add', { drafts, collection: 'Ships' })).toEqual({
      added: [],
      present: ['a'],
      updated: [],
    });
    expect(await contentsOf(db)).toEqual(added);
    for (const changes of [{ title: 'Other' }, { title: 'Other' }]) await demand('corpus/update', { id: 'a', changes });
    expect((await getArticle(db, 'a')).title).toBe('Other');
    await demand('corpus/remove', { ids: ['a'] });
    await demand('corpus/remove', { ids: ['a'] });
    await demand('corpus/restore', { ids: ['a'] });
    await demand('corpus/restore', { ids: ['a'] });
    expect((await demand('corpus/list', {})).articles.map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['corpus/add', { drafts: 'x', collection: 'A' }],
    ['corpus/add', { drafts: [null], collection: 'A' }],
    ['corpus/remove', { ids: 'abc' }],
    ['corpus/get', {}],
    ['corpus/update', { id: 'nobody' }],
    ['corpus/import', { fileName: 'a.jsonl' }],
  ])('refuses %s with input that is not of its kind, and changes nothing', async (name, input) => {
    const before = await contentsOf(db);
    expect((await ask(name as MessageName, input as never)).ok).toBe(false);
    expect(await contentsOf(db)).toEqual(before);
  });
});
