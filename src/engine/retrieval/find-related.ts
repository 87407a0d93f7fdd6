import type { AnalysedArticle, Article, Related } from '../types.ts';
import type { ArticleIndex } from './article-index.ts';
import { compareProfiles, profileOf, type Similarity } from './similarity.ts';
import { inverseFrequency } from './term-weights.ts';

/** Articles that are loaded and compared, at most; also the most that are returned. */
const MOST_ARTICLES = 48;
/** Terms whose articles are asked for, rarest first, and how many articles of each. */
const MOST_TERMS = 56;
const MOST_POSTINGS = 400;
/** Article ids read for one page in all. */
const MOST_READ = 8_000;
/** Of these, terms that more articles have: the only way to a story that half the corpus tells. */
const COMMON_TERMS = 8;

/**
 * A logistic model over how alike two articles are, fitted on 18 news events with look-alikes beside them and rounded.
 * Names and figures decide: two earthquakes share the words of an earthquake, one earthquake its places and numbers.
 * Figures count up to a limit, since a single number in common may be all the numbers there are.
 */
const ALL = 13;
const NAMES = 9.5;
const FIGURES = 18.5;
const MOST_FIGURES = 0.2;
/**
 * Two telling values in common may be chance or the background of many stories; each further one, up to a limit, tells of one release of
 * numbers, which names few: a month's jobs, a trial's results.
 */
const CHANCE_VALUES = 2;
const MOST_VALUES = 6;
const VALUE = 0.7;
const BIAS = -12.1;
/** Score from which two articles tell the same event. */
const RELATED = 0.5;

/** Days between publications that do not matter; each doubling beyond costs so much, up to a limit. */
const FREE_DAYS = 7;
const PER_DOUBLING = 0.6;
const MOST_DISTANCE = 3;
/** Days within which the reports of one event mostly come, and what it tells that two are known to have come so. */
const NEAR_DAYS = 2;
const NEAR = 0.3;

function daysApart(a: Article, b: Article): number | null {
  if (a.published === null || b.published === null) return null;
  const days = Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}

/** Certainty that two articles tell one event, 0 to 1, from how alike they are and how far apart they were published. */
export function relatedScore(similarity: Similarity, days: number | null): number {
  const distance =
    days === null || days <= FREE_DAYS ? 0 : Math.min(MOST_DISTANCE, PER_DOUBLING * Math.log2(days / FREE_DAYS));
  const near = days !== null && days <= NEAR_DAYS ? NEAR : 0;
  const { all, names, figures, tellingFigures } = similarity;
  const sum =
    BIAS -
    distance +
    near +
    ALL * Math.sqrt(all) +
    NAMES * Math.sqrt(names) +
    FIGURES * Math.min(MOST_FIGURES, figures) +
    VALUE * Math.max(0, Math.min(MOST_VALUES, tellingFigures) - CHANCE_VALUES);
  return 1 / (1 + Math.exp(-sum));
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether two articles are one: the same id, address or wording. */
export function isSameArticle(a: Article, b: Article): boolean {
  if (a.id === b.id || (a.url !== '' && a.url === b.url)) return true;
  return Math.abs(a.text.length - b.text.length) < 64 && plain(a.text) === plain(b.text);
}

/**
 * Finds the articles of the index that tell the same event as a page, best first, with their analyses in the same order.
 * Cost depends on the page and on fixed bounds, not on the size of the corpus: one count, at most `MOST_TERMS` lookups,
 * one load. The page itself is never among them. Empty, not an error, where nothing is related.
 */
export async function findRelated(
  page: AnalysedArticle,
  index: ArticleIndex,
): Promise<{ related: Related[]; articles: AnalysedArticle[] }> {
  const size = await index.size();
  const terms = page.analysis.terms.map(([term]) => term).filter((term) => !/^[pm]:/.test(term));
  if (size === 0 || terms.length === 0) return { related: [], articles: [] };
  const counts = await index.count(terms);
  const known = new Map(terms.map((term, i) => [term, counts[i] ?? 0]));
  const weigh = (term: string) => inverseFrequency(term, known.get(term) ?? 0, size);

  const own = profileOf(page.analysis, weigh);
  const telling = [...own.weights].filter(([term]) => (known.get(term) ?? 0) > 0).sort((a, b) => b[1] - a[1]);
  const rare = telling.filter(([term]) => (known.get(term) ?? 0) <= MOST_POSTINGS);
  const common = telling.filter(([term]) => (known.get(term) ?? 0) > MOST_POSTINGS);
  const asked = [...rare.slice(0, MOST_TERMS - COMMON_TERMS), ...common.slice(0, COMMON_TERMS)];
  const found = new Map<string, number>();
  let read = 0;
  for (const [term, weight] of asked) {
    if (read >= MOST_READ) break;
    const ids = await index.find(term, MOST_POSTINGS);
    read += ids.length;
    for (const id of ids) found.set(id, (found.get(id) ?? 0) + weight);
  }
  found.delete(page.article.id);

  const best = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_ARTICLES);
  const loaded = await index.load(best.map(([id]) => id));
  const scored = loaded
    .filter(({ article }) => !isSameArticle(article, page.article))
    .map((other) => ({
      other,
      score: relatedScore(
        compareProfiles(own, profileOf(other.analysis, weigh)),
        daysApart(page.article, other.article),
      ),
    }))
    .filter(({ score }) => score >= RELATED)
    .sort((a, b) => b.score - a.score || (a.other.article.id < b.other.article.id ? -1 : 1));
  return {
    related: scored.map(({ other, score }) => ({ article: other.article.id, score: Math.round(score * 1000) / 1000 })),
    articles: scored.map(({ other }) => other),
  };
}
