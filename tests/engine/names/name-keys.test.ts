import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_KEYS, nameKeys } from '../../../src/engine/names/name-keys.ts';

const share = (a: string, b: string) => nameKeys(a).some((key) => nameKeys(b).includes(key));

describe('nameKeys', () => {
  it.each([
    ['Sviatlana Tsikhanouskaya', 'Tikhanovskaya'],
    ['Mikhail Gorbachev', 'Michail Gorbatschow'],
    ['Anton Tchekhov', 'Чехов'],
    ['Muammar Qaddafi', 'Gadhafi'],
    ['Bill Gates', 'William'],
    ['Osama bin Laden', 'Binladin'],
    ['European Union', 'E.U.'],
    ['International Monetary Fund', 'IMF'],
    ['Burma', 'Myanmar'],
    ['Yunus Emre Enstitüsü', 'Yunus Emre Institute'],
  ])('%s and %s share one', (a, b) => {
    expect(share(a, b)).toBe(true);
  });

  it.each([
    ['Marie Curie', 'Niels Bohr'],
    ['University of Ghent', 'University of Porto'],
    ['Red Cross', 'World Bank'],
  ])('%s and %s share none', (a, b) => {
    expect(share(a, b)).toBe(false);
  });

  it('are few, short and without spaces for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const keys = nameKeys(name);
        expect(keys.length).toBeLessThanOrEqual(MAX_KEYS);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^\S{1,40}$/);
      }),
    );
  });
});
