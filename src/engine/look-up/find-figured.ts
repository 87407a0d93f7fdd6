import { reportOf } from '../comparison/report.ts';
import { isPerson, KIND_OF, relatedness } from '../lexicon/relatedness.ts';
import type { LookUpHit } from '../look-up.ts';
import { compareQuantities } from '../quantities/compare-quantities.ts';
import { convert } from '../quantities/units.ts';
import type { ArticleIndex } from '../retrieval/article-index.ts';
import { valueTerm } from '../retrieval/terms.ts';
import type { AnalysedArticle, FigureFact, Quantity, Stance } from '../types.ts';
import { loadByTerms } from './load-by-terms.ts';
import { COUNTED, shareWords } from './share-words.ts';

interface Answer {
  fact: FigureFact;
  in: AnalysedArticle;
  score: number;
  stance: Stance;
}

/** What being merely possible leaves of a score. */
const POSSIBLE = 0.6;
/** A figure that may be the one asked for lies within this factor of it: "dozens" is no answer to 28. */
const NEAR = 1.25;

/** Whether a vaguer or more precise figure is worth showing: the same number, or a near one of the thing asked for. */
function mayBe(a: Quantity, b: Quantity, isCounted: boolean): boolean {
  const value = a.unit && b.unit && a.unit !== b.unit ? convert(b.value, b.unit, a.unit) : b.value;
  if (value === a.value) return true;
  return isCounted && value !== null && value > 0 && a.value > 0 && Math.max(a.value / value, value / a.value) <= NEAR;
}

/** How far a converted value may lie beside what was typed: 320 kilometres are 199 miles. */
const CONVERTED = 0.02;

/** The terms a value is filed under, in whatever unit it was written: rounding may have put it on either side. */
function valueTerms(quantity: Quantity): string[] {
  const values = quantity.unit === null ? [1] : [1, 1 - CONVERTED, 1 + CONVERTED];
  const terms = values.map((share) => valueTerm({ ...quantity, value: quantity.value * share }));
  return [...new Set(terms.filter((term) => term !== null))];
}

/** Two equal values are one hit if they count the same kind of thing: 123 prisoners, 123 individuals. */
function sameThing(a: FigureFact, b: FigureFact): boolean {
  const [headA] = a.measure.counted;
  const [headB] = b.measure.counted;
  if (headA === undefined || headB === undefined) return headA === headB;
  return relatedness(headA, headB) >= KIND_OF || (isPerson(headA) && isPerson(headB));
}

/**
 * Finds figures of a value in the corpus, with the words beside it if there are any: "123 prisoners" finds the 123 whose
 * measure has prisoners. A vaguer or more precise figure counts only where words say that it is one of the same thing.
 */
export async function findFigured(
  quantity: Quantity,
  lemmas: readonly string[],
  index: ArticleIndex,
): Promise<LookUpHit[]> {
  const terms = [...valueTerms(quantity), ...lemmas.slice(0, 6).map((lemma) => `t:${lemma}`)];
  const articles = await loadByTerms(terms, index);
  const groups = new Map<string, Answer[][]>();
  for (const other of articles) {
    for (const fact of other.analysis.facts) {
      if (fact.kind !== 'figure') continue;
      const words = shareWords(fact.measure, lemmas);
      const { relation } = compareQuantities(quantity, fact.quantity);
      const isSame = relation === 'same';
      if (words === 0 || (!isSame && (relation !== 'overlap' || !mayBe(quantity, fact.quantity, words === COUNTED))))
        continue;
      const { dimension, min, max, unit } = fact.quantity;
      const key = [dimension, min, max, unit].join('|');
      const answer: Answer = {
        fact,
        in: other,
        score: words * (isSame ? 1 : POSSIBLE),
        stance: isSame ? 'same' : 'consistent',
      };
      const alike = groups.get(key) ?? [];
      const group = alike.find(([first]) => first !== undefined && sameThing(first.fact, fact));
      if (group) group.push(answer);
      else groups.set(key, [...alike, [answer]]);
    }
  }
  return [...groups.values()].flat().map(toHit);
}

function toHit(group: readonly Answer[]): LookUpHit {
  const [best] = [...group].sort((a, b) => b.score - a.score) as [Answer, ...Answer[]];
  const byArticle = new Map<string, Answer>();
  for (const answer of group) if (!byArticle.has(answer.in.article.id)) byArticle.set(answer.in.article.id, answer);
  const reports = [...byArticle.values()].map(({ fact, in: other, score, stance }) =>
    reportOf(
      {
        page: fact,
        theirs: fact,
        stance,
        score,
        why: [{ code: stance === 'same' ? 'same-value' : 'overlapping-values' }],
      },
      other,
    ),
  );
  return { kind: 'figure', text: best.fact.text, score: best.score, reports };
}
