import { expect, describe, it } from 'vitest';
import { alignNames } from '../../../src/engine/alignment/align-names.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { NameFact } from '../../../src/engine/types.ts';

const names = (text: string): NameFact[] =>
  analyse({ id: 'a', title: '', publisher: '', published: '2026-03-14', url: '', lang: 'en', text }).facts.filter(
    (fact): fact is NameFact => ['person', 'organisation', 'place', 'other-name'].includes(fact.kind),
  );
const pairs = (a: string, b: string) =>
  alignNames(names(a), names(b)).matches.map(({ page, theirs }) => [page.name, theirs.name]);

describe('a body that one article calls with its place and the other without', () => {
  it('is one where the other article names the place', () => {
    expect(pairs('The Reserve Bank of Norway met.', 'In Norway the Reserve Bank met.')).toContainEqual([
      'Reserve Bank of Norway',
      'Reserve Bank',
    ]);
    expect(pairs("It hangs in Oslo's University Museum.", 'It hangs in the University Museum of Oslo.')).toContainEqual(
      ['University Museum', 'University Museum of Oslo'],
    );
  });

  it('stays apart where the place is not named, or another such body is', () => {
    expect(pairs('The Reserve Bank of Norway met.', 'In Kenya the Reserve Bank met.')).toEqual([]);
    expect(
      pairs('The Reserve Bank of Norway met.', 'In Norway the Reserve Bank met, and so did the Reserve Bank of Kenya.'),
    ).not.toContainEqual(['Reserve Bank of Norway', 'Reserve Bank']);
    expect(pairs('The Bank of Norway met.', 'In Norway the Bank met.')).not.toContainEqual(['Bank of Norway', 'Bank']);
  });
});

describe('a body that has its name from a place', () => {
  it('is not the place', () =>
    expect(pairs('She studied at the College of Southern Ohio.', 'It rained in Ohio.')).toEqual([]));
  it('goes by its initials all the same', () => {
    const [first, ...rest] = names('The Reserve Bank of New Zealand met. The RBNZ gave no reason.');
    expect(first).toMatchObject({ name: 'Reserve Bank of New Zealand', forms: expect.arrayContaining(['RBNZ']) });
    expect(rest).toEqual([]);
  });
});
