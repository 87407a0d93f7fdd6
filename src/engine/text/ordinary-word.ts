import { facet } from './forms.ts';
import type { Pos } from './read-text.ts';
import { tag } from './tagger.ts';

/**
 * Part of speech and dictionary form of a word as it is in running text, in small letters behind an article. Taken from the tagger
 * once for each form.
 */
export const ordinaryWord = facet(({ lower }): { pos: Pos; lemma: string } => {
  const tagged = tag(`the ${lower}`);
  return { pos: tagged.pos(1) as Pos, lemma: tagged.lemma(1).toLowerCase() };
});
