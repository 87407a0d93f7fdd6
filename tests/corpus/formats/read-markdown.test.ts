import { describe, expect, it } from 'vitest';
import { markdownText, readMarkdown } from '../../../src/corpus/formats/read-markdown.ts';
import { problemOf } from '../problem-of.ts';

const file = (matter: string, body = 'A text.') => `---\n${matter}\n---\n\n${body}\n`;

describe('reading Markdown with front matter', () => {
  it('reads fields and body', () => {
    const draft = readMarkdown(
      file(
        'title: "Lund: a ferry, \\"Alma\\""\npublisher: Coast Post\npublished: 2026-02-03\nurl: https://coast.example/a\nlang: en\ncollection: Ships',
        'One.\n\nTwo.',
      ),
      'a.md',
    );
    expect(draft).toEqual({
      title: 'Lund: a ferry, "Alma"',
      publisher: 'Coast Post',
      published: '2026-02-03',
      url: 'https://coast.example/a',
      lang: 'en',
      collection: 'Ships',
      text: 'One.\nTwo.',
    });
  });

  it('takes CRLF, a byte order mark, comments and values with a colon', () => {
    const draft = readMarkdown(
      `\uFEFF${file("# who\ntitle: One: two\npublisher: 'It''s'")}`.replaceAll('\n', '\r\n'),
      'a.md',
    );
    expect(draft).toMatchObject({ title: 'One: two', publisher: "It's", text: 'A text.' });
  });

  it.each([
    ['title: A\npublished: 3 February 2026', 'bad-date', 3],
    ['title: A\n\nurl: javascript:alert(1)', 'bad-url', 4],
    ['publisher: B', 'missing-title', 1],
    ['title: A\neditor: B', 'unknown-field', 3],
    ['title: A\n__proto__: B', 'bad-front-matter', 3],
    ['title: A\nconstructor: B', 'unknown-field', 3],
    ['title: A\njust words', 'bad-front-matter', 3],
    ['title: A\nlang: [en]', 'bad-front-matter', 3],
    ['title: A\nlang: "en', 'bad-front-matter', 3],
    ['title: A\ntitle: B', 'bad-front-matter', 3],
  ])('refuses %j as %s in line %i', (matter, code, line) => {
    expect(problemOf(() => readMarkdown(file(matter), 'a.md'))).toMatchObject({ code, file: 'a.md', line });
  });

  it('refuses front matter that is not closed, and an empty body', () => {
    expect(problemOf(() => readMarkdown('---\ntitle: A\n', 'a.md'))).toMatchObject({
      code: 'bad-front-matter',
      line: 1,
    });
    expect(problemOf(() => readMarkdown(file('title: A', ' '), 'a.md'))).toMatchObject({
      code: 'missing-text',
      line: 4,
    });
  });
});

describe('reading Markdown without front matter', () => {
  it('takes a heading for the title and leaves the rest open', () => {
    expect(readMarkdown('# A ferry\n\nOne.', 'a.md')).toMatchObject({
      title: 'A ferry',
      publisher: '',
      published: null,
      text: 'One.',
    });
  });

  it('does not take a paragraph for the title', () => {
    expect(readMarkdown('A ferry\n\nOne.', 'a.md')).toMatchObject({ title: '', text: 'A ferry\nOne.' });
  });
});

describe('the words of Markdown', () => {
  it.each([
    ['wrapped\nlines\n\nof prose', 'wrapped lines\nof prose'],
    ['## Head\nand prose', 'Head\nand prose'],
    ['- one\n- two\n  more', 'one\ntwo more'],
    ['> quoted\n> words', 'quoted words'],
    ['**Twelve** [ships](https://a.example/b) left', 'Twelve ships left'],
    ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
    ['one\n\n---\n\ntwo', 'one\ntwo'],
  ])('%j reads %j', (body, text) => {
    expect(markdownText(body)).toBe(text);
  });

  it('takes linear time for text that looks like nothing but marks', () => {
    const start = performance.now();
    markdownText('['.repeat(50_000));
    markdownText('[]('.repeat(50_000));
    markdownText('*'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
