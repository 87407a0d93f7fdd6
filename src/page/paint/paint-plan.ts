import type { ComparedFact, Kind, Span } from '../../engine/types.ts';
import { NAME_KINDS } from '../../engine/types.ts';
import type { Density } from '../../platform/settings.ts';
import { listedVerdict } from '../../engine/comparison/listed-verdict.ts';

/**
 * What is painted: one highlight for each. `near` is what others report too, but spell otherwise, put more vaguely or quote in
 * other words. `unmatched` facts are not painted, there is nothing to say of them.
 */
export const LAYERS = ['disputed', 'near', 'agreed', 'only-here'] as const;
export type Layer = (typeof LAYERS)[number];

/** A painted stretch of the page's text. No two of one plan overlap, and none crosses a line break. */
export interface Paint extends Span {
  layer: Layer;
  /** Id of the fact it stands for. */
  fact: string;
}

/** How much is painted, and of which kinds. */
export interface Choice {
  density: Density;
  kinds: readonly Kind[];
  /** Nothing before this offset is painted: the standfirst belongs to the headline. 0 where it is not given. */
  from?: number;
}

/** A page with more is a list; painting all of it would hide the text. */
const MAX_MENTIONS = 3000;

const NAMES: readonly string[] = NAME_KINDS;
const SHOWN: Record<Density, readonly Layer[]> = {
  all: LAYERS,
  telling: ['disputed', 'near', 'only-here'],
  disputed: ['disputed'],
};

/** The layer of a fact; `null` where there is nothing to say of it. */
export function layerOf(fact: Parameters<typeof listedVerdict>[0]): Layer | null {
  const verdict = listedVerdict(fact);
  return verdict === 'unmatched' ? null : verdict;
}

/**
 * The mentions of a fact that are painted. A name is painted where it stands first and where it tells: everywhere if its
 * bearer is disputed, and where the page itself spells it otherwise if others do. A page would be sprinkled with its hero's
 * name. Figures, dates and quotations say something new wherever they stand.
 */
function paintedMentions(fact: ComparedFact, layer: Layer, from: number): readonly Span[] {
  const mentions = fact.mentions.filter(({ start }) => start >= from);
  if (!NAMES.includes(fact.kind) || layer === 'disputed') return mentions;
  const [first, ...later] = mentions;
  if (!first) return [];
  if (layer !== 'near') return [first];
  const seen = new Set([first.text]);
  const spellings = later.filter(({ text }) => text.includes(' ') && !seen.has(text) && seen.add(text));
  return [first, ...spellings];
}

/** The mentions to be painted, shortest first. */
function wantedPaint(facts: readonly ComparedFact[], text: string, { density, kinds, from = 0 }: Choice): Paint[] {
  const wanted: Paint[] = [];
  for (const fact of facts) {
    const layer = layerOf(fact);
    if (!layer || !SHOWN[density].includes(layer) || !kinds.includes(fact.kind)) continue;
    for (const { start, end } of paintedMentions(fact, layer, from)) {
      if (start < 0 || end <= start || end > text.length || wanted.length >= MAX_MENTIONS) continue;
      wanted.push({ layer, fact: fact.id, start, end });
    }
  }
  return wanted.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Index of the first painted stretch that ends behind an offset. */
function firstBehind(plan: readonly Paint[], offset: number): number {
  let low = 0;
  let high = plan.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((plan[middle] as Paint).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is left of a stretch between those that are painted already, cut at line breaks. */
function* gaps(paint: Paint, plan: readonly Paint[], text: string): Generator<Paint> {
  let start = paint.start;
  let index = firstBehind(plan, start);
  while (start < paint.end) {
    const next = plan[index];
    const end = Math.min(paint.end, next && next.start < paint.end ? next.start : paint.end);
    while (start < end) {
      const found = text.indexOf('\n', start);
      const line = found < 0 || found > end ? end : found;
      if (line > start) yield { ...paint, start, end: line };
      start = line + 1;
    }
    if (!next || next.start >= paint.end) return;
    start = Math.max(paint.start, next.end);
    index++;
  }
}

/**
 * Plans what to paint, in order of the text. Where mentions overlap the shortest is painted and the longer one around
 * it gives way: a name or figure within a quotation stays visible and can be pressed. Pure.
 */
export function paintPlan(facts: readonly ComparedFact[], text: string, choice: Choice): Paint[] {
  const plan: Paint[] = [];
  for (const paint of wantedPaint(facts, text, choice))
    for (const piece of [...gaps(paint, plan, text)]) plan.splice(firstBehind(plan, piece.start), 0, piece);
  return plan;
}

/** The paint at an offset, by binary search; a caret behind the last letter still belongs to the word. */
export function paintAt(plan: readonly Paint[], offset: number): Paint | null {
  const index = firstBehind(plan, offset);
  const paint = plan[index];
  if (paint && paint.start <= offset) return paint;
  const before = plan[index - 1];
  return before && before.end === offset ? before : null;
}
