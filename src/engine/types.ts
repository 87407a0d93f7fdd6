import type { OmittedFact } from './story.ts';

/**
 * The glossary of Second Source as types. Every other file uses these words and no others.
 *
 * All offsets are UTF-16 code units into an article's `text`, end exclusive. All values are plain data: they survive
 * JSON (extension messages in Chromium are JSON) and structured clone (IndexedDB), so an open end of an interval is
 * `null` and never `Infinity`.
 */

import type { Measure } from './measure.ts';

export type { Measure };

/** A stretch of an article's text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One news text. `text` is the body alone; paragraphs are separated by line breaks. */
export interface Article {
  id: string;
  title: string;
  publisher: string;
  /** ISO 8601 date or date and time, or `null` where it is not known. */
  published: string | null;
  /** http(s) address, or '' where there is none. */
  url: string;
  /** BCP 47 tag such as `en` or `en-GB`; '' where it is not known. */
  lang: string;
  text: string;
}

export const NAME_KINDS = ['person', 'organisation', 'place', 'other-name'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
export const KINDS = [...NAME_KINDS, 'figure', 'date', 'quote'] as const;
export type Kind = (typeof KINDS)[number];

/** How sure a figure's wording is. `vague` is a figure without a number: "dozens", "several hundred". */
export const APPROXIMATIONS = ['exact', 'about', 'at-least', 'at-most', 'range', 'vague'] as const;
export type Approximation = (typeof APPROXIMATIONS)[number];

/** What a quantity is a quantity of, as far as its own words say. Two quantities of different dimensions never meet. */
export const DIMENSIONS = [
  'count',
  'ordinal',
  'percent',
  'money',
  'duration',
  'age',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'data',
  'power',
  'energy',
  'pressure',
  'frequency',
  'angle',
  'magnitude',
  'ratio',
  'score',
  'other',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A value or an interval with its unit and how sure the wording is. */
export interface Quantity {
  /** The number that is written, in `unit`. Of a range its upper end, of a vague word the value it is typically used for. */
  value: number;
  /**
   * The values that the wording allows, in `unit`, both ends included; `null` is open. An exact figure has
   * `min === max === value`; "at least nine" is 9 to `null`; "about 150" is a few per cent around it; "dozens" is 20 to 99.
   */
  min: number | null;
  max: number | null;
  approximation: Approximation;
  dimension: Dimension;
  /** Canonical singular English name ('kilometre', 'year', 'percent'), ISO 4217 code for money; `null` for bare counts. */
  unit: string | null;
  /** The numbers of a score or vote in the order written: "91-73" is [91, 73]. */
  parts?: number[];
}

/** A stretch of calendar time, whole days, both ends included. */
export interface Period {
  /** `YYYY-MM-DD`. */
  from: string;
  /** `YYYY-MM-DD`. */
  to: string;
  /** The finest calendar unit the wording names. A time of day sits within one day. */
  granularity: 'time' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'span';
  /** `HH:MM`, 24 hours, where the wording names a time of day. */
  time?: string;
  /** Of a time of day: nobody says on which day; `from` and `to` are the day of publication, which it may be or not. */
  dayUnsaid?: boolean;
  /** Minutes east of Greenwich of the zone that the wording names beside the time. */
  utcOffset?: number;
  /** Part of the day where the wording names one. */
  dayPart?: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
  /** Read against the day of publication ("on Saturday"), not written out. */
  relative: boolean;
  approximation: Approximation;
}

interface MentionBase extends Span {
  /** `article.text.slice(start, end)`. */
  text: string;
  /** Index into the sentences of the article. */
  sentence: number;
}

/** A name as written at one place, without the title before it and the possessive behind it. */
export interface NameMention extends MentionBase {
  kind: NameKind;
  /** Role or title that stood before the name, lower case: 'president', 'dr'. */
  title?: string;
}
export interface FigureMention extends MentionBase {
  kind: 'figure';
  quantity: Quantity;
  /** The figure that this one says over again in another unit, in brackets: "€190m" of "€190m (£160m)". */
  converts?: Span;
}
export interface DateMention extends MentionBase {
  kind: 'date';
  period: Period;
}
export interface QuoteMention extends MentionBase {
  kind: 'quote';
  /** The name or description of who is quoted, as written; `null` where the text does not say. */
  speaker: string | null;
}
export type Mention = NameMention | FigureMention | DateMention | QuoteMention;

interface FactBase {
  /** Unique within its article and stable for the same text and engine: kind and offset of the first mention. */
  id: string;
  /** How the article puts it, for a heading: the longest name, the figure with what it counts. */
  text: string;
}

/** A name's bearer within one article. */
export interface NameFact extends FactBase {
  kind: NameKind;
  /** Fullest form in the article. */
  name: string;
  /** Every distinct spelling in the article, fullest first. */
  forms: string[];
  mentions: NameMention[];
}
/** A quantity of something. */
export interface FigureFact extends FactBase {
  kind: 'figure';
  quantity: Quantity;
  measure: Measure;
  mentions: FigureMention[];
}
/** A day or period that something is dated by. */
export interface DateFact extends FactBase {
  kind: 'date';
  period: Period;
  measure: Measure;
  mentions: DateMention[];
}
/** Words somebody is quoted with. */
export interface QuoteFact extends FactBase {
  kind: 'quote';
  words: string;
  speaker: string | null;
  mentions: QuoteMention[];
}
export type Fact = NameFact | FigureFact | DateFact | QuoteFact;

/**
 * All that the engine has to know of an article, worked out once, when the article enters the corpus. Kept beside the
 * article; comparing never parses an article again.
 */
export interface Analysis {
  /** `ANALYSIS_VERSION` of the engine that made it. */
  version: number;
  sentences: Span[];
  facts: Fact[];
  /** Index terms for retrieval and look-up, with how often they occur; see retrieval/terms.ts for the prefixes. */
  terms: [term: string, occurrences: number][];
  /** Winnowed hashes of word runs, for copied passages: hash and the offset where the run starts. */
  fingerprints: [hash: number, start: number][];
}

/** An article with its analysis. */
export interface AnalysedArticle {
  article: Article;
  analysis: Analysis;
}

/** An article of the corpus that tells the same event; score 0 to 1, 1 best. */
export interface Related {
  article: string;
  score: number;
}

export const STANCES = ['same', 'variant', 'consistent', 'differs', 'wording', 'omits'] as const;
/**
 * How a report relates to the page's fact. Names: `same`, `variant` (another spelling). Figures and dates: `same`,
 * `consistent` (vaguer or more precise, both can be right), `differs`. Quotes: `same`, `wording`. Any: `omits`.
 */
export type Stance = (typeof STANCES)[number];

export const VERDICTS = ['disputed', 'agreed', 'only-here', 'unmatched'] as const;
/**
 * Of a fact over all its reports. `disputed`: a related article differs. `agreed`: another source reports it too, none
 * differs. `only-here`: related articles exist and all of them leave it out. `unmatched`: nothing can be said.
 */
export type Verdict = (typeof VERDICTS)[number];

/** Why a report was matched or judged as it was: a code that a surface words in the reader's language. */
export interface Reason {
  code:
    | 'same-words'
    | 'same-value'
    | 'other-spelling'
    | 'short-form'
    | 'acronym'
    | 'overlapping-values'
    | 'other-value'
    | 'converted-unit'
    | 'other-currency'
    | 'same-day'
    | 'overlapping-days'
    | 'other-day'
    | 'words-changed'
    | 'newer-report'
    | 'older-report'
    | 'copied-passage'
    | 'not-mentioned';
  /** What the code is about, in the article's own words or as numbers. */
  args?: string[];
}

/** How one other article reports a fact. Offsets are into that article's text; an `omits` has empty text and 0, 0. */
export interface Report extends Span {
  article: string;
  stance: Stance;
  /** The evidence as it stands: `text.slice(start, end)` of the other article. */
  text: string;
  /** The sentence the evidence stands in, and where that sentence starts in the other article. */
  sentence: string;
  sentenceStart: number;
  /** Of a quotation in other words: where in the other article the words stand that the page has not, or puts elsewhere. */
  differing?: Span[];
  /** Id of the other article's fact; '' for `omits`. */
  fact: string;
  /** Certainty of the alignment, 0 to 1, 1 best. */
  score: number;
  why: Reason[];
}

/** A fact of the page with what the others report. */
export interface ComparedFact {
  id: string;
  kind: Kind;
  text: string;
  verdict: Verdict;
  mentions: (Span & { text: string })[];
  quantity?: Quantity;
  period?: Period;
  speaker?: string | null;
  /** Of a figure: the page's words beside it, all of them where it does not say what it counts, else its hedge alone; see comparison/words-around.ts. */
  around?: Around;
  /** What the fact is recognised by in a reader's judgements; see alignment/told-apart.ts. */
  identity?: readonly string[];
  /** Sorted: differs, consistent, variant, wording, same, omits; newer first within one stance. */
  reports: Report[];
  /** Independent sources that report it, the page's own not counted: articles that copy one another count once. */
  sources: number;
}

/** The words of an article on either side of a figure that does not say what it counts: "about" 9 "were hurt". */
export interface Around {
  before: string;
  after: string;
}

/** The result of the whole flow for one page. */
export interface CrossReference {
  page: string;
  related: Related[];
  facts: ComparedFact[];
  /** What the page leaves out, best supported first. */
  omitted: OmittedFact[];
  /** Ids of related articles grouped by lineage: each inner list is one independent source. */
  lineages: string[][];
}
