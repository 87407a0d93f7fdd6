import { isWord } from '../../lexicon/relatedness.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isKnownOrganisation, isKnownPlace } from './known-names.ts';
import { CALENDAR, isDemonym } from './not-names.ts';
import type { Word } from './words.ts';

/** How Latin names of kinds of animals and plants end. */
const GENUS = /(?:us|um|is|as|es|a|on|ops|ax|ys|ex|ix|yx|er|or)$/;
const SPECIES = /(?:us|um|a|is|ae|ii|i|ensis|ans|ens|oides|icola|ops|ax|ex|rex|or)$/;
const SHORTEST = 4;

/** Whether a scientific name stands here: a genus with a capital, a species without, both unknown to English. */
export function isBinomial(words: Word[], at: number): boolean {
  const [genus, species] = [words[at] as Word, words[at + 1]];
  if (genus.shape !== 'title' || species?.shape !== 'lower' || !species.spaced || species.lineStart) return false;
  if (genus.text.length < SHORTEST || species.text.length < SHORTEST) return false;
  if (!/^\p{Ll}+$/u.test(species.text) || !GENUS.test(genus.key) || !SPECIES.test(species.key)) return false;
  if (CALENDAR.has(genus.key) || isDemonym(genus.key) || isKnownPlace(genus) || isKnownOrganisation(genus))
    return false;
  return !GIVEN_NAMES.has(genus.key) && !isWord(genus.key) && !isWord(species.key) && !ENGLISH.has(species.key);
}
/** Small words that end like Latin and are in no dictionary of nouns and verbs. */
const ENGLISH = new Set(
  'versus perhaps across this thus plus whereas previous various serious famous religious under over after other never ever former either whether upon onto extra circa via vice'.split(
    ' ',
  ),
);
