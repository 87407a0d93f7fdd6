import { expect, test } from 'vitest';
import { escapeHtml, escapeMarkdown, markdownAddress } from '../../../src/view/take-away/escape.ts';

test.each([
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['- not a list', '\\- not a list'],
  ['two\n\n    lines', 'two lines'],
  ['a | b', 'a \\| b'],
  ['![x](http://a)', '\\!\\[x\\](http://a)'],
  ['in 2025. Then 3-4', 'in 2025. Then 3-4'],
  ['back\\slash `code`', 'back\\\\slash \\`code\\`'],
])('the text %j stays text in Markdown', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('an address cannot end the link it stands in', () => {
  expect(markdownAddress('https://a.example/x> [evil](https://b.example)')).toBe(
    '<https://a.example/x%3E%20[evil](https://b.example)>',
  );
});

test('the five signs of HTML are written out, each once', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  );
});
