import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { wordsAround } from '../../../src/engine/comparison/words-around.ts';

function around(text: string) {
  const article = { id: 'a', title: '', publisher: '', published: '2026-03-14', url: '', lang: 'en', text };
  const analysis = analyse(article);
  return analysis.facts.map((fact) => [fact.text, wordsAround(fact, { article, analysis })] as const);
}

describe('wordsAround', () => {
  it('tells what a bare figure is about, within its clause', () => {
    const found = around('The quarry closed after the slide. Nine were hurt, and the number of missing rose to 41.');
    expect(found).toContainEqual(['Nine', { before: '', after: 'were hurt' }]);
    expect(found).toContainEqual(['41', { before: 'rose to', after: '' }]);
  });

  it('does not break off at a word that wants another', () => {
    const found = around('Fourteen goats escaped. The other 12 were driven to the upper pasture by dogs.');
    expect(found).toContainEqual(['12', { before: 'The other', after: 'were driven' }]);
    const joined = around('The shepherds came late. Some 31 were hurt when the fence fell, and 17 got away unharmed.');
    expect(joined).toContainEqual(['31', { before: 'Some', after: 'were hurt' }]);
    expect(joined).toContainEqual(['17', { before: 'and', after: 'got away unharmed' }]);
  });

  it('is silent where the heading has the noun or a unit, and for other kinds', () => {
    const found = around('Ines Alvor counted 14 goats on the 3 km path on Saturday.');
    expect(found.map(([text]) => text)).toEqual(expect.arrayContaining(['14 goats', '3 km path', 'Ines Alvor']));
    expect(found.filter(([, words]) => words !== null)).toEqual([]);
  });

  it('keeps the hedge of a figure whose heading speaks for itself otherwise', () => {
    const found = around(
      'More than 400 passengers were stranded. The ferry lost power for nearly three hours. Exactly 14 goats were aboard. ' +
        'Fewer than 20 children saw it, and as many as 60 cars stood on deck.',
    );
    expect(found).toContainEqual(['400 passengers', { before: 'More than', after: '' }]);
    expect(found).toContainEqual(['three hours', { before: 'nearly', after: '' }]);
    expect(found).toContainEqual(['20 children', { before: 'Fewer than', after: '' }]);
    expect(found).toContainEqual(['60 cars', { before: 'as many as', after: '' }]);
    expect(found).toContainEqual(['14 goats', null]);
  });

  it('takes no part of a word along, and nothing of another sentence', () => {
    for (const [, words] of around('It was over. Sixteen. Then a pre-41 bus came.'))
      expect(`${words?.before ?? ''} ${words?.after ?? ''}`).not.toMatch(/over|Then|pre/);
  });
});
