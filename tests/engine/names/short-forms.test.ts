import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/engine/names/compare-names.ts';

describe('short forms of given names and of companies', () => {
  it.each([
    ['Phil Lindgren', 'Philip Lindgren', 'person'],
    ['Bill Gates', 'William Gates', 'person'],
    ['Sasha Pushkin', 'Aleksandr Pushkin', 'person'],
    ['Bill Lindgren', 'William Lindgren', 'person'],
    ['Dave Lindgren', 'David Lindgren', 'person'],
    ['Ostrava Mobility', 'Ostrava Mobility SA', 'person'],
  ])('%s is a short form of %s', (a, b, kind) =>
    expect(compareNames(a, b, kind)).toMatchObject({ same: true, relation: 'short-form' }),
  );

  it('takes two spellings for variants, and storms for nothing else that has the word', () => {
    expect(compareNames('Mikhail Lindgren', 'Mykhailo Lindgren', 'person').relation).toBe('variant');
    expect(compareNames('Andriy Lindgren', 'Andrii Lindgren', 'person').relation).toBe('variant');
    expect(compareNames('Ales Bialoki', 'Aleksandr Byaloki', 'person').relation).not.toBe('short-form');
    expect(compareNames('Phil Lindgren', 'Paul Lindgren', 'person').same).toBe(false);
    for (const kind of ['organisation', 'place', 'other-name', undefined])
      expect(compareNames('Hurricane Marina', 'National Hurricane Centre', kind).same, kind).toBe(false);
    expect(compareNames('U.S. National Hurricane Centre', 'National Hurricane Center', 'organisation').same).toBe(true);
  });
});
