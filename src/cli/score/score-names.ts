import { compareNames } from '../../engine/names/compare-names.ts';
import { Problem } from '../../corpus/problem.ts';
import { readLines, textField } from '../read-lines.ts';

/** How well "are these two spellings of one bearer's name" is answered for one group of pairs. */
export interface NameScore {
  group: string;
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
  /** Mean precision over the pairs that are one bearer's, ranked by score. */
  averagePrecision: number;
}

interface Pair {
  kind: string;
  source: string;
  same: boolean;
  said: boolean;
  score: number;
}

function scoreGroup(group: string, pairs: readonly Pair[]): NameScore {
  const count = (same: boolean, said: boolean) => pairs.filter((p) => p.same === same && p.said === said).length;
  const [hit, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + missed || 1);
  let hits = 0;
  let sum = 0;
  for (const [i, { same }] of [...pairs].sort((a, b) => b.score - a.score).entries()) if (same) sum += ++hits / (i + 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { group, pairs: pairs.length, precision, recall, f1, averagePrecision: sum / (hits || 1) };
}

/** Scores name comparison on a file of `{a, b, kind, same, source}`: all pairs, those of each kind, those of each source. */
export function scoreNames(file: string): { scores: NameScore[]; details: Record<string, unknown>[] } {
  const details: Record<string, unknown>[] = [];
  const pairs = readLines(file).map(({ line, value }): Pair => {
    const at = { file, line };
    const [a, b, kind] = [textField(value, 'a', at), textField(value, 'b', at), textField(value, 'kind', at, '')];
    if (typeof value.same !== 'boolean')
      throw new Problem('wrong-type', '"same" must be true or false', {
        ...at,
        value: JSON.stringify(value.same) ?? '',
      });
    const source = textField(value, 'source', at, '').split('/')[0] as string;
    const { score, same: said } = compareNames(a, b, kind || undefined);
    if (said !== value.same) details.push({ what: 'name', a, b, kind, same: value.same, said, score });
    return { kind, source, same: value.same, said, score };
  });
  const groups = (of: 'kind' | 'source') =>
    [...new Set(pairs.map((pair) => pair[of]))].map((name) =>
      scoreGroup(
        `${of} ${name}`,
        pairs.filter((pair) => pair[of] === name),
      ),
    );
  return { scores: [scoreGroup('all', pairs), ...groups('kind'), ...groups('source')], details };
}
