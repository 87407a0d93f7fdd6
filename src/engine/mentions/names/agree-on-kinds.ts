import type { NameKind } from '../../types.ts';
import type { Run } from './find-runs.ts';
import { CLUB_INITIALS, CLUB_STARTS, LEGAL_FORMS, ORGANISATION_STARTS } from './institution-words.ts';
import { bestKind, type KindScores } from './kind-of-name.ts';
import type { Word } from './words.ts';

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other-name'];
/** Least lead of a name's best kind over "other name" to be lent to its shorter forms. */
const SURE = 0.2;
/** What stands before the name of a storm or a ship, which the article then calls by the name alone. */
const SORTS = /^(?:typhoon|hurricane|cyclone|storm|mv|ms|ss|hms|uss|rms|mt|fv|usns|hmas|hmcs) /;

/**
 * Lets the places where a name is clear decide those where it is not: every mention of one spelling gets one kind, and a
 * bare name of a storm or ship is no person, a name that stands elsewhere with its legal form is a company's, a bare surname or given name of a person named in full is that person's, the first word of an organisation that one's,
 * unless its own neighbours say otherwise.
 */
export function agreeOnKinds(words: Word[], candidates: { run: Run; scores: KindScores }[]): NameKind[] {
  const keys = candidates.map(({ run }) =>
    words
      .slice(run.from, run.to)
      .map((word) => word.key)
      .join(' '),
  );
  const sums = new Map<string, KindScores>();
  const counts = new Map<string, number>();
  candidates.forEach(({ scores }, i) => {
    const key = keys[i] as string;
    const sum = sums.get(key) ?? { person: 0, organisation: 0, place: 0, 'other-name': 0 };
    for (const kind of KINDS) sum[kind] += scores[kind];
    sums.set(key, sum);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const persons = new Set<string>();
  const bodies = new Set<string>();
  const things = new Set<string>();
  const firms = new Set<string>();
  /** Clubs without what stands in front of their town: "Midtjylland" of "FC Midtjylland". */
  const clubs = new Set<string>();
  for (const [key, sum] of sums) {
    const parts = key.split(' ');
    if (parts.length < 2) continue;
    if (SORTS.test(key)) things.add(key.replace(SORTS, ''));
    if (LEGAL_FORMS.has(parts.at(-1) as string)) firms.add(parts.slice(0, -1).join(' '));
    const kind = bestKind(sum);
    const opening = (parts[0] as string).replaceAll('.', '');
    if (
      kind === 'organisation' &&
      (CLUB_STARTS.has(opening) || CLUB_INITIALS.has(opening) || ORGANISATION_STARTS.has(opening))
    )
      clubs.add(parts.slice(1).join(' '));
    if (kind === 'person' && sum.person - sum['other-name'] >= SURE)
      for (const part of [parts[0], parts.at(-1)]) persons.add(part as string);
    if (kind === 'organisation' && parts.at(-1) !== 'administration' && (parts[0] as string).length > 3)
      bodies.add(parts[0] as string);
  }
  return keys.map((key) => {
    const sum = { ...(sums.get(key) as KindScores) };
    const count = counts.get(key) as number;
    if (things.has(key)) sum['other-name'] += 8 * count;
    else if (firms.has(key)) sum.organisation += 6 * count;
    else if (persons.has(key)) sum.person += 3.5 * count;
    else if (bodies.has(key)) sum.organisation += 1.2 * count;
    else if (clubs.has(key)) sum.organisation += 2 * count;
    return bestKind(sum);
  });
}
