import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/corpus/problem.ts';
import type { ReadFile } from '../../../src/view/options/read-files.ts';
import { readFiles } from '../../../src/view/options/read-files.ts';

const file = (name: string, content: string) => ({ name, text: async () => content });
const readFile: ReadFile = ({ name, content }) => {
  if (content === '') throw new Problem('empty-file', 'the file is empty', { file: name });
  return content.split('|').map((text) => ({ title: '', publisher: '', published: null, url: '', lang: '', text }));
};

describe('readFiles', () => {
  it('gives the articles of all files in their order, titles left to be asked for', async () => {
    const { drafts, problems } = await readFiles([file('a.txt', 'one|two'), file('b.txt', 'three')], readFile);
    expect(drafts.map(({ title, text }) => [title, text])).toEqual([
      ['', 'one'],
      ['', 'two'],
      ['', 'three'],
    ]);
    expect(problems).toEqual([]);
  });

  it('names every file that cannot be read, not only the first', async () => {
    const gone = { name: 'gone.md', text: () => Promise.reject(new Error('the file was moved')) };
    const { problems } = await readFiles([file('a.txt', ''), file('b.txt', 'one'), gone], readFile);
    expect(problems).toMatchObject([
      { code: 'empty-file', file: 'a.txt' },
      { message: 'the file was moved', file: 'gone.md' },
    ]);
  });
});
