/** A set of the words or phrases of a literal: separated by spaces, or by bars where phrases have spaces. */
export const setOf = (list: string, separator: RegExp = /\s+/): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(separator)
      .map((entry) => entry.trim()),
  );

/** Phrases separated by bars. */
export const phrasesOf = (list: string): ReadonlySet<string> => setOf(list, /\|/);
