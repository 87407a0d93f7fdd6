import { soundOf } from './sounds.ts';
import { linesOfGivenName } from './words/given-names.ts';

/**
 * What a word does in its name. Of persons: `given`, `family` (the last word, or what stands before a comma), `initial`,
 * `patronymic`, `particle`. Of anything else: `telling`, `type` (university), `shell` (group), `number`, `minor` (of).
 * Titles, suffixes and legal forms are taken off and stand apart in `ParsedName`.
 */
export type Role =
  | 'given'
  | 'family'
  | 'initial'
  | 'patronymic'
  | 'particle'
  | 'telling'
  | 'type'
  | 'shell'
  | 'number'
  | 'minor';

/** One word of a name. */
export interface NameWord {
  /** Folded; of a number its digits. */
  text: string;
  sound: string;
  role: Role;
  /** Lines of the table of given names it stands on, for `shareLine`. */
  lines: readonly number[];
}

/** A folded word in its role. */
export const nameWord = (text: string, role: Role): NameWord => ({
  text,
  sound: soundOf(text),
  role,
  lines: linesOfGivenName(text),
});
