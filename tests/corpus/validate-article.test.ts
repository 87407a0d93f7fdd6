import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../src/corpus/types.ts';
import { isIsoDate, validateArticle } from '../../src/corpus/validate-article.ts';
import { problemOf } from './problem-of.ts';

const draft = (changes: Record<string, unknown> = {}) =>
  ({ title: 'T', publisher: '', published: null, url: '', lang: '', text: 'A text.', ...changes }) as ArticleDraft;

describe('a draft that may enter the corpus', () => {
  it('comes out as it went in when it is clean', () => {
    const clean = {
      ...draft(),
      id: 'a',
      published: '2026-02-03',
      url: 'https://a.example/',
      lang: 'en-GB',
      collection: 'C',
    };
    expect(validateArticle(clean)).toEqual(clean);
  });

  it('is cleaned of control characters, odd line ends, halves of surrogates and marks that turn the writing round', () => {
    const clean = validateArticle(
      draft({ title: ' A\u0000b\r\n\u202Ec ', text: '\uFEFFOne\r\ntwo\rthree\u2028four\u0007\uD800 end\n' }),
    );
    expect(clean.title).toBe('A b c');
    expect(clean.text).toBe('One\ntwo\nthree\nfour \uFFFD end');
  });

  it.each([
    [{ title: '' }, 'missing-title'],
    [{ title: '\u0000' }, 'missing-title'],
    [{ text: '\n' }, 'missing-text'],
    [{ title: 'x'.repeat(1_001) }, 'too-large'],
    [{ text: 'x'.repeat(2_000_001) }, 'too-large'],
    [{ title: {} }, 'wrong-type'],
    [{ published: 20260203 }, 'wrong-type'],
    [{ published: '2026-02-30' }, 'bad-date'],
    [{ published: '03.02.2026' }, 'bad-date'],
    [{ url: 'javascript:alert(1)' }, 'bad-url'],
    [{ url: 'data:text/html,x' }, 'bad-url'],
    [{ url: 'coast.example/a' }, 'bad-url'],
  ])('is refused with %j', (changes, code) => {
    expect(problemOf(() => validateArticle(draft(changes)))).toMatchObject({ code });
  });

  it('takes no field from its prototype', () => {
    const inherited = Object.assign(Object.create({ title: 'Inherited' }) as object, {
      text: 'A text.',
    }) as ArticleDraft;
    expect(problemOf(() => validateArticle(inherited))).toMatchObject({ code: 'missing-title' });
  });

  it('may have a language that is none, which is dropped', () => {
    expect(validateArticle(draft({ lang: 'English, mostly' })).lang).toBe('');
    expect(validateArticle(draft({ lang: 'en_US' })).lang).toBe('en-US');
  });
});

describe('ISO dates', () => {
  it.each([
    '2026-02-03',
    '2026-02-03T06:30',
    '2026-02-03T06:30:15.123Z',
    '2026-02-03T06:30:15+01:00',
    '2024-02-29',
    '2026-02-03 06:30',
  ])('%s is one', (value) => expect(isIsoDate(value)).toBe(true));
  it.each(['2026-2-3', '2025-02-29', '2026-13-01', '2026-02-03T25:00', '20260203', '0000-01-01', '2026-02-03Z', ''])(
    '%s is none',
    (value) => expect(isIsoDate(value)).toBe(false),
  );
});
