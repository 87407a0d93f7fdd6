import { analyse } from '../../engine/analyse.ts';
import { crossReference } from '../../engine/cross-reference.ts';
import { memoryIndex } from '../../engine/retrieval/memory-index.ts';
import type { ComparedFact, CrossReference, Report, Span } from '../../engine/types.ts';
import { type Cluster, type GoldArticle, type GoldEvent, GROUPS, type Group, groupOf } from './gold.ts';

/** Links of one kind: wanted by the gold, found, made, right, and how their stances fared. */
export interface Tally {
  wanted: number;
  found: number;
  made: number;
  right: number;
  /** Made from a name that lies in no cluster of the gold. */
  stray: number;
  stanceSeen: number;
  stanceRight: number;
  differsWanted: number;
  differsFound: number;
  differsMade: number;
  differsRight: number;
}
export type Tallies = Record<Group, Tally>;

/** One thing that went wrong, for working through. */
export type Detail = { what: 'wrong link' | 'missed' | 'stance'; page: string; article: string } & Record<
  string,
  unknown
>;

export interface EventScores {
  byEvent: Map<string, Tallies>;
  details: Detail[];
  pages: number;
  /** Articles of one event that were to be related, and were; all that were listed, and those of another event. */
  related: { wanted: number; found: number; listed: number; foreign: number };
}

const noTally = (): Tally => ({
  wanted: 0,
  found: 0,
  made: 0,
  right: 0,
  stray: 0,
  stanceSeen: 0,
  stanceRight: 0,
  differsWanted: 0,
  differsFound: 0,
  differsMade: 0,
  differsRight: 0,
});
export const noTallies = (): Tallies => ({ name: noTally(), figure: noTally(), date: noTally(), quote: noTally() });

/** Share of the longer of two spans of a name that must be common. */
const NAME_FIT = 0.45;

/** The cluster whose span lies over this one the most, the longer of the two counting; figures and dates may be either. */
function clusterOf({ spans }: GoldArticle, span: Span, group: Group): Cluster | null {
  const isMeasured = group === 'figure' || group === 'date';
  let best: { fit: number; cluster: Cluster } | null = null;
  for (const { start, end, cluster } of spans) {
    const measured = cluster.group === 'figure' || cluster.group === 'date';
    if (cluster.group !== group && !(isMeasured && measured)) continue;
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared <= 0) continue;
    const fit = shared / Math.max(end - start, span.end - span.start);
    if (!best || fit > best.fit) best = { fit, cluster };
  }
  return best && (group !== 'name' || best.fit >= NAME_FIT) ? best.cluster : null;
}

const isSet = <T>(value: T | null): value is T => value !== null;

/** Scores the reports of one page; `stances` collects what was said of each cluster and article. */
class PageScore {
  readonly stances = new Map<string, string>();
  private readonly seen = new Set<string>();
  constructor(
    private readonly page: GoldArticle,
    private readonly articles: ReadonlyMap<string, GoldArticle>,
    private readonly tallies: Tallies,
    private readonly details: Detail[],
    /** The gold tells of some facts only: links that touch another one are not counted. */
    private readonly partial: boolean,
  ) {}

  add(fact: ComparedFact): void {
    const group = groupOf(fact.kind) ?? 'figure';
    const own = new Set(fact.mentions.map((mention) => clusterOf(this.page, mention, group)).filter(isSet));
    for (const report of fact.reports) if (report.stance !== 'omits') this.link(fact, report, group, own);
  }

