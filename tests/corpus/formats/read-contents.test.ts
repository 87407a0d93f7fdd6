import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../../src/corpus/formats/read-contents.ts';
import { bytesOf, parseHtml } from './parse-html.ts';

const read = (name: string, content: string | Uint8Array) =>
  readContents({ name, bytes: typeof content === 'string' ? bytesOf(content) : content }, parseHtml);

const SENTENCE =
  'The night ferry Solveig lost power off Grenaa on Monday with 84 passengers aboard, and two tugs brought her into port before noon.';
const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry towed into Grenaa</title>
<meta name="author" content="Signe Holm"><meta property="og:site_name" content="Kattegat Courier"></head>
<body><article><h1>Ferry towed into Grenaa</h1>${`<p>${SENTENCE}</p>`.repeat(6)}</article></body></html>`;
const MHTML = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://kattegat.example/ferry?utm_source=x',
  'Subject: =?utf-8?Q?Ferry?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="--edge"',
  '',
  '----edge',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://kattegat.example/ferry',
  '',
  PAGE.replaceAll('=', '=3D'),
  '----edge',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '----edge--',
  '',
].join('\r\n');

describe('what a file holds', () => {
  it('is told by its content, whatever its name says', async () => {
    expect((await read('page.dat', PAGE)).drafts[0]).toMatchObject({ title: 'Ferry towed into Grenaa', lang: 'en' });
    expect((await read('list.txt', '[{"title":"A","text":"One."}]')).drafts).toHaveLength(1);
    expect(
      (await read('feed.html', '<rss><channel><item><link>https://a.example/1</link></item></channel></rss>'))
        .addresses,
    ).toEqual([{ url: 'https://a.example/1', title: '' }]);
  });

  it('is told by the name where the content says nothing', async () => {
    expect((await read('note.TXT', 'One, two, url, three')).drafts[0]).toMatchObject({
      title: '',
      text: 'One, two, url, three',
    });
    expect((await read('a.md', '# Ferry\n\nTowed.')).drafts[0]).toMatchObject({ title: 'Ferry', text: 'Towed.' });
    expect(await read('a.pdf', 'words')).toMatchObject({
      drafts: [],
      refused: [{ code: 'unknown-format', file: 'a.pdf', value: 'pdf' }],
    });
  });

  it('has the story without the line that says who wrote it and when, of a text too', async () => {
    const text = 'By Signe Holm, Coast Post, February 3, 2026\n\nThe night ferry lost power off Grenaa.';
    expect((await read('pasted.txt', text)).drafts[0]?.text).toBe('The night ferry lost power off Grenaa.');
  });

  it('has the author and the publisher that a page names', async () => {
    expect((await read('a.html', PAGE)).drafts[0]).toMatchObject({
      author: 'Signe Holm',
      publisher: 'Kattegat Courier',
    });
  });

  it('is the page within a page that was saved with its pictures', async () => {
    const { drafts, refused } = await read('ferry.mhtml', MHTML);
    expect(refused).toEqual([]);
    expect(drafts).toMatchObject([{ title: 'Ferry towed into Grenaa', url: 'https://kattegat.example/ferry' }]);
    expect(drafts[0]?.text).toContain(SENTENCE);
  });

  it('refuses a saved page without a page in it', async () => {
    const empty = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x--\r\n';
    expect((await read('a.mhtml', empty)).refused).toMatchObject([{ code: 'bad-mail', file: 'a.mhtml' }]);
  });

  it.each([
    ['a.txt', ' \n', 'empty-file'],
    ['a.txt', 'GIF89a\u0000\u0001', 'not-text'],
    ['a.txt', 'a'.repeat(2_000_001), 'too-large'],
    ['a.html', '<!doctype html><title>x</title>', 'no-article-in-html'],
    ['a.json', '[{"title": }]', 'bad-json'],
    ['a.json', '[]', 'not-an-object'],
    ['a.csv', 'colour;size\nred;2', 'bad-table'],
    ['a.xml', '<note>x</note>', 'not-a-feed'],
    ['a.opml', '<html><body></body></html>', 'no-article-in-html'],
  ])('refuses %s with %.20s as %s', async (file, content, code) => {
    const contents = await read(file, content);
    expect(contents).toMatchObject({ drafts: [], addresses: [], feeds: [], refused: [{ code, file }] });
  });
});

describe('letters', () => {
  it('of an older encoding are read', async () => {
    const bytes = Uint8Array.from(
      '<!doctype html><html><head><meta charset=iso-8859-1><title>\u00c6r\u00f8</title></head><body>',
      (c) => c.charCodeAt(0),
    );
    const page = new Uint8Array([
      ...bytes,
      ...bytesOf(`<article>${`<p>${SENTENCE}</p>`.repeat(6)}</article></body></html>`),
    ]);
    expect((await read('a.html', page)).drafts[0]?.title).toBe('Ærø');
  });

  it('that are broken refuse what they stand in, and nothing else', async () => {
    const good = bytesOf('{"title":"Øst","text":"Ås."}\n');
    const bad = new Uint8Array([...bytesOf('{"title":"Nord","text":"Sk'), 0xff, ...bytesOf('ne."}\n')]);
    const contents = await read('a.jsonl', new Uint8Array([...good, ...bad, ...good.slice(0, -1)]));
    expect(contents.drafts.map(({ title }) => title)).toEqual(['Øst', 'Øst']);
    expect(contents.refused).toMatchObject([
      { title: 'Nord', code: 'bad-encoding', file: 'a.jsonl', line: 2, value: 'utf-8' },
    ]);
  });
});

describe('hostile records', () => {
  const LONG = 'x'.repeat(1_000_000);

  it('are refused one by one, with line and reason, and the good ones are taken', async () => {
    const lines = [
      { title: 'Good', text: 'One.' },
      { title: 'Script', text: 'Two.', url: 'javascript:alert(1)' },
      { title: LONG, text: 'Three.' },
      { title: 'Wrong day', text: 'Four.', published: '2026-02-31' },
      { title: 'Good too', text: 'Five.', published: '2026-02-28' },
    ];
    const contents = await read('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(contents.drafts.map(({ title }) => title)).toEqual(['Good', 'Good too']);
    expect(contents.refused.map(({ code, line }) => [code, line])).toEqual([
      ['bad-url', 2],
      ['too-large', 3],
      ['bad-date', 4],
    ]);
    expect(JSON.stringify(contents.refused).length).toBeLessThan(2_000);
  });

  it.each([
    ['a.json', '[{"__proto__": {"text": "hidden"}, "constructor": "x", "title": "T", "text": "One."}]'],
    ['a.jsonl', '{"__proto__": {"lang": "xx"}, "title": "T", "text": "One."}\n{"title":"U","text":"Two."}'],
    ['a.csv', '__proto__,title,text,constructor\nx,T,One.,y'],
  ])('%s may name keys after the innards of objects', async (file, content) => {
    const { drafts, refused } = await read(file, content);
    expect(refused).toEqual([]);
    expect(drafts[0]).toMatchObject({ title: 'T', text: 'One.', lang: '' });
    expect(({} as Record<string, unknown>).text).toBeUndefined();
    expect(Object.getPrototypeOf(drafts[0])).toBe(Object.prototype);
  });
});

describe('an archive', () => {
  const zip = (files: Record<string, string | Uint8Array>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? bytesOf(content) : content,
        ]),
      ),
    );

  it('gives what its files hold, and passes over what systems put in', async () => {
    const contents = await read(
      'all.zip',
      zip({
        'a.md': '# A\n\nOne.',
        'b/c.json': '[{"title":"C","text":"Two."}]',
        '__MACOSX/._a.md': 'x',
        '.DS_Store': 'x',
        'd.exe': 'MZ',
      }),
    );
    expect(contents.drafts.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(contents.refused).toMatchObject([{ code: 'unknown-format', file: 'all.zip/d.exe' }]);
  });

  it('does not open archives within it', async () => {
    const inner = zip({ 'a.md': '# A\n\nOne.' });
    const contents = await read('all.zip', zip({ 'inner.zip': inner, 'hidden.md': inner, 'b.md': '# B\n\nTwo.' }));
    expect(contents.drafts.map(({ title }) => title)).toEqual(['B']);
    expect(contents.refused.map(({ code, file }) => [code, file])).toEqual([
      ['archive-in-archive', 'all.zip/inner.zip'],
      ['archive-in-archive', 'all.zip/hidden.md'],
    ]);
  });

  it('that unpacks a thousandfold is refused before it does', async () => {
    const bomb = zip({ 'a.txt': new Uint8Array(8_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await read('bomb.zip', bomb)).toMatchObject({
      drafts: [],
      refused: [{ code: 'expands-too-far', file: 'bomb.zip' }],
    });
  });

  it('that lies about its sizes is found out while it is unpacked', async () => {
    const bomb = zip({ 'a.txt': new Uint8Array(8_000_000) });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 46 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect((await read('bomb.zip', bomb)).refused).toMatchObject([{ code: 'expands-too-far', file: 'bomb.zip' }]);
  });

  it('that is cut off or damaged is refused', async () => {
    const whole = zip({ 'a.md': '# A\n\nOne.', 'b.md': `# B\n\n${SENTENCE.repeat(20)}` });
    expect((await read('cut.zip', whole.slice(0, 60))).refused).toMatchObject([
      { code: 'bad-archive', file: 'cut.zip' },
    ]);
    const damaged = whole.slice();
    damaged.fill(0xff, 90, 110);
    const contents = await read('damaged.zip', damaged);
    expect(contents.refused.length).toBeGreaterThan(0);
    expect(contents.refused.every(({ code, file }) => code === 'bad-archive' && file?.startsWith('damaged.zip'))).toBe(
      true,
    );
  });

  it('can be left in the middle', async () => {
    const stop = new AbortController();
    const work = readContents(
      { name: 'all.zip', bytes: zip({ 'a.md': '# A\n\nOne.', 'b.md': '# B\n\nTwo.' }) },
      parseHtml,
      {
        signal: stop.signal,
        onFile: () => stop.abort(),
      },
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
