import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { pressButtonNamed } from './drive-options.ts';
import { openChromium } from './open-chromium.ts';
import { story } from './serve-news.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const LONG = 'The reading room of Nesodden stays open until nine, the head librarian Tor Lie said. '.repeat(15);

const MHTML = (title: string) =>
  `Snapshot-Content-Location: https://nes.example/${title}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${story(title).replaceAll('=', '=3D')}\r\n--edge--\r\n`;

/** Files of every kind that hold articles, and the titles in them. */
const FILES: [name: string, content: string | Uint8Array, titles: string[]][] = [
  ['a.md', '# From Markdown\n\nThe mayor of Nesodden opened 3 rooms.', ['From Markdown']],
  ['b.html', story('From a page'), ['From a page']],
  ['c.mhtml', MHTML('Saved'), ['Saved']],
  ['d.json', '[{"title":"From JSON","text":"Nine boats left Nesodden."}]', ['From JSON']],
  [
    'e.jsonl',
    '{"title":"From lines","text":"Ten boats left."}\n{"title":"Bad","text":"x","url":"javascript:alert(1)"}',
    ['From lines'],
  ],
  ['f.csv', 'title,text\nFrom a table,"Eleven boats left, one stayed."', ['From a table']],
  [
    'g.zip',
    zipSync({ 'in/h.md': bytes('# From an archive\n\nTwelve boats left.'), 'in/i.zip': zipSync({}) }),
    ['From an archive'],
  ],
  [
    'j.xml',
    `<rss xmlns:content="x"><channel><title>Nes</title><item><title>From a feed</title><content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded></item></channel></rss>`,
    ['From a feed'],
  ],
  [
    'k.html',
    latin(
      `<!doctype html><meta charset="windows-1252"><title>Fra \u00c5s \u0096 i dag</title><article>${`<p>${LONG}</p>`.repeat(2)}</article>`,
    ),
    ['Fra Ås – i dag'],
  ],
];

describe('files, through the options page', () => {
  let folder: string;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-files-'));
    browser = await openChromium();
    page = await browser.openExtensionPage('options.html#add');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = async (...files: [name: string, content: string | Uint8Array, ...rest: unknown[]][]) => {
    const paths = files.map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    await pressButtonNamed(page, 'Choose files');
    const field = (await page.waitForSelector('dialog[open] input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(...paths);
  };
  const said = (expected: RegExp) =>
    until(`the dialog to say ${expected}`, async () => {
      const text = await page.evaluate(() => document.querySelector('dialog[open]')?.textContent ?? '');
      return expected.test(text) && text;
    });
  const leave = async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
    await until('the dialog to close', () => page.evaluate(() => document.querySelector('dialog[open]') === null));
  };
  const ask = async (name: string, input: object): Promise<unknown> => {
    const answer = await page.evaluate(
      (sent) =>
        (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.runtime.sendMessage(sent),
      { name, input },
    );
    return (answer as { value: unknown }).value;
  };
  const titles = async () => {
    const rows = await ask('corpus/rows', {
      filter: {},
      sort: { by: 'added', descending: true },
      offset: 0,
      limit: 100,
    });
    return (rows as { rows: { title: string }[] }).rows.map(({ title }) => title);
  };

  it('of every kind are read together, and what is refused says where and why', async () => {
    await choose(...FILES);
    const text = await said(/9 articles found/);
    expect(text).toContain('2 could not be read');
    expect(text).toMatch(/e\.jsonl, line 2/);
    expect(text).toContain('g.zip/in/i.zip');
    await pressButtonNamed(page, 'Add 9 articles');
    const expected = FILES.flatMap(([, , held]) => held);
    await until('all of them in the corpus', async () => {
      const now = await titles();
      return expected.every((title) => now.includes(title));
    });
  });

  it('without a title are asked for one', async () => {
    await choose(['note.txt', 'Thirteen boats left Nesodden on Friday.']);
    await said(/1 article has no title/);
    await leave();
  });

  it('with addresses or feeds alone offer to fetch and to follow them', async () => {
    const bookmarks =
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://nes.example/1">One</A><DT><A HREF="javascript:1">Bad</A></DL>';
    const opml = '<opml version="2.0"><body><outline text="Nes" xmlUrl="https://nes.example/rss"/></body></opml>';
    await choose(['bookmarks.html', bookmarks], ['feeds.opml', opml]);
    const text = await said(/Fetch the page of 1 address/);
    expect(text).toContain('1 could not be read');
    expect(text).toContain('https://nes.example/rss');
    await leave();
  });

  it.each([
    ['bomb.zip', zipSync({ 'a.txt': new Uint8Array(20_000_000) }), /unpacks to far more/],
    ['broken.txt', new Uint8Array([...bytes('Målet ble nådd på Ås. '), 0xff, 0xfe, 0x41]), /encoding/],
    [
      'bomb.jsonl.zip',
      zipSync({ 'a.jsonl': bytes(`{"title":"A","text":"${' '.repeat(30_000_000)}"}`) }),
      /unpacks to far more/,
    ],
    [
      'hostile.jsonl',
      [
        '{"__proto__":{"title":"Polluted","text":"x","collection":"y"}}',
        '{"constructor":{"prototype":{"text":"z"}},"title":"Constructed"}',
        '{"title":"Link","text":"x","url":"javascript:alert(1)"}',
      ].join('\n'),
      /line 1[\s\S]*line 2[\s\S]*line 3/,
    ],
    [
      'title.jsonl',
      `${JSON.stringify({ title: 'x'.repeat(1_000_000), text: 'a' })}\n${JSON.stringify({ title: 'y', text: 'b', published: '2026-13-45' })}`,
      /too large[\s\S]*not a date/,
    ],
    ['picture.html', new Uint8Array([0x47, 0x49, 0x46, 0, 1, 2]), /not a text/],
  ])('that are as bad as %s change nothing and say why', async (name, content, reason) => {
    const before = await titles();
    await choose([name, content]);
    expect(await said(/could not be read/)).toMatch(reason);
    await leave();
    expect(await titles()).toEqual(before);
    expect(await page.evaluate(() => 'text' in {} || 'collection' in {})).toBe(false);
    expect(await ask('corpus/check', {})).toEqual({ articles: before.length, problems: [], count: 0 });
  });
});
