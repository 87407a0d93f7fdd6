import type { ComparedFact, Kind, Period, Quantity, Report } from './types.ts';

/** A fact that related articles report and the page does not. */
export interface OmittedFact {
  /** Unique among the omitted facts of one page: article and fact of the first report. */
  id: string;
  kind: Kind;
  /** As the first report puts it. */
  text: string;
  quantity?: Quantity;
  period?: Period;
  speaker?: string | null;
  /** What each article says; the first report is the one whose words stand for all, the others' stances are towards it. */
  reports: Report[];
  /** Independent sources that report it: two or more, or one that is newer than the page. */
  sources: number;
}

/** A fact of the base article with what a matrix and a plot need beside the reports. */
export interface StoryFact extends ComparedFact {
  /** The base's own sentence with the first mention, and where it starts in the base's text. */
  sentence: string;
  sentenceStart: number;
  /** Of a figure: what the base and each article that reports it says, in the base's unit, the base first. Empty for other kinds. */
  values: { article: string; quantity: Quantity }[];
}

/** What one article of a story has word for word, or nearly so, from another, or both from a third. */
export interface Copy {
  /** The older of the two where both days are known, else the one that stands first in the story. */
  a: string;
  b: string;
  /** Words that stand in both, of all passages. */
  words: number;
  /** The passages as each article has them, in the order of `a`. */
  passages: { a: string; b: string; words: number }[];
}

/** A whole story as one of its articles, the base, has it. */
export interface Story {
  base: string;
  /** Ids of all articles of the story, the page first, then the closest ones; the base is among them. */
  articles: string[];
  facts: StoryFact[];
  /** What the base leaves out. */
  omitted: OmittedFact[];
  /** All ids by independent source. */
  lineages: string[][];
  /** Which articles share passages, most words first. */
  copies: Copy[];
}
