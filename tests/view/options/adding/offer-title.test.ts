import { describe, expect, it } from 'vitest';
import { offerTitle } from '../../../../src/view/options/adding/offer-title.ts';

const draft = (text: string, title = '') => ({ title, publisher: '', published: null, url: '', lang: '', text });
const STORY =
  'Nine goats broke out of the market of Vester Hollow on Monday and were found in the church.\nNobody was hurt.';

describe('the first line of a pasted text', () => {
  it.each([
    ['Goats at large in Vester Hollow', `\n${STORY}`],
    ['Goats at large in Vester Hollow', STORY],
    ['Why did nine goats go to church?', `By Signe Holm, 3 February 2026\n${STORY}`],
  ])('is offered as the title where it looks like one: %s', (title, rest) => {
    expect(offerTitle(draft(`${title}\n${rest}`))).toEqual({ ...draft(rest.trim()), title });
  });

  it.each([
    ['a sentence', `Nine goats broke out.\n\n${STORY}`],
    ['all there is', 'Goats at large in Vester Hollow'],
    ['one word', `Goats\n\n${STORY}`],
    ['a byline', `By Signe Holm, 3 February 2026\n\n${STORY}`],
    ['a line that goes on in the next', `Nine goats broke out of the market\nof Vester Hollow on Monday.`],
    ['a line of a wrapped text', `Nine goats broke out of the market of\nVester Hollow on Monday and were found.`],
    ['too long', `${'Nine goats '.repeat(20)}\n\n${STORY}`],
  ])('is left in the text where it is %s', (_, text) => {
    expect(offerTitle(draft(text))).toEqual(draft(text));
  });

  it('is left where the title is known', () => {
    const known = draft(`Goats at large\n\n${STORY}`, 'Goats in the church');
    expect(offerTitle(known)).toBe(known);
  });
});
