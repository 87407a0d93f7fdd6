import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { storyAsHtml } from '../../../src/view/take-away/story-as-html.ts';
import { storyAsCsv, storyAsJson, storyAsMarkdown } from '../../../src/view/take-away/story-formats.ts';
import { makeStory } from '../make-story.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

const hostile = () => {
  const story = makeStory();
  const page = story.summaries.page as { title: string };
  page.title = '</title><script>alert(1)</script>';
  return story;
};

describe('a story taken away', () => {
  it('as Markdown lists the articles, then the facts with what differs first', () => {
    const lines = storyAsMarkdown(makeStory()).split('\n');
    expect(lines[0]).toBe('# Story of Dale News');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Story of Dale News',
      '## Articles',
      '## Facts',
      '### nine goats',
      '### Ina Orel',
      '## Not on this page',
      '### =2+3 sheep'.replace('### =', '### \\='),
    ]);
    const at = lines.indexOf('### nine goats');
    expect(lines.slice(at + 4, at + 8).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^- \*\*Base of the comparison:\*\* Dale News, \[Story of Dale News\]/),
      '> All nine goats were sold.',
      expect.stringMatching(/^- \*\*Differs:\*\* Hill Gazette/),
      '> Some ten goats came.',
    ]);
  });

  it('as CSV has one row for each article’s words, and no cell a spreadsheet would run', () => {
    const csv = storyAsCsv(makeStory());
    expect(csv.startsWith('\uFEFFFact,Kind,Verdict,Said by,Stance,')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(csv.slice(1));
    expect(errors).toEqual([]);
    expect(data.map((row) => `${row[0]} | ${row[4]} | ${row[5]}`)).toEqual([
      'Fact | Stance | Publisher',
      'nine goats | Base of the comparison | Dale News',
      'nine goats | Differs | Hill Gazette',
      'nine goats | Put in another way | Lake Radio',
      'Ina Orel | Base of the comparison | Dale News',
      'Ina Orel | Says the same | Hill Gazette',
      "'=2+3 sheep | Says the same | Hill Gazette",
    ]);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(data.at(-1)?.[9]).toBe("'@SUM(12 sheep) were there.");
  });

  it('as CSV can be filtered by kind and verdict and sorted by day', () => {
    const { data } = Papa.parse<Record<string, string>>(storyAsCsv(makeStory()).slice(1), { header: true });
    expect(data.map((row) => [row.Kind, row.Verdict, row['Date (ISO)']])).toEqual([
      ['Figure', 'Disputed', '2026-03-14'],
      ['Figure', 'Disputed', '2026-03-13'],
      ['Figure', 'Disputed', ''],
      ['Person', 'Agreed', '2026-03-14'],
      ['Person', 'Agreed', '2026-03-13'],
      ['Figure', 'Not on this page', '2026-03-13'],
    ]);
  });

  it('as JSON keeps codes, values and dates as they are', () => {
    const json = JSON.parse(storyAsJson(makeStory()));
    expect(json).toMatchObject({ format: 'second-source-story', version: 1, base: 'page' });
    expect(json.articles.map(({ published }: { published: string | null }) => published)).toEqual([
      '2026-03-14',
      '2026-03-13',
      null,
    ]);
    expect(json.facts[1]).toMatchObject({ verdict: 'disputed', quantity: { value: 9 } });
  });

  it('as HTML is a page of its own in which nothing runs and nothing is fetched', () => {
    const html = storyAsHtml(hostile());
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;`);
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\son\w+=/i);
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;');
    expect(html.match(/<blockquote>/g)).toHaveLength(6);
    expect(html).toContain('lang="en" dir="ltr"');
  });
});
