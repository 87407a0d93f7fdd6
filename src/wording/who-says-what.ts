import type { ComparedFact, Report } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';
import { countWords } from './count-words.ts';
import { hedgedWords } from './fact-words.ts';
import { nearEvidence } from './near-evidence.ts';
import { sourcesWords, summariseReports } from './summarise-reports.ts';

/** Ways of putting it that are told; more are counted together. */
const MAX_WAYS = 4;
/** Longest words that are repeated, in UTF-16 units. */
const LONGEST = 60;

/** Articles that put a fact in one way. */
interface Way {
  words: string;
  articles: string[];
}

const quoted = (words: string) => t('reason_quoted', words.length <= LONGEST ? words : `${cut(words)}…`);

/** No more than is repeated, up to the end of a word. */
function cut(words: string): string {
  const space = words.lastIndexOf(' ', LONGEST);
  return words.slice(0, space > 0 ? space : LONGEST);
}

function wordsOf(fact: ComparedFact, report: Report): string {
  if (report.stance === 'same') return hedgedWords(fact);
  const { before, marked, after } = nearEvidence(fact.kind, report);
  return (before + marked + after).trim();
}

/** Reports of one wording together, in the order of the most. What says the same as the page comes first. */
function waysOf(fact: ComparedFact): Way[] {
  const ways = new Map<string, Way>();
  const told = fact.reports.filter(({ stance }) => stance !== 'omits');
  for (const report of [...told].sort((a, b) => Number(b.stance === 'same') - Number(a.stance === 'same'))) {
    const words = wordsOf(fact, report);
    const way = ways.get(words.toLowerCase()) ?? { words, articles: [] };
    way.articles.push(report.article);
    ways.set(words.toLowerCase(), way);
  }
  const [first, ...others] = ways.values();
  return first ? [first, ...others.sort((a, b) => b.articles.length - a.articles.length)] : [];
}

/**
 * The verdict in words: "3 articles, 2 independent sources, say “123”; 1 says “at least nine”". Articles that copy one another
 * are one source. Of a quotation, whose words are long, only how many say the same. '' where nobody reports it.
 */
export function whoSaysWhat(fact: ComparedFact, lineages: readonly (readonly string[])[]): string {
  if (fact.kind === 'quote') {
    const said = summariseReports(fact.reports.filter(({ stance }) => stance !== 'omits')).map(({ words }) => words);
    return [said.join('; '), sourcesWords(fact)].filter((words) => words !== '').join('; ');
  }
  const lineageOf = new Map(lineages.flatMap((ids, lineage) => ids.map((id) => [id, lineage] as const)));
  const ways = waysOf(fact);
  const parts = ways.slice(0, MAX_WAYS).map(({ words, articles }, index) => {
    const count = articles.length;
    const sources = new Set(articles.map((id) => lineageOf.get(id) ?? id)).size;
    const key = index === 0 ? 'says_articles' : 'says';
    if (sources === count) return countWords(key, count, quoted(words));
    return countWords('says_sources', sources, quoted(words), countWords('says_count', count));
  });
  const rest = ways.slice(MAX_WAYS).reduce((sum, { articles }) => sum + articles.length, 0);
  if (rest > 0) parts.push(countWords('says_otherwise', rest));
  return parts.join('; ');
}
