import { describe, expect, it } from 'vitest';
import { parseJsonl, readJsonl } from '../../../src/corpus/formats/read-jsonl.ts';
import { writeJsonl } from '../../../src/corpus/formats/write-jsonl.ts';
import { Problem } from '../../../src/corpus/problem.ts';
import { problemOf } from '../problem-of.ts';

const line = (fields: object) =>
  JSON.stringify({ id: 'a', title: 'Ferry runs aground', text: 'A ferry ran aground.', ...fields });

describe('reading JSON Lines', () => {
  it('reads every field of a line', () => {
    const fields = {
      id: 'n-1',
      title: 'Ferry runs aground off Lund',
      publisher: 'Coast Post',
      published: '2026-02-03T06:30:00Z',
      url: 'https://coast.example/ferry',
      lang: 'en-GB',
      text: 'A ferry ran aground.\nNobody was hurt.',
      collection: 'Ships',
    };
    expect(readJsonl(JSON.stringify(fields), 'a.jsonl')).toEqual([fields]);
  });

  it('takes lines that end in CRLF, a byte order mark and empty lines', () => {
    const content = `\uFEFF${line({ id: 'a' })}\r\n\r\n${line({ id: 'b' })}\r\n`;
    expect(readJsonl(content, 'a.jsonl').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names file, line and reason of a line that is not JSON', () => {
    const problem = problemOf(() => readJsonl(`${line({})}\n{"id": nope}`, 'corpus.jsonl'));
    expect(problem).toMatchObject({ code: 'bad-json', file: 'corpus.jsonl', line: 2, value: '{"id": nope}' });
    expect(problem.message).toMatch(/^corpus\.jsonl:2: not JSON: /);
  });

  it.each([['[1]'], ['"text"'], ['null'], ['7']])('refuses %s, which is no object', (raw) => {
    expect(problemOf(() => readJsonl(`\n${raw}`, 'c.jsonl'))).toMatchObject({ code: 'not-an-object', line: 2 });
  });

  it('names both lines of an id that is given twice', () => {
    const problem = problemOf(() =>
      readJsonl([line({ id: 'x' }), line({ id: 'y' }), line({ id: 'x' })].join('\n'), 'c.jsonl'),
    );
    expect(problem).toMatchObject({ code: 'duplicate-id', line: 3, value: 'x' });
    expect(problem.message).toContain('in line 1 and in line 3');
  });

  it('takes many lines without an id', () => {
    expect(
      readJsonl([line({ id: undefined }), line({ id: '' }), line({ id: null })].join('\n'), 'c.jsonl'),
    ).toHaveLength(3);
  });

  it.each([
    [{ title: 7 }, 'wrong-type'],
    [{ text: ['a'] }, 'wrong-type'],
    [{ text: ' ' }, 'missing-text'],
    [{ title: '' }, 'missing-title'],
    [{ published: 'yesterday' }, 'bad-date'],
    [{ url: 'javascript:alert(1)' }, 'bad-url'],
  ])('refuses %j as %s at its line', (fields, code) => {
    expect(problemOf(() => readJsonl(`${line({ id: 'z' })}\n${line(fields)}`, 'c.jsonl'))).toMatchObject({
      code,
      file: 'c.jsonl',
      line: 2,
    });
  });

  it('refuses a file without an article', () => {
    expect(problemOf(() => readJsonl('\n \n', 'c.jsonl'))).toMatchObject({ code: 'empty-file' });
  });

  it('takes __proto__ for a name like any other', () => {
    const [draft] = readJsonl(
      '{"__proto__": {"title": "Inherited", "polluted": 1}, "title": "Own", "text": "T", "constructor": "c"}',
      'c.jsonl',
    );
    expect(draft?.title).toBe('Own');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(() => readJsonl('{"__proto__": {"title": "Inherited"}, "text": "T"}', 'c.jsonl')).toThrow(Problem);
  });

  it('leaves the text as it stands when only the form is checked, so that offsets stay', () => {
    const text = '  Two lines\r\nand a NUL\u0000. ';
    expect(parseJsonl(line({ text }), 'c.jsonl')[0]).toMatchObject({ draft: { text }, line: 1 });
    expect(readJsonl(line({ text }), 'c.jsonl')[0]?.text).toBe('Two lines\nand a NUL .');
  });
});

describe('writing JSON Lines', () => {
  it('loses nothing of what is read back', () => {
    const article = {
      id: 'n-1',
      title: 'A “quoted” title',
      publisher: 'Post',
      published: '2026-02-03',
      url: 'https://coast.example/a?b=1',
      lang: 'en',
      text: 'One.\nTwo\u2028three \u{1F6A2}.'.replace('\u2028', '\n'),
      collection: 'Ships',
      added: '2026-02-04T05:06:07.000Z',
    };
    expect(readJsonl(writeJsonl([{ ...article, removed: null }]), 'x.jsonl')).toEqual([article]);
  });
});
