/** What is known of a page when it is judged. Lengths in UTF-16 units of prose. */
export interface Signals {
  /** schema.org data say it is an article. */
  schema: boolean;
  /** og:type, lower case. */
  type: string;
  /** The text stands in one <article> element or one with that role. */
  inArticle: boolean;
  headline: boolean;
  dated: boolean;
  /** A line under the headline prints the day it is from; asked for only where that decides. */
  dateline(): boolean;
  /** Path of the address, and its query; in lower case. */
  path: string;
  query: string;
  /** All prose around the text, teasers of other stories among it. */
  allProse: number;
  /** Prose that was chosen as the article's, and in how many paragraphs. */
  prose: number;
  paragraphs: number;
  /** Everything else around it. */
  other: number;
  /** <article> elements within the text, each with prose of its own. */
  articles: number;
  /** The text stands in an editor. */
  editable: boolean;
  /** Form fields around it. */
  fields: number;
}

export type NoArticle = 'no-text' | 'too-short' | 'not-an-article';

/** The least prose, in units, that is looked at; below it a page is a note, a caption or a notice. */
export const MIN_PROSE = 400;
/** Prose that speaks for an article by itself. */
const LONG_PROSE = 1500;
const LONG_PARAGRAPHS = 5;
const MIN_PARAGRAPHS = 2;
/** Front pages and result lists: as much else as prose around the best text. */
const MAX_OTHER_SHARE = 0.5;
/** An article may quote or announce a few others in elements of their own; more make it a list. */
const MANY_ARTICLES = 4;
/** Where more of the prose than this belongs to teasers, the page is a list of them. */
const MIN_CHOSEN = 0.5;
const MAX_PATH = 400;
/** Words of a slug, from which on it is a headline's and not a section's. */
const MIN_SLUG = 4;
/** A text among more fields than readers' comments and a newsletter ask for is a form. */
const MANY_FIELDS = 8;
/** Points that are asked for: at least two signs beside the text itself. */
const ENOUGH = 3;

const FRONT_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.[a-z]{3,5}|home\/?|default\.aspx?)?$/;
/** What Open Graph calls pages that hold text, but of another kind. */
const OTHER_TYPE = /^(?:product|profile|video|music|book|place|business)\b/;
const SEARCH_PATH =
  /\/(?:search|suche|find|results|login|signin|signup|account|compose|inbox|cart|checkout)(?:[/.?]|$)/;
const SEARCH_QUERY = /[?&](?:q|query|search|s|keywords?|search_query)=/;

/** Whether an address is that of one story: most carry a date, a number or a slug of several words. */
function isStoryPath(path: string): boolean {
  const parts = path.slice(0, MAX_PATH).split('/');
  return parts.some(
    (part) => /^(?:19|20)\d\d(?:-?[01]\d){0,2}$/.test(part) || /\d{6}/.test(part) || part.split('-').length >= MIN_SLUG,
  );
}

/**
 * Judges whether a page is an article: `null` if so, or why not. Text of an article's length is always asked for; no
 * one sign beside it is enough, for front pages call themselves articles too, and articles sit in odd markup.
 */
export function whyNoArticle(signals: Signals): NoArticle | null {
  if (signals.allProse === 0) return 'no-text';
  if (signals.allProse < MIN_PROSE) return 'too-short';
  if (signals.prose < MIN_PROSE || signals.editable || signals.paragraphs < MIN_PARAGRAPHS) return 'not-an-article';
  if (signals.fields >= MANY_FIELDS) return 'not-an-article';
  let points = 0;
  if (signals.schema) points += 2;
  if (signals.type === 'article' || signals.type.endsWith(':article') || signals.type === 'news') points += 2;
  if (signals.inArticle) points += 1;
  if (signals.headline) points += 1;
  if (signals.dated) points += 1;
  if (OTHER_TYPE.test(signals.type)) points -= 2;
  if (isStoryPath(signals.path)) points += 1;
  if (signals.prose >= LONG_PROSE && signals.paragraphs >= LONG_PARAGRAPHS) points += 1;
  if (signals.other / (signals.prose + signals.other) > MAX_OTHER_SHARE) points -= 2;
  if (FRONT_PATH.test(signals.path)) points -= 3;
  if (SEARCH_PATH.test(signals.path) || SEARCH_QUERY.test(signals.query)) points -= 3;
  if (signals.articles >= MANY_ARTICLES) points -= 2;
  if (signals.prose < signals.allProse * MIN_CHOSEN) points -= 2;
  // Old and plain pages print their day and give it to no program.
  if (points === ENOUGH - 1 && !signals.dated && signals.dateline()) points += 1;
  return points >= ENOUGH ? null : 'not-an-article';
}
