import { describe, expect, it, vi } from 'vitest';
import { factAsHtml, factAsMarkdown, factAsText } from '../../../src/view/take-away/fact-formats.ts';
import { takeFact, takeSource } from '../../../src/view/take-away/taken-fact.ts';
import { makeReport } from '../make-fact.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

const articles = {
  a1: {
    id: 'a1',
    title: 'Ten goats',
    publisher: 'Hill Gazette',
    published: '2026-03-14',
    url: 'https://hill.example/goats',
  },
  a2: { id: 'a2', title: '[Goats](x) *and* <b>', publisher: '# Post', published: null, url: 'javascript:alert(1)' },
};
const page = takeSource({
  id: 'p',
  title: 'Goat market',
  publisher: 'Dale News',
  published: null,
  url: 'https://dale.example/',
});
const fact = takeFact(
  {
    kind: 'figure',
    text: 'nine\n goats',
    verdict: 'disputed',
    reports: [
      makeReport('omits', { article: 'a2' }),
      makeReport('differs', { article: 'a1', sentence: 'Some ten goats\ncame.', text: 'ten' }),
      makeReport('same', { article: 'a2', sentence: '- <script>alert(1)</script> & "nine"', text: 'nine' }),
    ],
  },
  articles,
);
const plainDate = fact.reports[0]?.date as string;

describe('a fact taken away', () => {
  it('as plain text has every source with its stance, date, sentence and address, what differs first', () => {
    expect(factAsText(fact, page).split('\n')).toEqual([
      'nine goats',
      'Figure · Disputed',
      'On this page: Dale News, Goat market',
      'https://dale.example/',
      '',
      `Differs: Hill Gazette, Ten goats, ${plainDate}`,
      '“Some ten goats came.”',
      'https://hill.example/goats',
      '',
      'Says the same: # Post, [Goats](x) *and* <b>',
      '“- <script>alert(1)</script> & "nine"”',
      '',
      'Not mentioned: # Post, [Goats](x) *and* <b>',
      '',
    ]);
    expect(plainDate).toMatch(/2026/);
  });

  it('as Markdown links what may be linked and lets no article write Markdown of its own', () => {
    const markdown = factAsMarkdown(fact, null);
    expect(markdown.split('\n')[2]).toBe(
      `- **Differs:** Hill Gazette, [Ten goats](<https://hill.example/goats>), ${plainDate}`,
    );
    expect(markdown).toContain('\\# Post, \\[Goats\\](x) \\*and\\* \\<b\\>');
    expect(markdown).toContain('  > \\- \\<script\\>alert(1)\\</script\\> \\& "nine"');
    expect(markdown).not.toContain('javascript:');
  });

  it('as HTML has nothing but text of the articles and links to http and https', () => {
    const html = factAsHtml(fact, page);
    expect(html).toContain('<a href="https://hill.example/goats" rel="noreferrer">Ten goats</a>');
    expect(html).toContain('<blockquote>- &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;nine&quot;</blockquote>');
    expect(html).not.toMatch(/<script|javascript:|<b>/);
  });
});
