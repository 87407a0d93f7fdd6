import { isTelling } from '../facts/telling-words.ts';
import { findFigures } from '../mentions/find-figures.ts';
import { readText } from '../text/read-text.ts';
import type { Quantity } from '../types.ts';

/** What a reader asks for: a figure of something, or a name. */
export interface Query {
  /** The query without space around it, cut to its limit. */
  words: string;
  quantity: Quantity | null;
  /** Lemmas of the telling words beside the figure: of "123 prisoners" `['prisoner']`. */
  lemmas: string[];
  /** Whether it may be a name: no figure in it, or a capital beside the figure ("Boeing 737"). */
  maybeName: boolean;
}

/** Reads a query; `null` where it has fewer than two letters or digits. */
export function parseQuery(written: string, limit: number): Query | null {
  const words = written.slice(0, limit).replace(/\s+/g, ' ').trim();
  if ((words.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return null;
  const text = readText(words);
  const figure = findFigures(text)[0];
  const lemmas = figure
    ? text.tokens
        .filter((token) => (token.end <= figure.start || token.start >= figure.end) && isTelling(token))
        .map((token) => token.lemma)
    : [];
  const beside = figure ? words.slice(0, figure.start) + words.slice(figure.end) : words;
  return { words, quantity: figure?.quantity ?? null, lemmas, maybeName: !figure || /\p{Lu}/u.test(beside) };
}
