import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scoreFolder } from '../../../src/cli/score/score-folder.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { Problem } from '../../../src/corpus/problem.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'second-source-score-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Writes a folder of gold: paths and their content. */
function gold(name: string, files: Record<string, unknown>): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return join(root, name);
}
const lines = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

const A =
  'Mayor Ylva Storm opened the Tarn Bridge on Monday. The bridge cost $48 million and took 317 builders four years.';
const B = 'The Tarn Bridge, which cost $51 million, was opened by Ylva Storm. Some 317 builders worked on the bridge.';
const EVENT = {
  docs: { A: 'a.txt', B: 'b.txt' },
  meta: {
    A: { title: 'Bridge opens', published: '2024-05-15' },
    B: { title: 'Bridge opened', published: '2024-05-15' },
  },
  clusters: [
    { id: 'storm', kind: 'person', mentions: { A: ['Ylva Storm'], B: ['Ylva Storm'] } },
    { id: 'builders', kind: 'figure', mentions: { A: [{ text: '317', sentence: 'took 317 builders' }], B: ['317'] } },
    {
      id: 'cost',
      kind: 'figure',
      mentions: { A: ['$48 million'], B: [{ text: '$51 million', sentence: 'which cost $51 million' }] },
      stance: { 'A|B': 'differs' },
    },
  ],
};
const texts = { 'events/bridge/a.txt': A, 'events/bridge/b.txt': B };

interface Total {
  wanted: number;
  found: number;
  made: number;
  right: number;
  stanceSeen: number;
  stanceRight: number;
  stray: number;
}
const totals = (numbers: unknown) => (numbers as { total: Record<string, Total> }).total;

test('links to find and links made are counted from both sides of an event', async () => {
  const [events] = await scoreFolder(gold('links', { 'events/bridge.json': EVENT, ...texts }));
  const { name, figure, quote } = totals(events?.numbers);
  expect(name).toMatchObject({ wanted: 2, found: 2, right: 2, stanceSeen: 2, stanceRight: 2 });
  expect(figure?.wanted).toBe(4);
  expect(figure?.found).toBeGreaterThanOrEqual(2);
  expect(quote).toMatchObject({ wanted: 0, made: 0 });
  expect(events?.table).toMatch(/^kind {4}links .*\nname +2 +1\.000 +1\.000/);
});

test('what the gold lacks is a wrong link, unless the gold tells of some facts only', async () => {
  const some = { ...EVENT, clusters: EVENT.clusters.slice(0, 1) };
  const partial = { 'events-some/bridge.json': some, 'events-some/bridge/a.txt': A, 'events-some/bridge/b.txt': B };
  const [whole, part] = await scoreFolder(gold('partial', { 'events/bridge.json': some, ...texts, ...partial }));
  expect(totals(whole?.numbers).figure).toMatchObject({ right: 0 });
  expect(totals(whole?.numbers).figure?.made).toBeGreaterThan(0);
  expect(totals(part?.numbers).figure).toMatchObject({ made: 0 });
  expect(whole?.details).toContainEqual(expect.objectContaining({ what: 'wrong link', kind: 'figure' }));
  expect(part?.details).toEqual([]);
});

test('another stance than the gold tells is told in the details', async () => {
  const turned = structuredClone(EVENT);
  Object.assign(turned.clusters[0] as object, { stance: { 'A|B': 'variant' } });
  const [events] = await scoreFolder(gold('stance', { 'events/bridge.json': turned, ...texts }));
  expect(totals(events?.numbers).name).toMatchObject({ stanceSeen: 2, stanceRight: 0 });
  expect(events?.details).toContainEqual(expect.objectContaining({ what: 'stance', said: 'same', gold: 'variant' }));
});

test('names and figures are scored where they are there', async () => {
  const parts = await scoreFolder(
    gold('pairs', {
      'names-own.jsonl': lines([
        { a: 'Ylva Storm', b: 'Storm, Ylva', kind: 'person', same: true, source: 'own/1' },
        { a: 'Ylva Storm', b: 'Karl Lind', kind: 'person', same: false, source: 'own/2' },
      ]),
      'figures-own.jsonl': lines([
        { id: '1', type: 'number', text: 'They counted 317 geese.', gold: [{ start: 13, end: 16, value: 317 }] },
        { id: '2', type: 'number', text: 'They counted geese.', gold: [{ start: 5, end: 12, value: 3 }] },
      ]),
    }),
  );
  expect(parts.map(({ part, table }) => [part, table.split('\n')[0]?.replace(/ +/g, ' ')])).toEqual([
    ['figures-own.jsonl', 'number cases 2 figures 2 found 0.500 exact 0.500 extra 0'],
    ['names-own.jsonl', 'all n 2 P 1.000 R 1.000 F1 1.000 average precision 1.000'],
  ]);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['no JSON', { 'events/bridge.json': '{oops' }, /bridge\.json: not JSON/],
  ['no clusters', { 'events/bridge.json': { docs: {} } }, /bridge\.json: "clusters" must be a list/],
  ['no such text', { 'events/bridge.json': { ...EVENT, docs: { A: 'nowhere.txt' } } }, /docs\.A: no such file/],
  [
    'a kind that is none',
    { 'events/bridge.json': { ...EVENT, clusters: [{ id: 'x', kind: 'mood', mentions: {} }] }, ...texts },
    /cluster x: no kind/,
  ],
  [
    'an article that is none',
    { 'events/bridge.json': { ...EVENT, clusters: [{ id: 'x', kind: 'date', mentions: { Z: [] } }] }, ...texts },
    /cluster x: "docs" has no article/,
  ],
  [
    'a sentence that is not there',
    {
      'events/bridge.json': {
        ...EVENT,
        clusters: [{ id: 'x', kind: 'date', mentions: { A: [{ text: 'Monday', sentence: 'on a Monday' }] } }],
      },
      ...texts,
    },
    /cluster x: the sentence does not stand in the text/,
  ],
  [
    'a stance that is none',
    {
      'events/bridge.json': {
        ...EVENT,
        clusters: [{ id: 'x', kind: 'date', mentions: {}, stance: { 'A|B': 'odd' } }],
      },
      ...texts,
    },
    /cluster x: no stance/,
  ],
  ['a pair without an answer', { 'names.jsonl': lines([{ a: 'x', b: 'y' }]) }, /names\.jsonl:1: "same" must be/],
  ['a case without gold', { 'figures.jsonl': lines([{ text: 'x' }]) }, /figures\.jsonl:1: "gold" must be/],
])('%s is an error that says what and where', async (name, files, message) => {
  const error = await scoreFolder(gold(`bad-${name}`, files)).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(Problem);
  expect((error as Problem).message).toMatch(message);
});

test('a folder that is none, or has nothing to score, is told as such', async () => {
  await expect(scoreFolder(join(root, 'nowhere'))).rejects.toThrow(UsageError);
  await expect(scoreFolder(gold('empty', { 'notes.txt': 'x' }))).rejects.toThrow(/nothing to score in empty/);
});
