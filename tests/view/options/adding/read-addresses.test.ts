import { describe, expect, it } from 'vitest';
import { looksLikeHtml } from '../../../../src/view/options/adding/looks-like-html.ts';
import { readAddresses } from '../../../../src/view/options/adding/read-addresses.ts';

describe('readAddresses', () => {
  it('reads addresses one a line, each once, with or without their scheme', () => {
    expect(readAddresses('https://example.com/a\n\n  example.org/b \nhttps://example.com/a')).toEqual({
      addresses: ['https://example.com/a', 'https://example.org/b'],
      wrong: [],
    });
  });

  it('takes the marks off that stand around an address in prose', () => {
    expect(readAddresses('<https://example.com/a>, (https://example.com/b);').addresses).toEqual([
      'https://example.com/a',
      'https://example.com/b',
    ]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'goats', 'data:text/html,x'])('refuses %s', (typed) => {
    expect(readAddresses(typed)).toEqual({ addresses: [], wrong: [typed] });
  });
});

describe('looksLikeHtml', () => {
  it('knows copied markup from text', () => {
    expect(looksLikeHtml('<p class="lead">Nine goats</p>')).toBe(true);
    expect(looksLikeHtml('<!DOCTYPE html><html>')).toBe(true);
  });

  it.each(['Nine goats', 'fewer than < 3 and > 1', 'see <https://example.com>'])('takes “%s” for text', (text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});
