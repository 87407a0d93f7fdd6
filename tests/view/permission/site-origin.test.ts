import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../../src/view/permission/site-origin.ts';

describe('siteOrigin', () => {
  it.each([
    ['example.com', 'https://example.com'],
    [' www.example.com/news?x=1 ', 'https://www.example.com'],
    ['http://example.com:8080/a', 'http://example.com:8080'],
    ['HTTPS://Example.COM', 'https://example.com'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
  ])('reads %j', (typed, origin) => expect(siteOrigin(typed)).toBe(origin));

  it.each([
    '',
    '   ',
    'example',
    'two words.com',
    'ftp://example.com',
    'javascript:alert(1)',
    'file:///tmp/a.html',
    'https://',
  ])('refuses %j', (typed) => expect(siteOrigin(typed)).toBeNull());
});
