export const RELATIONS = ['same', 'variant', 'short-form', 'acronym', 'different'] as const;
/**
 * How two spellings relate. `same`: equal but for case, diacritics, script-free punctuation, title, possessive, legal
 * form's absence apart, order. `variant`: the same words spelled otherwise. `short-form`: one says fewer words.
 * `acronym`: one abbreviates the other, or both are names of one country. `different`: not one bearer's name.
 */
export type Relation = (typeof RELATIONS)[number];

/** What decided, for tests and explanations; `doubtful` is a spelling whose one vowel may as well make it another name. */
export type Why =
  | 'equal'
  | 'spelling'
  | 'doubtful'
  | 'nickname'
  | 'initials'
  | 'joined'
  | 'fewer-words'
  | 'abbreviation'
  | 'other-name-of-place'
  | 'other-words'
  | 'other-given-name'
  | 'other-generation'
  | 'other-number'
  | 'other-sex'
  | 'other-place'
  | 'other-legal-form'
  | 'only-general-words'
  | 'nothing-in-common'
  | 'empty';

/** Result of a comparison. `score` 0 to 1, 1 best; `same` is the comparison's own decision, never a threshold of the caller's. */
export interface NameMatch {
  score: number;
  same: boolean;
  relation: Relation;
  why: Why;
}

export const matched = (relation: Relation, score: number, why: Why): NameMatch => ({
  score,
  same: true,
  relation,
  why,
});

/** Scores of different names stay under half, so that they rank below every match. */
export const different = (score: number, why: Why): NameMatch => ({
  score: Math.max(0, Math.min(0.49, score)),
  same: false,
  relation: 'different',
  why,
});
