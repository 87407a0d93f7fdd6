import { describe, expect, it } from 'vitest';
import { sortFacts } from '../../../src/view/facts/sort-facts.ts';
import { makeFact, makeReport } from '../make-fact.ts';

const ids = (facts: Parameters<typeof sortFacts>[0]) =>
  sortFacts(facts).map(({ verdict, facts: found }) => [verdict, found.map(({ id }) => id)]);
const at = (start: number) => [{ start, end: start + 1, text: 'x' }];

describe('sortFacts', () => {
  it('puts disputed facts first, then agreed, only here and unmatched ones', () => {
    const facts = (['unmatched', 'only-here', 'agreed', 'disputed'] as const).map((verdict) =>
      makeFact(verdict, { verdict }),
    );
    expect(ids(facts).map(([verdict]) => verdict)).toEqual(['disputed', 'agreed', 'only-here', 'unmatched']);
  });

  it('leaves out a verdict that no fact has', () => {
    expect(ids([makeFact('a')])).toEqual([['agreed', ['a']]]);
    expect(ids([])).toEqual([]);
  });

  it('lists what somebody puts in another way apart, before what all report in the same words', () => {
    const same = makeFact('same', { sources: 9, reports: [makeReport('same'), makeReport('omits')] });
    const variant = makeFact('variant', { sources: 1, reports: [makeReport('variant')] });
    expect(ids([same, variant])).toEqual([
      ['near', ['variant']],
      ['agreed', ['same']],
    ]);
  });

  it('puts more independent sources before fewer, and keeps the order of the page among equals', () => {
    const facts = [
      makeFact('late', { sources: 2, mentions: at(90) }),
      makeFact('early', { sources: 2, mentions: at(5) }),
      makeFact('many', { sources: 3, mentions: at(200) }),
    ];
    expect(ids(facts)).toEqual([['agreed', ['many', 'early', 'late']]]);
  });

  it('puts dates last', () => {
    const facts = [
      makeFact('day', { kind: 'date', sources: 9 }),
      makeFact('name', { kind: 'person', sources: 1 }),
      makeFact('figure', { sources: 2 }),
    ];
    expect(ids(facts)).toEqual([['agreed', ['figure', 'name', 'day']]]);
  });

  it('puts what the page leaves out behind what is disputed, in the order it is given', () => {
    const left = ['b', 'a'].map((id) => ({ id, kind: 'person' as const, text: id, reports: [], sources: 2 }));
    const groups = sortFacts([makeFact('f'), makeFact('d', { verdict: 'disputed' })], left);
    expect(groups.map(({ verdict, facts }) => [verdict, facts.map(({ id }) => id)])).toEqual([
      ['disputed', ['d']],
      ['omitted', ['b', 'a']],
      ['agreed', ['f']],
    ]);
  });

  it('does not change the list it is given', () => {
    const facts = [makeFact('b', { sources: 1 }), makeFact('a', { sources: 5 })];
    sortFacts(facts);
    expect(facts.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
