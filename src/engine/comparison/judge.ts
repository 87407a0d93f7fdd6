import type { Match } from '../alignment/align-articles.ts';
import { compareQuantities } from '../quantities/compare-quantities.ts';
import type { Article, Fact, Reason, Stance } from '../types.ts';

/** A pair of aligned facts with what a reader is told of it. */
export interface Judgement {
  page: Fact;
  theirs: Fact;
  stance: Stance;
  score: number;
  why: Reason[];
}

const DAY = 86_400_000;

/** Which report is newer, where both days are known and are not the same. */
export function ageReason(page: Article, theirs: Article): Reason[] {
  if (page.published === null || theirs.published === null) return [];
  const days = Math.floor(Date.parse(theirs.published) / DAY) - Math.floor(Date.parse(page.published) / DAY);
  if (Number.isNaN(days) || days === 0) return [];
  return [{ code: days > 0 ? 'newer-report' : 'older-report', args: [String(Math.abs(days))] }];
}

const NAME_REASON: Record<'same' | 'variant' | 'short-form' | 'acronym', Reason['code']> = {
  same: 'same-words',
  variant: 'other-spelling',
  'short-form': 'short-form',
  acronym: 'acronym',
};

const isOlder = (a: Article, b: Article) => ageReason(b, a)[0]?.code === 'older-report';

/**
 * A lower bound that a report of a later day has gone past: "at least 37 dead" is what was known the day before the 52. Of two
 * reports of one day, a bound that lies far from the other's value is another count.
 */
function hasGrown({ page: a, theirs: b }: Match, page: Article, other: Article): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  if (compareQuantities(a.quantity, b.quantity).relation !== 'overlap') return false;
  if (!isOlder(page, other) && !isOlder(other, page)) return false;
  const [older, newer] = isOlder(page, other) ? [a, b] : [b, a];
  return older.quantity.approximation === 'at-least' && newer.quantity.value >= older.quantity.value;
}

/** Words the stance of a match: what the values or spellings of the two facts are to each other. */
export function judge(match: Match, page: Article, other: Article): Judgement {
  const base = { page: match.page, theirs: match.theirs, score: match.score };
  const age = ageReason(page, other);
  if (match.kind === 'name') {
    const { relation } = match;
    const why: Reason[] = [{ code: NAME_REASON[relation], args: [match.theirs.name] }];
    return { ...base, stance: relation === 'variant' ? 'variant' : 'same', why };
  }
  if (match.kind === 'quote') {
    const { stance, differing } = match.comparison;
    return {
      ...base,
      stance,
      why: [
        stance === 'same'
          ? { code: 'same-words' }
          : { code: 'words-changed', args: [differing.a.join(' '), differing.b.join(' ')] },
      ],
    };
  }
  const differs = match.relation !== 'same' && match.relation !== 'overlap' && !hasGrown(match, page, other);
  const stance: Stance = match.relation === 'same' ? 'same' : differs ? 'differs' : 'consistent';
  return { ...base, stance, why: stance === 'same' ? match.reasons : [...match.reasons, ...age] };
}
