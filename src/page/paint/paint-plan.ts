import type { ComparedFact, Span } from '../../engine/types.ts';
import { NAME_KINDS } from '../../engine/types.ts';

/** What is painted: one highlight for each. `unmatched` facts are not painted, there is nothing to say of them. */
export const LAYERS = ['disputed', 'agreed', 'only-here'] as const;
export type Layer = (typeof LAYERS)[number];

/** A painted stretch of the page's text. No two of one plan overlap, and none crosses a line break. */
export interface Paint extends Span {
  layer: Layer;
  /** Id of the fact it stands for. */
  fact: string;
}

/** A page with more is a list; painting all of it would hide the text. */
const MAX_MENTIONS = 3000;

const isLayer = (verdict: string): verdict is Layer => (LAYERS as readonly string[]).includes(verdict);

/**
 * Dates and ordinals that no other article names are no news: every story has a "Saturday" and a "third" of its own.
 * The popup lists them.
 */
const isWorthPaint = ({ kind, verdict, quantity }: ComparedFact): boolean =>
  verdict !== 'only-here' || (kind !== 'date' && quantity?.dimension !== 'ordinal');

/**
 * The mentions of a fact that are painted. A name is painted where it stands first, unless its bearer is disputed: a
 * page would be sprinkled with its hero's name. Figures, dates and quotations say something new wherever they stand.
 */
function paintedMentions(fact: ComparedFact): readonly Span[] {
  if (!isWorthPaint(fact)) return [];
  const named = (NAME_KINDS as readonly string[]).includes(fact.kind);
  return named && fact.verdict !== 'disputed' ? fact.mentions.slice(0, 1) : fact.mentions;
}

/**
 * Plans what to paint, in order of the text. Where mentions overlap the shortest is painted and the longer one around
 * it gives way: a name or figure within a quotation stays visible and can be pressed. Pure.
 */
export function paintPlan(facts: readonly ComparedFact[], text: string): Paint[] {
  const wanted: Paint[] = [];
  for (const fact of facts) {
    if (!isLayer(fact.verdict)) continue;
    for (const { start, end } of paintedMentions(fact)) {
      if (start < 0 || end <= start || end > text.length || wanted.length >= MAX_MENTIONS) continue;
      wanted.push({ layer: fact.verdict, fact: fact.id, start, end });
    }
  }
  // The longest first, so that the shorter ones are written over them. 0 is nobody's.
  wanted.sort((a, b) => b.end - b.start - (a.end - a.start));
  const owner = new Uint16Array(text.length);
  wanted.forEach((paint, index) => owner.fill(index + 1, paint.start, paint.end));

  const plan: Paint[] = [];
  let open = 0;
  let start = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    const current = offset < text.length && text.charCodeAt(offset) !== 10 ? (owner[offset] as number) : 0;
    if (current === open) continue;
    const paint = wanted[open - 1];
    if (paint) plan.push({ ...paint, start, end: offset });
    open = current;
    start = offset;
  }
  return plan;
}

/** The paint at an offset, by binary search; a caret behind the last letter still belongs to the word. */
export function paintAt(plan: readonly Paint[], offset: number): Paint | null {
  let low = 0;
  let high = plan.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((plan[middle] as Paint).start <= offset) low = middle + 1;
    else high = middle;
  }
  const paint = plan[low - 1];
  if (paint && offset < paint.end) return paint;
  return paint && offset === paint.end ? paint : null;
}
