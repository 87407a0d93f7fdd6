import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/corpus/problem.ts';
import { type Asker, type Handlers, handle } from '../../src/platform/handle.ts';

const SELF = { id: 'us', base: 'chrome-extension://us/' };
const OWN = { id: 'us', url: 'chrome-extension://us/popup.html' };
const CONTENT = { id: 'us', url: 'https://coast.example/a', frameId: 0, documentId: 'doc', tab: { id: 7 } };

const handlers = {
  'corpus/list': async () => ({ articles: [], collections: [] }),
  'corpus/get': async () => {
    throw new Problem('bad-date', 'no date', { file: 'a.md', line: 3, value: 'soon' });
  },
  'corpus/export': async () => {
    throw new TypeError('broken');
  },
  'page/compare': async (_page: unknown, asker: Asker) => ({
    status: 'failed',
    message: `tab ${asker.tabId}, ${asker.document}`,
  }),
  'page/open': async () => undefined,
  'page/settings': async (_input: unknown, asker: Asker) => asker.url,
} as unknown as Handlers;

const ask = (message: unknown, sender: object) => handle(message, sender, handlers, SELF);
const codeOf = async (message: unknown, sender: object) => {
  const answer = await ask(message, sender);
  return answer.ok ? 'answered' : answer.error.code;
};

describe('who may ask what', () => {
  it('answers the extension’s own pages', async () => {
    expect(await ask({ name: 'corpus/list', input: {} }, OWN)).toEqual({
      ok: true,
      value: { articles: [], collections: [] },
    });
  });

  it('answers a content script what begins with page/, and says which tab it is in', async () => {
    expect(await ask({ name: 'page/compare', input: {} }, CONTENT)).toEqual({
      ok: true,
      value: { status: 'failed', message: 'tab 7, doc' },
    });
    expect(await codeOf({ name: 'page/open', input: {} }, CONTENT)).toBe('answered');
  });

  it.each([
    ['as the browser tells it', {}, 'https://coast.example/a'],
    [
      'as the browser tells it, where it names the document',
      { tab: { id: 7, url: 'https://coast.example/b' } },
      'https://coast.example/a',
    ],
    [
      'as the tab has it, where an application moved on and the browser names no document',
      { documentId: undefined, tab: { id: 7, url: 'https://coast.example/b' } },
      'https://coast.example/b',
    ],
    [
      'not as the tab has it where that is another site by now',
      { documentId: undefined, tab: { id: 7, url: 'https://dale.example/b' } },
      'https://coast.example/a',
    ],
  ])('says what the address of a page is, %s', async (_, more, url) => {
    expect(await ask({ name: 'page/settings', input: {} }, { ...CONTENT, ...more })).toEqual({ ok: true, value: url });
  });

  it.each([
    ['the corpus to a content script', 'corpus/list', CONTENT],
    ['an export to a content script', 'corpus/export', CONTENT],
    ['a frame within the page', 'page/compare', { ...CONTENT, frameId: 3 }],
    ['a content script without a tab', 'page/compare', { ...CONTENT, tab: undefined }],
    ['a page’s message from an own page', 'page/compare', { ...OWN, tab: { id: 7 } }],
    ['another extension', 'corpus/list', { ...OWN, id: 'them' }],
    ['nobody', 'corpus/list', {}],
    [
      'a page whose address only begins like ours',
      'corpus/list',
      { ...CONTENT, url: 'chrome-extension://us.example/popup.html' },
    ],
  ])('refuses %s', async (_, name, sender) => {
    expect(await codeOf({ name, input: {} }, sender)).toBe('forbidden');
  });

  it.each([
    [null],
    ['corpus/list'],
    [{}],
    [{ name: 'nothing', input: {} }],
    [{ name: 'constructor', input: {} }],
    [{ name: '__proto__', input: {} }],
  ])('knows no message %j', async (message) => expect(await codeOf(message, OWN)).toBe('unknown-message'));

  it.each([[undefined], [null], ['x'], [[]]])('takes no input %j', async (input) => {
    expect(await codeOf({ name: 'corpus/list', input }, OWN)).toBe('wrong-type');
  });
});

describe('errors of handlers', () => {
  it('keep code, place and value', async () => {
    expect(await ask({ name: 'corpus/get', input: {} }, OWN)).toEqual({
      ok: false,
      error: { code: 'bad-date', message: 'a.md:3: no date', file: 'a.md', line: 3, value: 'soon' },
    });
  });

  it('are answers like any other when they are our own mistakes', async () => {
    expect(await ask({ name: 'corpus/export', input: {} }, OWN)).toEqual({
      ok: false,
      error: { code: 'failed', message: 'broken' },
    });
  });
});
