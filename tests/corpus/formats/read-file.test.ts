import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/corpus/formats/read-file.ts';
import { problemOf } from '../problem-of.ts';

const noHtml = (): Document => {
  throw new Error('not asked for');
};

describe('reading a file by the end of its name', () => {
  it('asks for the title of a plain text instead of guessing one', () => {
    expect(readFile({ name: 'note.TXT', content: 'First line\r\n\r\nSecond.' }, noHtml)).toEqual([
      { title: '', publisher: '', published: null, url: '', lang: '', text: 'First line\n\nSecond.' },
    ]);
  });

  it('reads Markdown and JSON Lines', () => {
    expect(readFile({ name: 'a.md', content: '# T\n\nOne.' }, noHtml)).toHaveLength(1);
    expect(
      readFile({ name: 'a.b.jsonl', content: '{"title":"T","text":"a"}\n{"title":"U","text":"b"}' }, noHtml),
    ).toHaveLength(2);
  });

  it.each([
    ['a.pdf', 'words', 'unknown-format'],
    ['noending', 'words', 'unknown-format'],
    ['a.constructor', 'words', 'unknown-format'],
    ['a.txt', ' \n', 'empty-file'],
    ['a.txt', 'PK\u0003\u0004\u0000\u0000', 'not-text'],
    ['a.txt', 'a'.repeat(2_000_001), 'too-large'],
  ])('refuses %s as it should', (name, content, code) => {
    expect(problemOf(() => readFile({ name, content }, noHtml))).toMatchObject({ code, file: name });
  });
});
