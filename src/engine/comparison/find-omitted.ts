import { type Alignment, alignArticles } from '../alignment/align-articles.ts';
import type { OmittedFact } from '../story.ts';
import type { AnalysedArticle, Fact, Report } from '../types.ts';
import { judge } from './judge.ts';
import { reportOf } from './report.ts';
import { tellsOnPage } from './tells-on-page.ts';
import { isWorthTelling, isWorthTellingAlone, publisherNames } from './worth-telling.ts';

/** Related articles that are looked through, the closest ones; their leftovers are compared pair by pair. */
const MOST_ARTICLES = 12;
/** Facts of one article that are compared with the others', and facts that are told in all. */
const MOST_LEFT = 80;
const MOST_TOLD = 24;
/** Certainty that two articles report one thing. */
const SURE = 0.6;
/** Sources that must name a place: where a story plays is told in passing, and seldom what is missed. */
const PLACE_SOURCES = 3;
const DAY = 86_400_000;

/** A fact of a related article that the page does not tell. */
interface Leftover {
  fact: Fact;
  of: AnalysedArticle;
  lineage: number;
}

/**
 * What the page leaves out: facts that at least two independent related articles report, or one that is newer than the
 * page, and of which the page says nothing that might be it. Precision comes first: a number, a word of a name or a day
 * that stands anywhere on the page counts as told.
 *
 * @param others related articles, the closest first
 * @param lineages ids grouped by independent source, the page's own id among them
 */
export function findOmitted(
  page: AnalysedArticle,
  others: readonly AnalysedArticle[],
  lineages: readonly (readonly string[])[],
): OmittedFact[] {
  const lineageOf = new Map(lineages.flatMap((ids, lineage) => ids.map((id) => [id, lineage] as const)));
  const own = lineageOf.get(page.article.id);
  const sources = others
    .filter(({ article }) => lineageOf.get(article.id) !== undefined && lineageOf.get(article.id) !== own)
    .slice(0, MOST_ARTICLES);
  const publishers = publisherNames([page, ...others]);
  const tells = tellsOnPage(page);
  const leftovers = sources.map((of) => {
    const lineage = lineageOf.get(of.article.id) as number;
    const facts = of.analysis.facts.filter((fact) => isWorthTelling(fact, publishers) && !tells(fact));
    return untold(facts.slice(0, MOST_LEFT), of, page).map((fact): Leftover => ({ fact, of, lineage }));
  });
  return group(leftovers)
    .map((members) => toOmitted(members, page))
    .filter((omitted) => omitted !== null)
    .sort((a, b) => Number(b.sources > 1) - Number(a.sources > 1) || rank(a) - rank(b) || b.sources - a.sources)
    .slice(0, MOST_TOLD);
}

/** What tells most comes first; a place or a day says little without what happened there. */
const ORDER: readonly Fact['kind'][] = ['figure', 'quote', 'person', 'organisation', 'other-name', 'place', 'date'];
const rank = ({ kind }: OmittedFact) => ORDER.indexOf(kind);

const withFacts = ({ analysis }: AnalysedArticle, facts: readonly Fact[]) => ({ ...analysis, facts: [...facts] });

/** The facts that the page neither tells nor may tell in other words. */
function untold(facts: readonly Fact[], of: AnalysedArticle, page: AnalysedArticle): Fact[] {
  if (facts.length === 0) return [];
  const { matches, unsure } = alignArticles(withFacts(of, facts), page.analysis);
  return facts.filter(({ id }) => !matches.has(id) && !unsure.has(id));
}

/** Leftovers of different articles that are one fact, together. */
function group(leftovers: readonly Leftover[][]): Leftover[][] {
  const groupOf = new Map<Leftover, Leftover[]>(leftovers.flat().map((one) => [one, [one]]));
  for (const [i, first] of leftovers.entries()) {
    for (const second of leftovers.slice(i + 1)) {
      const [a, b] = [first[0], second[0]];
      if (a === undefined || b === undefined) continue;
      for (const [x, y] of samePairs(first, second)) join(groupOf, x, y);
    }
  }
  return [...new Set(groupOf.values())];
}

function samePairs(first: readonly Leftover[], second: readonly Leftover[]): [Leftover, Leftover][] {
  const [a, b] = [first[0] as Leftover, second[0] as Leftover];
  const factsOf = (leftovers: readonly Leftover[]) => leftovers.map(({ fact }) => fact);
  const { matches } = alignArticles(withFacts(a.of, factsOf(first)), withFacts(b.of, factsOf(second)));
  return first.flatMap((one): [Leftover, Leftover][] => {
    const match = matches.get(one.fact.id);
    const other = match && second.find(({ fact }) => fact.id === match.theirs.id);
    return match && other && isSure(match) ? [[one, other]] : [];
  });
}

type Match = Alignment['matches'] extends Map<string, infer M> ? M : never;

/** Two that contradict one another are no agreement on anything that the page leaves out. */
function isSure(match: Match): boolean {
  if (match.score < SURE) return false;
  if (match.kind === 'name') return match.relation !== 'short-form';
  return match.kind === 'quote' || match.relation !== 'apart';
}

function join(groupOf: Map<Leftover, Leftover[]>, x: Leftover, y: Leftover): void {
  const [a, b] = [groupOf.get(x) as Leftover[], groupOf.get(y) as Leftover[]];
  // One article stands in a group once: what would bring it in twice is no chain of one fact.
  if (a === b || a.some(({ of }) => b.some((other) => other.of === of))) return;
  a.push(...b);
  for (const one of b) groupOf.set(one, a);
}

function toOmitted(members: readonly Leftover[], page: AnalysedArticle): OmittedFact | null {
  const sources = new Set(members.map(({ lineage }) => lineage)).size;
  const told = members.length > 1 ? members : members.filter(({ of }) => isNewer(of, page));
  const [first] = told;
  if (first === undefined) return null;
  if (first.fact.kind === 'place' && sources < PLACE_SOURCES) return null;
  if (sources < 2 && !told.some(({ fact, of }) => isNewer(of, page) && isWorthTellingAlone(fact))) return null;
  const { fact } = first;
  return {
    id: `${first.of.article.id} ${fact.id}`,
    kind: fact.kind,
    text: fact.text,
    ...(fact.kind === 'figure' ? { quantity: fact.quantity } : {}),
    ...(fact.kind === 'date' ? { period: fact.period } : {}),
    ...(fact.kind === 'quote' ? { speaker: fact.speaker } : {}),
    reports: told.map((one) => reportTowards(first, one, page)),
    sources,
  };
}

/** How an article reports what the first one does. */
function reportTowards(first: Leftover, one: Leftover, page: AnalysedArticle): Report {
  const { fact, of } = one;
  const match = alignArticles(withFacts(first.of, [first.fact]), withFacts(of, [fact])).matches.get(first.fact.id);
  const judged =
    one === first || match === undefined
      ? { page: first.fact, theirs: fact, stance: 'same' as const, score: 1, why: [] }
      : judge(match, page.article, of.article);
  return reportOf(judged, of);
}

/** Whether an article came out after the page: by a day, or by the minute where both tell the time. */
function isNewer({ article }: AnalysedArticle, page: AnalysedArticle): boolean {
  if (article.published === null || page.article.published === null) return false;
  const timed = article.published.includes('T') && page.article.published.includes('T');
  const at = (published: string) => (timed ? Date.parse(published) : Math.floor(Date.parse(published) / DAY));
  return at(article.published) > at(page.article.published);
}
