import { describe, expect, it } from 'vitest';
import { hasDateline } from '../../../src/page/read/dateline.ts';
import { pageOf, paragraph } from './page-of.ts';

const dated = (line: string) => {
  const document = pageOf(
    `<h1>Ferry of 3 May 2019 late again</h1><div><span>${line}</span></div>${paragraph(1)}<p>5 June 2020</p>`,
  );
  return hasDateline(document.querySelector('h1') as Element);
};

describe('the line under a headline', () => {
  it.each([
    'Sandhaven Times, 14 October 2016',
    'October 14th, 2016 07:17',
    '14.10.2016',
    'Publicado el 14 de octubre de 2016',
    '2016-10-14 07:17',
    '晨报2016年10月14日07:17',
  ])('prints the day: %s', (line) => expect(dated(line)).toBe(true));

  it.each(['by Ann Holm', 'Version 2016.1', 'Room 2016, 14 guests', 'Chapters 3-10'])('prints none: %s', (line) =>
    expect(dated(line)).toBe(false),
  );

  it('is not looked for in the headline, nor behind the first paragraph', () => expect(dated('')).toBe(false));
});
