import { describe, expect, it } from 'vitest';
import { foldName, MAX_NAME_LENGTH, romanise } from '../../../src/engine/names/fold-name.ts';

describe('foldName', () => {
  it.each([
    ['Łukasz O’Brien-Núñez', 'lukasz obrien nunez'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['Straße', 'strasse'],
    ['U.S.', 'us'],
    ['J.P. Morgan', 'jp morgan'],
    ['Johnson & Johnson', 'johnson & johnson'],
    ['  Ada   Lovelace ', 'ada lovelace'],
  ])('folds case, diacritics and punctuation: %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ["Lovelace's", 'lovelace'],
    ['Reuters’', 'reuters'],
    ["Ada Lovelace's engine", 'ada lovelace engine'],
  ])('takes the possessive off: %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('keeps an s that is no possessive', () => {
    expect(foldName("D'Souza")).toBe('dsouza');
    expect(foldName('Prentiss')).toBe('prentiss');
  });

  it.each([
    ['Антон Чехов', 'anton chekhov'],
    ['Цветаева', 'tsvetaeva'],
    ['Μελίνα Μερκούρη', 'melina merkouri'],
    ['鲁迅', 'lu xun'],
  ])('writes other scripts in Latin letters: %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('is empty where nothing is a letter or a digit', () => {
    expect(foldName(' … – ')).toBe('');
  });

  it('reads no more than it must of a long input', () => {
    expect(romanise('a'.repeat(5000))).toHaveLength(MAX_NAME_LENGTH);
  });
});
