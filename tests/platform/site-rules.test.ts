import { describe, expect, it } from 'vitest';
import { ruleFor, siteOf, siteOfAddress, withRule } from '../../src/platform/site-rules.ts';

describe('the site of a host', () => {
  it.each([
    ['www.Coast.example', 'coast.example'],
    ['news.coast.example:8080', 'news.coast.example'],
    ['localhost', 'localhost'],
    ['www.example', 'www.example'],
    ['[::1]', '[::1]'],
    ['', ''],
    ['no host', ''],
    ['*.example', ''],
  ])('%j is %j', (host, site) => expect(siteOf(host)).toBe(site));

  it('is that of web addresses only', () => {
    expect(siteOfAddress('https://www.coast.example/a?b')).toBe('coast.example');
    expect(siteOfAddress('file:///tmp/a.html')).toBe('');
    expect(siteOfAddress('coast.example')).toBe('');
  });
});

describe('the rule of a site', () => {
  const rules = { 'coast.example': 'off', 'blog.coast.example': 'on' } as const;

  it('holds for the hosts below it, unless they have one of their own', () => {
    expect(ruleFor(rules, 'www.coast.example')).toBe('off');
    expect(ruleFor(rules, 'sport.coast.example')).toBe('off');
    expect(ruleFor(rules, 'blog.coast.example')).toBe('on');
  });

  it('does not hold for other sites, for names that only end alike, or for no site', () => {
    expect(ruleFor(rules, 'example')).toBeNull();
    expect(ruleFor(rules, 'eastcoast.example')).toBeNull();
    expect(ruleFor(rules, '')).toBeNull();
    expect(ruleFor(rules, 'constructor')).toBeNull();
  });

  it('is set and taken away without touching the others', () => {
    expect(withRule(rules, 'harbour.example', 'on')).toEqual({ ...rules, 'harbour.example': 'on' });
    expect(withRule(rules, 'coast.example', null)).toEqual({ 'blog.coast.example': 'on' });
  });
});