  private link(fact: ComparedFact, report: Report, group: Group, own: ReadonlySet<Cluster>): void {
    const page = this.page.article.id;
    const other = this.articles.get(report.article);
    const evidence = other ? clusterOf(other, report, group) : null;
    if (own.size === 0 && group === 'name') {
      this.tallies.name.stray++;
      return;
    }
    if (this.partial && (own.size === 0 || evidence === null)) return;
    const right = evidence !== null && own.has(evidence);
    const told = [...own].map(({ id }) => id);
    const key = `${right ? evidence.id : told.join() || fact.text} ${report.article} ${right}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const tally = this.tallies[right ? evidence.group : group];
    tally.made++;
    if (report.stance === 'differs') tally.differsMade++;
    const base = { page, article: report.article, fact: fact.text, evidence: report.text };
    if (!right) {
      const { sentence, stance } = report;
      const evidenceCluster = evidence?.id ?? null;
      this.details.push({
        what: 'wrong link',
        kind: group,
        ...base,
        factCluster: told,
        sentence,
        evidenceCluster,
        stance,
      });
      return;
    }
    tally.right++;
    tally.stanceSeen++;
    this.stances.set(`${evidence.id} ${report.article}`, report.stance);
    const gold = evidence.stances.get(`${page} ${report.article}`) ?? 'same';
    if (gold === report.stance) tally.stanceRight++;
    else this.details.push({ what: 'stance', ...base, said: report.stance, gold });
    if (gold === 'differs' && report.stance === 'differs') tally.differsRight++;
  }

  /** What the gold wants of this page, and was not said. */
  settle(clusters: readonly Cluster[]): void {
    const page = this.page.article.id;
    for (const cluster of clusters) {
      if (!cluster.articles.has(page)) continue;
      const tally = this.tallies[cluster.group];
      for (const article of cluster.articles) {
        if (article === page) continue;
        tally.wanted++;
        const gold = cluster.stances.get(`${page} ${article}`) ?? 'same';
        const said = this.stances.get(`${cluster.id} ${article}`);
        if (said !== undefined) tally.found++;
        else this.details.push({ what: 'missed', kind: cluster.group, page, article, cluster: cluster.id, gold });
        if (gold !== 'differs') continue;
        tally.differsWanted++;
        if (said === 'differs') tally.differsFound++;
      }
    }
  }
}

/**
 * Scores cross-references against gold: every article in turn is the page, all others of all events are the corpus. A cluster
 * that page and article both mention is one link to find; a report that does not omit is one link made, right if the page's
 * mention and the evidence lie in one cluster. `onPage` hears how far it is.
 */
export async function scoreEvents(
  events: readonly GoldEvent[],
  partial: boolean,
  onPage: (done: number, total: number) => void = () => {},
): Promise<EventScores> {
  const all = events.flatMap((event) => event.articles);
  const articles = new Map(all.map((gold) => [gold.article.id, gold]));
  const analysed = all.map(({ article }) => ({ article, analysis: analyse(article) }));
  const index = memoryIndex(analysed);
  const scores: EventScores = {
    byEvent: new Map(),
    details: [],
    pages: all.length,
    related: { wanted: 0, found: 0, listed: 0, foreign: 0 },
  };
  for (const [i, page] of analysed.entries()) {
    onPage(i + 1, analysed.length);
    const gold = all[i] as GoldArticle;
    const tallies = scores.byEvent.get(gold.event) ?? noTallies();
    scores.byEvent.set(gold.event, tallies);
    const result = await crossReference(page, index);
    countRelated(result, gold, all, articles, scores.related);
    const score = new PageScore(gold, articles, tallies, scores.details, partial);
    for (const fact of result.facts) score.add(fact);
    score.settle(events.flatMap((event) => event.clusters));
  }
  return scores;
}

function countRelated(
  { related }: CrossReference,
  page: GoldArticle,
  all: readonly GoldArticle[],
  articles: ReadonlyMap<string, GoldArticle>,
  counts: EventScores['related'],
): void {
  const listed = new Set(related.map(({ article }) => article));
  const kin = all.filter((other) => other !== page && other.event === page.event);
  counts.wanted += kin.length;
  counts.found += kin.filter(({ article }) => listed.has(article.id)).length;
  counts.listed += listed.size;
  for (const id of listed) if (articles.get(id)?.event !== page.event) counts.foreign++;
}

/** Events with fewer links of a kind say nothing of its mean. */
const LEAST_WANTED = 4;
const f1 = ({ made, right, wanted, found }: Tally) => {
  const [p, r] = [made ? right / made : 0, wanted ? found / wanted : 0];
  return p + r ? (2 * p * r) / (p + r) : 0;
};

/** The sums over all events, with F1 of the sums and the mean of the events' own, so that one long list does not drown the rest. */
export function sumUp({ byEvent }: EventScores): Record<Group, Tally & { f1: number; mean: number }> {
  const sums = GROUPS.map((group) => {
    const total = noTally();
    for (const tallies of byEvent.values())
      for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tallies[group][key];
    const own = [...byEvent.values()].map((tallies) => tallies[group]).filter(({ wanted }) => wanted >= LEAST_WANTED);
    const mean = own.length ? own.map(f1).reduce((a, b) => a + b, 0) / own.length : 0;
    return [group, { ...total, f1: f1(total), mean }] as const;
  });
  return Object.fromEntries(sums) as Record<Group, Tally & { f1: number; mean: number }>;
}
