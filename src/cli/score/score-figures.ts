import { findMentions } from '../../engine/analyse.ts';
import { Problem } from '../../corpus/problem.ts';
import type { FigureMention } from '../../engine/types.ts';
import { readLines, textField } from '../read-lines.ts';

/** How well figures of one type are read. `found`: a mention lies over the gold's and has its value; `exact`: and its span. */
export interface FigureScore {
  type: string;
  cases: number;
  figures: number;
  found: number;
  exact: number;
  /** Figures where the gold has none. */
  extra: number;
}

interface Gold {
  start: number;
  end: number;
  value: number;
}

function goldOf(value: unknown, at: { file: string; line: number }): Gold[] {
  const isGold = (g: unknown): g is Gold =>
    typeof g === 'object' &&
    g !== null &&
    (['start', 'end', 'value'] as const).every((key) => typeof (g as Record<string, unknown>)[key] === 'number');
  if (!Array.isArray(value) || !value.every(isGold))
    throw new Problem('wrong-type', '"gold" must be a list of {start, end, value}', {
      ...at,
      value: JSON.stringify(value) ?? 'nothing',
    });
  return value;
}

/** Values that differ by rounding alone are one. */
const isEqual = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Scores the reading of figures on a file of `{id, type, text, gold: [{start, end, value}]}`. */
export function scoreFigures(file: string): { scores: FigureScore[]; details: Record<string, unknown>[] } {
  const scores = new Map<string, FigureScore>();
  const details: Record<string, unknown>[] = [];
  for (const { line, value } of readLines(file)) {
    const at = { file, line };
    const [type, text] = [textField(value, 'type', at, ''), textField(value, 'text', at)];
    const gold = goldOf(value.gold, at);
    const score = scores.get(type) ?? { type, cases: 0, figures: 0, found: 0, exact: 0, extra: 0 };
    scores.set(type, score);
    score.cases++;
    const mentions = findMentions({ title: '', published: null, text }).filter(
      (mention): mention is FigureMention => mention.kind === 'figure',
    );
    for (const wanted of gold) {
      score.figures++;
      const over = mentions.filter((m) => m.start < wanted.end && wanted.start < m.end);
      const hit = over.find((m) => isEqual(m.quantity.value, wanted.value));
      if (!hit) details.push({ what: 'figure missed', type, text, wanted, got: over.map((m) => m.quantity.value) });
      else score.found++;
      if (hit && hit.start === wanted.start && hit.end === wanted.end) score.exact++;
    }
    for (const mention of mentions)
      if (!gold.some((g) => mention.start < g.end && g.start < mention.end)) {
        score.extra++;
        if (gold.length === 0) details.push({ what: 'figure extra', type, text, got: mention.text });
      }
  }
  return { scores: [...scores.values()], details };
}
