import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isForm } from '../../../src/corpus/formats/is-form.ts';

const times = (count: number, piece: string) => Array.from({ length: count }, () => piece).join('');
const FIELD = '<label>Name <input type="text"></label>';
const HINTS = 'Whoever wants to graze goats on the common asks for it here, before the first of March.';
const said = (body: string, text = HINTS) =>
  isForm(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document)(text);

describe('a page that is there to be filled in', () => {
  it.each([
    ['a form in the page', `<p>${HINTS}</p><form>${times(9, FIELD)}</form>`],
    ['a form in the main part', `<main><p>${HINTS}</p><form>${times(9, FIELD)}</form></main>`],
    ['a form around everything', `<form><main><p>${HINTS}</p>${times(9, FIELD)}</main></form>`],
  ])('is a form: %s', (_, body) => expect(said(body)).toBe(true));

  it.each([
    ['a comment below an article', `<article><p>${HINTS}</p><form>${times(4, FIELD)}</form></article>`],
    ['topics of a newsletter', `<article><form>${times(20, '<input type="checkbox">')}${FIELD}</form></article>`],
    ['a form in a dialog', `<main><p>${HINTS}</p><dialog><form>${times(9, FIELD)}</form></dialog></main>`],
    ['a form beside the main part', `<main><p>${HINTS}</p></main><form>${times(9, FIELD)}</form>`],
    ['nothing to fill in', `<main><p>${HINTS}</p></main>`],
  ])('is none: %s', (_, body) => expect(said(body)).toBe(false));

  it('is none where a long text stands above the form', () => {
    expect(said(`<main><form>${times(9, FIELD)}</form></main>`, HINTS.repeat(40))).toBe(false);
  });
});
