import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../src/corpus/problem.ts';
import type { FormValues } from '../../../../src/view/options/adding/validate-form.ts';
import { draftOf, fieldOfError, validateForm } from '../../../../src/view/options/adding/validate-form.ts';

const FILLED: FormValues = {
  title: 'Goat market opens',
  publisher: 'Hill Gazette',
  author: 'Mina Okoro',
  published: '2026-03-14',
  url: 'https://example.com/goats',
  lang: 'en-GB',
  collection: 'Goats',
  text: 'Nine goats were sold.',
};

describe('validateForm', () => {
  it('has nothing against a filled form, or one with title and text alone', () => {
    expect(validateForm(FILLED)).toEqual({});
    expect(validateForm({ ...FILLED, publisher: '', published: ' ', url: '', lang: '', collection: '' })).toEqual({});
  });

  it('asks for a title and a text that are more than spaces', () => {
    expect(validateForm({ ...FILLED, title: ' ', text: '\n' })).toEqual({
      title: 'missing-title',
      text: 'missing-text',
    });
  });

  it.each(['2026-03-14T08:30:00Z', '2026-03-14T08:30', '2026-03-14 08:30', '2024-02-29'])(
    'takes the date %s',
    (published) => {
      expect(validateForm({ ...FILLED, published })).toEqual({});
    },
  );

  it.each(['14 March 2026', '2026-3-14', '2026-02-31', '2026-13-01', '2025-02-29', 'yesterday', '2026'])(
    'refuses the date %s',
    (published) => {
      expect(validateForm({ ...FILLED, published })).toEqual({ published: 'bad-date' });
    },
  );

  it.each(['javascript:alert(1)', 'example.com', 'ftp://example.com/a'])('refuses the address %s', (url) => {
    expect(validateForm({ ...FILLED, url })).toEqual({ url: 'bad-url' });
  });

  it('refuses a language in words', () => {
    expect(validateForm({ ...FILLED, lang: 'British English' })).toEqual({ lang: 'bad-lang' });
  });
});

describe('fieldOfError', () => {
  it('finds the field that the corpus refused', () => {
    expect(fieldOfError(new Problem('bad-date', 'no such day'))).toEqual({ published: 'bad-date' });
  });

  it('finds no field for what is about none', () => {
    expect(fieldOfError(new Problem('storage-full', 'no room'))).toBeNull();
    expect(fieldOfError(new Error('closed'))).toBeNull();
  });
});

describe('draftOf', () => {
  it('trims all but the text, and gives no date as null', () => {
    expect(draftOf({ ...FILLED, title: ' Goat market ', published: ' ', text: ' Nine.\n' })).toMatchObject({
      title: 'Goat market',
      published: null,
      text: ' Nine.\n',
    });
  });
});
