import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../src/platform/page-language.ts';

const TEXTS = {
  en: 'The ferry ran aground on the rocks off the coast, and all of the people who were on board were brought ashore by boats from the harbour before it was dark, a spokesman said, but nobody could say what had happened to the crew. ',
  de: 'Die Fähre lief vor der Küste auf die Felsen, und alle Menschen, die an Bord waren, wurden noch vor dem Abend von Booten aus dem Hafen an Land gebracht, sagte ein Sprecher, aber niemand konnte sagen, was mit der Mannschaft geschehen war. ',
  nl: 'De veerboot liep voor de kust op de rotsen en alle mensen die aan boord waren werden voor het donker door boten uit de haven aan land gebracht, zei een woordvoerder, maar niemand kon zeggen wat er met de bemanning was gebeurd in de nacht. ',
  fr: 'Le ferry a heurté les rochers au large de la côte et toutes les personnes à bord ont été ramenées à terre par des bateaux du port avant la nuit, a dit un porte-parole, mais personne ne pouvait dire ce qui était arrivé à l’équipage. ',
  ru: 'Паром сел на скалы у побережья, и всех людей, которые были на борту, до темноты доставили на берег катера из гавани, сказал представитель, но никто не мог сказать, что случилось с экипажем. ',
};

describe('the language of a page', () => {
  it('is known by its words, whatever the page says', () => {
    expect(foreignLanguage('en', TEXTS.en.repeat(2))).toBeNull();
    expect(foreignLanguage('', TEXTS.en.repeat(2))).toBeNull();
    expect(foreignLanguage('de', TEXTS.en.repeat(2))).toBeNull();
  });

  it.each(['de', 'nl', 'fr', 'ru'] as const)(
    '%s is not English, with its tag, without and with a wrong one',
    (lang) => {
      const text = TEXTS[lang].repeat(2);
      expect(foreignLanguage(lang, text)).toBe(lang);
      expect(foreignLanguage('', text)).toBe('und');
      expect(foreignLanguage('en-US', text)).toBe('und');
    },
  );

  it('is taken at its tag when there are too few words to tell', () => {
    expect(foreignLanguage('de-AT', 'Kurz.')).toBe('de-AT');
    expect(foreignLanguage('en', 'Kurz.')).toBeNull();
    expect(foreignLanguage('', 'Kurz.')).toBeNull();
  });

  it('goes by the article, not by a few English words in it', () => {
    expect(foreignLanguage('de', TEXTS.de.repeat(3) + TEXTS.en.slice(0, 60))).toBe('de');
  });
});
