import { describe, expect, it } from 'vitest';
import { safeLink } from '../../src/view/safe-link.ts';

describe('safeLink', () => {
  it('keeps addresses of http and https', () => {
    expect(safeLink('https://example.com/a?b=1#c')).toBe('https://example.com/a?b=1#c');
    expect(safeLink('http://example.com')).toBe('http://example.com/');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'example.com',
    '',
    '//example.com',
  ])('refuses %j', (address) => expect(safeLink(address)).toBeNull());
});
