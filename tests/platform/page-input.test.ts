import { describe, expect, it } from 'vitest';
import { MAX_PAGE, pageInput } from '../../src/platform/page-input.ts';

describe('what a content script sent', () => {
  it('passes when it is as it should be, the text untouched', () => {
    const page = {
      url: 'https://coast.example/a',
      title: 'Ferry',
      publisher: 'Post',
      published: '2026-02-03',
      lang: 'en',
      text: '  Two \r\n lines\u0000 ',
    };
    expect(pageInput(page)).toEqual(page);
  });

  it.each([[null], [7], [{}], [{ url: 3, title: {}, text: ['a'], published: true, lang: null }]])(
    'is an empty page for %j',
    (input) => {
      expect(pageInput(input)).toEqual({ url: '', title: '', publisher: '', published: null, lang: '', text: '' });
    },
  );

  it('has no address but a web address, no date that is none, and a bounded title', () => {
    const page = pageInput({ url: 'javascript:alert(1)', published: 'now', title: 'x'.repeat(5_000_000), text: 'a' });
    expect(page).toMatchObject({ url: '', published: null });
    expect(page.title).toHaveLength(1_000);
  });

  it('is cut where a paragraph ends, so that offsets stay', () => {
    const paragraph = `${'word '.repeat(999)}\n`;
    const text = paragraph.repeat(300);
    const cut = pageInput({ text }).text;
    expect(cut.length).toBeLessThanOrEqual(MAX_PAGE);
    expect(cut.length).toBeGreaterThan(MAX_PAGE - paragraph.length - 1);
    expect(text.startsWith(cut)).toBe(true);
    expect(text[cut.length]).toBe('\n');
  });

  it('is cut at a space, or anywhere, where there are no paragraphs', () => {
    expect(pageInput({ text: 'word '.repeat(300_000) }).text).toMatch(/word$/);
    expect(pageInput({ text: 'x'.repeat(1_200_000) }).text).toHaveLength(MAX_PAGE);
  });
});
