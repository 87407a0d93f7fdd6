import { reportOf } from '../comparison/report.ts';
import type { LookUpHit } from '../look-up.ts';
import { comparePeriods } from '../quantities/compare-periods.ts';
import type { ArticleIndex } from '../retrieval/article-index.ts';
import { calendarTerms } from '../retrieval/calendar-terms.ts';
import type { AnalysedArticle, DateFact, Period, Stance } from '../types.ts';
import { loadByTerms } from './load-by-terms.ts';
import { shareWords } from './share-words.ts';

interface Answer {
  fact: DateFact;
  in: AnalysedArticle;
  score: number;
  stance: Stance;
}

/** What a score keeps where an article is vaguer than the question, and where it is more precise: a day of the month asked for. */
const VAGUER = 0.6;
const WITHIN = 0.85;

const holds = (outer: Period, inner: Period) => outer.from <= inner.from && inner.to <= outer.to;

/**
 * Finds what articles date by a day, month or year: "September 2020" finds what is dated by that month and by its days,
 * with the words beside it if there are any.
 */
export async function findDated(period: Period, lemmas: readonly string[], index: ArticleIndex): Promise<LookUpHit[]> {
  const articles = await loadByTerms(calendarTerms(period), index);
  const groups = new Map<string, Answer[]>();
  for (const other of articles) {
    for (const fact of other.analysis.facts) {
      if (fact.kind !== 'date') continue;
      const { relation } = comparePeriods(period, fact.period);
      const words = shareWords(fact.measure, lemmas);
      if (relation === 'apart' || words === 0) continue;
      const isSame = relation === 'same';
      // What only touches the period asked for is no answer to it.
      if (!isSame && !holds(period, fact.period) && !holds(fact.period, period)) continue;
      const score = words * (isSame ? 1 : holds(period, fact.period) ? WITHIN : VAGUER);
      const key = [fact.period.from, fact.period.to, fact.period.time].join('|');
      const group = groups.get(key);
      const answer: Answer = { fact, in: other, score, stance: isSame ? 'same' : 'consistent' };
      if (group) group.push(answer);
      else groups.set(key, [answer]);
    }
  }
  return [...groups.values()].map(toHit);
}

function toHit(group: readonly Answer[]): LookUpHit {
  const sorted = [...group].sort((a, b) => b.score - a.score);
  const [best] = sorted as [Answer, ...Answer[]];
  const byArticle = new Map<string, Answer>();
  for (const answer of sorted) if (!byArticle.has(answer.in.article.id)) byArticle.set(answer.in.article.id, answer);
  const reports = [...byArticle.values()].map(({ fact, in: other, score, stance }) =>
    reportOf(
      { page: fact, theirs: fact, stance, score, why: [{ code: stance === 'same' ? 'same-day' : 'overlapping-days' }] },
      other,
    ),
  );
  return { kind: 'date', text: best.fact.text, score: best.score, reports };
}
