import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipFolder } from '../../src/cli/zip-folder.ts';

describe('zipFolder', () => {
  let folder: string;
  const write = (path: string, text: string, seconds: number) => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, seconds, seconds);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zip-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes whatever the order and the times of the files', async () => {
    write('b/two.txt', 'two', 1_000_000_000);
    write('a.txt', 'one', 1_100_000_000);
    const first = await zipFolder(folder);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    write('a.txt', 'one', 1_200_000_000);
    write('b/two.txt', 'two', 1_300_000_000);
    expect((await zipFolder(folder)).equals(first)).toBe(true);
  });

  it('gives other bytes for another text', async () => {
    write('a.txt', 'one', 1_000_000_000);
    const first = await zipFolder(folder);
    write('a.txt', 'six', 1_000_000_000);
    expect((await zipFolder(folder)).equals(first)).toBe(false);
  });

  it('keeps every file under its path', async () => {
    write('b/two.txt', 'two', 1_000_000_000);
    write('a.txt', 'one', 1_000_000_000);
    const zip = await JSZip.loadAsync(await zipFolder(folder));
    expect(Object.keys(zip.files)).toEqual(['a.txt', 'b/two.txt']);
    expect(await zip.file('b/two.txt')?.async('string')).toBe('two');
  });
});
