import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compare } from '../../src/cli/commands/compare.ts';
import { names } from '../../src/cli/commands/names.ts';
import { spot } from '../../src/cli/commands/spot.ts';
import { readArticles } from '../../src/cli/read-articles.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { Problem } from '../../src/corpus/problem.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes lines (objects as JSON) into a file of the test's folder. */
function file(name: string, lines: unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}
const read = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const TEXT = 'The mayor of Lund, Karin Ek, said on Monday that 48 trees were felled. It cost $2.5 million.';

test('spot writes a line a page, with numbers as numbers', async () => {
  const out = join(folder, 'spot.jsonl');
  await spot([
    '--pages',
    file('spot-in.jsonl', [
      { id: 'a', text: TEXT, published: '2024-05-15' },
      { id: 'b', text: '' },
    ]),
    '--out',
    out,
  ]);
  const [a, b] = read(out);
  expect(
    a.mentions.map((m: { kind: string; text: string; value?: number; unit?: string }) => [
      m.kind,
      m.text,
      m.value,
      m.unit,
    ]),
  ).toEqual([
    ['place', 'Lund', undefined, undefined],
    ['person', 'Karin Ek', undefined, undefined],
    ['date', 'Monday', undefined, undefined],
    ['figure', '48', 48, undefined],
    ['figure', '$2.5 million', 2_500_000, 'USD'],
  ]);
  expect(b).toEqual({ page: 'b', mentions: [] });
});

test('names writes score and decision line for line', async () => {
  const out = join(folder, 'names.jsonl');
  const pairs = [
    { a: 'Viktor Babaryka', b: 'Victor Babariko', kind: 'person' },
    { a: 'Anna Berg', b: 'Erik Lund', kind: 'person' },
  ];
  await names(['--pairs', file('names-in.jsonl', pairs), '--out', out]);
  expect(read(out)).toMatchObject([{ same: true }, { same: false }]);
});

test('compare reports the other article and never the page itself', async () => {
  const pages = file('pages.jsonl', [
    { id: 'a', title: 'Trees felled in Lund', published: '2024-05-15', text: TEXT },
    {
      id: 'b',
      title: 'Lund loses trees',
      published: '2024-05-15',
      text: 'Karin Ek, the mayor of Lund, said 48 trees had been felled at a cost of $2.5 million.',
    },
  ]);
  const out = join(folder, 'compare.jsonl');
  await compare(['--pages', pages, '--corpus', pages, '--out', out]);
  const [a] = read(out);
  expect(a.related.map((r: { article: string }) => r.article)).toEqual(['b']);
  const trees = a.facts.find((f: { mentions: { text: string }[] }) => f.mentions[0]?.text === '48');
  expect(trees).toMatchObject({ verdict: 'agreed', reports: [{ article: 'b', stance: 'same', text: '48' }] });
});

test('compare on a terminal lists under near what is agreed on but put in another way, the JSON keeps the verdict', async () => {
  const page = (id: string, cost: string, title: string) => ({
    id,
    title,
    published: '2024-05-15',
    text: `Karin Ek, the mayor of Lund, said 48 trees had been felled in the park at a cost of ${cost}.`,
  });
  const pages = file('near.jsonl', [
    page('a', '$2.5 million', 'Trees felled in Lund'),
    page('b', 'at least $2 million', 'Lund loses trees'),
  ]);
  const out = join(folder, 'near-out.jsonl');
  await compare(['--pages', pages, '--corpus', pages, '--out', out]);
  const [a] = read(out);
  const cost = a.facts.find((f: { text: string }) => f.text === '$2.5 million');
  expect(cost).toMatchObject({ verdict: 'agreed', reports: [{ stance: 'consistent' }] });

  const printed: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const terminal = process.stdout.isTTY;
  process.stdout.isTTY = true;
  try {
    await compare(['--pages', pages, '--corpus', pages]);
  } finally {
    process.stdout.isTTY = terminal;
    write.mockRestore();
  }
  const [first] = printed.join('').split('b: 1 related');
  expect(first).toMatch(/^near +figure +\$2\.5 million/m);
  expect(first).toMatch(/^agreed +figure +48/m);
  expect(first).not.toMatch(/^agreed +figure +\$2\.5 million/m);
});

test.each([
  ['not JSON', ['{"id":"a","text":"x"}', '{oops'], 'bad-json', 2],
  ['no object', ['[1]'], 'not-an-object', 1],
  ['a text that is no string', [{ id: 'a', text: 5 }], 'wrong-type', 1],
  ['no id', [{ text: 'x' }], 'wrong-type', 1],
  [
    'a date that is none',
    [
      { id: 'a', text: 'x' },
      { id: 'b', text: 'x', published: 'yesterday' },
    ],
    'bad-date',
    2,
  ],
  [
    'one id twice',
    [
      { id: 'a', text: 'x' },
      { id: 'a', text: 'y' },
    ],
    'duplicate-id',
    2,
  ],
])('%s names file, line and reason, and writes nothing', async (name, lines, code, line) => {
  const path = file(`bad-${code}-${name.length}.jsonl`, lines);
  const out = join(folder, 'never.jsonl');
  const error = await spot(['--pages', path, '--out', out]).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(Problem);
  expect(error).toMatchObject({ code, file: path, line });
  expect((error as Problem).message).toContain(`${path}:${line}: `);
  expect(existsSync(out)).toBe(false);
});

test('a missing option, an unknown one and a missing file are told as such', async () => {
  await expect(spot([])).rejects.toThrow(UsageError);
  await expect(spot(['--pages', 'x', '--colour', 'red'])).rejects.toThrow(/colour/);
  await expect(spot(['--pages', join(folder, 'nowhere.jsonl')])).rejects.toThrow(/no such file/);
  const pages = file('fine.jsonl', [{ id: 'a', text: 'x' }]);
  await expect(spot(['--pages', pages, '--out', join(folder, 'no', 'where.jsonl')])).rejects.toThrow(
    /cannot write .*ENOENT/,
  );
});

test('a folder is read in the order of its names, without its README', () => {
  const nested = join(folder, 'corpus');
  mkdirSync(nested);
  const page = (title: string) =>
    `---\ntitle: ${title}\npublisher: P\npublished: 2024-05-15\nlang: en\n---\n\nThe body of ${title} is here.\n`;
  writeFileSync(join(nested, 'b.md'), page('Bee'));
  writeFileSync(join(nested, 'a.md'), page('Ant'));
  writeFileSync(join(nested, 'README.md'), '# not an article');
  expect(readArticles(nested).map((a) => [a.id, a.title])).toEqual([
    ['a.md', 'Ant'],
    ['b.md', 'Bee'],
  ]);
});

test('an HTML page is read with its metadata', () => {
  const html = `<!doctype html><html lang="en"><head><title>x</title>
<meta property="og:title" content="Trees felled in Lund"><meta property="og:site_name" content="Lund Post">
<meta property="article:published_time" content="2024-05-15"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Trees felled in Lund</h1>${`<p>${TEXT}</p>`.repeat(6)}</article></body></html>`;
  const [article] = readArticles(file('page.html', [html]));
  expect(article).toMatchObject({ title: 'Trees felled in Lund', publisher: 'Lund Post', lang: 'en' });
  expect(article?.text).toContain('48 trees were felled');
});
