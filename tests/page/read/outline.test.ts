import { describe, expect, it } from 'vitest';
import { findRegion } from '../../../src/page/read/find-region.ts';
import { outlinePage } from '../../../src/page/read/outline.ts';
import { pageOf, paragraphs } from './page-of.ts';

/** The classes of the boxes that were walked into: those that text was taken from. */
function walked(aside: string): string[] {
  const { body } = pageOf(
    `<main>${paragraphs(6)}<div class="newsletter">${aside}</div><div class="lead">Short.</div></main>`,
  );
  const region = findRegion(body);
  const { runs } = outlinePage(body, region?.share);
  return [...new Set(runs.map(({ box }) => (box.element.closest('div') ?? box.element).className))];
}

describe('the outline of a page', () => {
  it('does not go into boilerplate without prose', () => {
    expect(walked('<ul><li>Every morning</li><li>Every week</li></ul>')).toEqual(['', 'lead']);
  });

  it('goes into boilerplate that holds a good part of the prose, or the headline', () => {
    expect(walked(paragraphs(3))).toEqual(['', 'newsletter', 'lead']);
    expect(walked('<h1>Ferry late again</h1>')).toEqual(['', 'newsletter', 'lead']);
  });

  it('goes into everything where nothing is known of the prose', () => {
    const { body } = pageOf('<div class="newsletter">Every morning</div>');
    expect(outlinePage(body).runs).toHaveLength(1);
  });
});
