import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/corpus/formats/archive/read-archive.ts';
import { type ReadPart, writeArchive } from '../../../../src/corpus/formats/archive/write-archive.ts';
import type { ArchivePart } from '../../../../src/corpus/types.ts';

const ABOUT = { app: '0.2.0', created: '2026-02-10T12:00:00.000Z' };

/** Two stretches of articles, large enough for two files, and one of collections. */
const line = (i: number) => JSON.stringify({ id: `a-${i}`, title: `Ünïcode ${i}`, text: 'ships left '.repeat(1500) });
const PARTS: Partial<Record<ArchivePart, string[][]>> = {
  articles: [Array.from({ length: 150 }, (_, i) => line(i)), Array.from({ length: 150 }, (_, i) => line(150 + i))],
  collections: [['{"name":"Ships","enabled":true}']],
};
const read: ReadPart = async (part, after) => {
  const at = Number(after ?? 0);
  const stretches = PARTS[part] ?? [[]];
  return { lines: stretches[at] ?? [], next: at + 1 < stretches.length ? String(at + 1) : null };
};

async function write(from: ReadPart = read): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeArchive(from, ABOUT)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function linesOf(bytes: Uint8Array): Promise<Record<string, string[]>> {
  const lines: Record<string, string[]> = {};
  for await (const { part, lines: batch, firstLine } of (await openArchive(bytes, 'b.zip')).batches()) {
    const own = (lines[part] ??= []);
    expect(firstLine).toBe(own.length + 1);
    own.push(...batch);
  }
  return lines;
}

/** The zip with some of its files exchanged. */
const changed = (bytes: Uint8Array, changes: Record<string, Uint8Array | null>) => {
  const files: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) delete files[name];
    else files[name] = content;
  }
  return zipSync(files);
};

describe('a back-up', () => {
  it('loses nothing, in files of bounded size, and says what is in it', async () => {
    const bytes = await write();
    const { manifest } = await openArchive(bytes, 'b.zip');
    expect(manifest).toMatchObject({ version: 1, ...ABOUT, counts: { articles: 300, collections: 1, feeds: 0 } });
    expect(manifest.files.map(({ name }) => name)).toEqual([
      'articles-0001.jsonl',
      'articles-0002.jsonl',
      'collections-0001.jsonl',
    ]);
    expect(await linesOf(bytes)).toEqual({
      articles: PARTS.articles?.flat(),
      collections: PARTS.collections?.flat(),
    });
  });

  it('of nothing can be read again', async () => {
    expect(await linesOf(await write(async () => ({ lines: [], next: null })))).toEqual({});
  });

  it('of version 0 is the plain list of articles', async () => {
    const bytes = strToU8('{"text":"a"}\n\n{"text":"b"}\n');
    expect((await openArchive(bytes, 'b.jsonl')).manifest).toMatchObject({ version: 0, counts: { articles: 2 } });
    expect(await linesOf(bytes)).toEqual({ articles: ['{"text":"a"}', '{"text":"b"}'] });
  });

  it.each([
    [
      'a byte that was changed',
      (b: Uint8Array) => changed(b, { 'collections-0001.jsonl': strToU8('{"name":"Shipz","enabled":true}\n') }),
      'collections-0001.jsonl was changed',
    ],
    [
      'another size',
      (b: Uint8Array) => changed(b, { 'collections-0001.jsonl': strToU8('{}\n') }),
      'collections-0001.jsonl has another size',
    ],
    [
      'a file that is gone',
      (b: Uint8Array) => changed(b, { 'articles-0002.jsonl': null }),
      'articles-0002.jsonl is missing',
    ],
    ['no manifest', (b: Uint8Array) => changed(b, { 'manifest.json': null }), 'no manifest.json'],
    [
      'a manifest that is none',
      (b: Uint8Array) => changed(b, { 'manifest.json': strToU8('[]') }),
      'no back-up of this kind',
    ],
    ['its end cut off', (b: Uint8Array) => b.slice(0, b.length - 2000), 'damaged or cut short'],
    ['half of it', (b: Uint8Array) => b.slice(0, b.length / 2), 'damaged or cut short'],
  ])('with %s is refused, and what is wrong is said', async (_, spoil, message) => {
    const spoilt = spoil(await write());
    await expect(openArchive(spoilt, 'b.zip')).rejects.toMatchObject({
      file: 'b.zip',
      message: expect.stringContaining(message),
    });
  });

  it('of a newer version, or that unpacks to too much, is refused before it is unpacked', async () => {
    const bytes = await write();
    const manifest = JSON.parse(new TextDecoder().decode(unzipSync(bytes)['manifest.json']));
    const withManifest = (value: unknown) => changed(bytes, { 'manifest.json': strToU8(JSON.stringify(value)) });
    await expect(openArchive(withManifest({ ...manifest, version: 2 }), 'b.zip')).rejects.toMatchObject({
      code: 'newer-backup',
      value: '2',
    });
    const huge = { ...manifest, files: [{ ...manifest.files[0], bytes: 65_000_000 }] };
    await expect(openArchive(withManifest(huge), 'b.zip')).rejects.toMatchObject({ code: 'too-large' });
    await expect(openArchive(strToU8('hello'), 'b.txt')).rejects.toMatchObject({ code: 'damaged-backup' });
    await expect(openArchive(new Uint8Array([0xff, 0xfe, 0xff]), 'b.bin')).rejects.toMatchObject({
      code: 'damaged-backup',
    });
  });
});
