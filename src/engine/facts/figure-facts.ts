import type { Text } from '../text/read-text.ts';
import type { DateFact, DateMention, FigureFact, FigureMention, Measure, Quantity, Span } from '../types.ts';
import { isPerson, relatedness, SIBLING, SYNONYM } from '../lexicon/relatedness.ts';
import { salience } from '../quantities/salience.ts';
import type { When } from './dates-nearby.ts';
import { measureOf, tokenAt } from './measure.ts';
import { mergeScopes } from './scope.ts';
import { unite } from './unite.ts';

/** Whose names stand by a figure or date. */
export interface NamesNearby {
  /** Name keys of one sentence, in text order. */
  inSentence(sentence: number): string[];
  /** Those of them that are only named as a source. */
  speaking(sentence: number): string[];
  /** Name keys of the person named nearest to a span within its sentence: whose age it is; empty where nobody is named. */
  bearer(mention: FigureMention | DateMention): string[];
}

/** An age is somebody's: only its bearer's name tells whose, not the other names of the sentence. */
const nearby = (mention: FigureMention | DateMention, names: NamesNearby) =>
  mention.kind === 'figure' && mention.quantity.dimension === 'age'
    ? names.bearer(mention)
    : names.inSentence(mention.sentence);

/** Who of those named is only a source of a figure. */
function sources(mention: FigureMention | DateMention, names: NamesNearby): Pick<Measure, 'sources'> {
  const keys = mention.kind === 'figure' ? names.speaking(mention.sentence) : [];
  return keys.length > 0 ? { sources: keys } : {};
}

/** A conversion in brackets measures what the figure before it does. */
const spanMeasured = (mention: FigureMention | DateMention): Span =>
  (mention.kind === 'figure' ? mention.converts : undefined) ?? mention;

const dimensionOf = (mention: FigureMention | DateMention) =>
  mention.kind === 'figure' ? mention.quantity.dimension : undefined;

function share(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared++;
  return shared;
}

/** How close what two of them count is in meaning; `null` where one counts nothing. */
function closeness({ counted: [a] }: Measure, { counted: [b] }: Measure): number | null {
  return a === undefined || b === undefined ? null : relatedness(a, b);
}

/** Two mentions of one value within one article tell one fact if they count the same thing or stand in like words. */
function sameMeasure(a: Measure, b: Measure, close = closeness(a, b)): boolean {
  const counted = share(a.counted, b.counted);
  const words = counted + share(a.context, b.context);
  if (words >= 4) return true;
  const heads = close !== null && close >= SYNONYM;
  if (heads && counted > 1) return true;
  // The meanings of all verbs are asked for last: they cost most and decide least often.
  return (heads || words === 3) && a.events.some((x) => b.events.some((y) => relatedness(x, y) >= SYNONYM));
}

/** The same of figures: so many people of one state are told of once ("2 dead", "two women were killed"). */
function sameCount(a: Measure, b: Measure): boolean {
  if (a.additional !== b.additional) return false;
  const close = closeness(a, b);
  if (a.state !== undefined && b.state !== undefined)
    return a.state === b.state && (close === null || isPerson(a.counted[0] as string) || close >= SYNONYM);
  return sameMeasure(a, b, close) || (close !== null && close >= SYNONYM && share(a.names, b.names) > 0);
}

/** Whether a value is so telling that one article hardly has it for two things: $3.26 billion, 4,712, a score. */
const isUnmistakable = (mention: FigureMention | DateMention) =>
  mention.kind === 'figure' && (mention.quantity.dimension === 'score' || salience(mention.quantity) >= UNMISTAKABLE);
const UNMISTAKABLE = 0.8;

/** Such a value is told of one thing unless its nouns say otherwise: 212 passengers are no 212 houses. */
function mayBeOne(a: Measure, b: Measure): boolean {
  const close = closeness(a, b);
  return close === null || close >= SIBLING;
}

/** Tokens behind a figure that its heading may take in. */
const LABEL_REACH = 5;

/**
 * Words enough around the figure to be understood alone: "123 political prisoners", "four years in prison", "2020
 * election". Only adjectives and nouns up to the one that is counted; anything else between them, and the bare figure stands.
 */
function label(text: Text, mention: FigureMention | DateMention, measure: Measure): string {
  const [head] = measure.counted;
  const isYear = mention.kind === 'date' && mention.period.granularity === 'year';
  if (head === undefined || (mention.kind === 'date' ? !isYear : mention.quantity.dimension === 'age'))
    return mention.text;
  const { tokens } = text;
  const first = tokenAt(tokens, mention.end);
  for (let at = first; at < first + LABEL_REACH; at++) {
    const token = tokens[at];
    if (token?.sentence !== mention.sentence) break;
    if (token.lemma === head || token.lower === head) return text.text.slice(mention.start, token.end);
    const joins =
      token.text === '-' || token.lower === 'of' || (token.lower === 'in' && at === first && mention.kind === 'figure');
    const article = token.lower === 'the' && tokens[at - 1]?.lower === 'of';
    if (!joins && !article && token.pos !== 'ADJ' && token.pos !== 'NOUN' && !/(?:ed|ing)$/.test(token.lower)) break;
  }
  return mention.text;
}

/** What several places of an article say of one figure, the fullest one first. */
function merge(fullest: Measure, measures: readonly Measure[]): Measure {
  const merged: Measure = {
    ...fullest,
    additional: measures.every((m) => m.additional),
    foreseen: measures.every((m) => m.foreseen),
    events: unite(measures, (m) => m.events, 8),
    names: unite(measures, (m) => m.names, 24),
    context: unite(measures, (m) => m.context, 48),
  };
  const scope = mergeScopes(measures.map((m) => m.scope));
  if (scope !== undefined) merged.scope = scope;
  else delete merged.scope;
  return merged;
}

/** Facts of one value that a mention is compared with, and measures of each: an article may repeat one number a thousand times. */
const MOST_ALIKE = 16;
const MOST_MEASURES = 4;

/** How a mention is told to be of one fact with those that have its value. */
const samenessOf = (mention: FigureMention | DateMention) =>
  isUnmistakable(mention) ? mayBeOne : mention.kind === 'figure' ? sameCount : sameMeasure;

function group<M extends FigureMention | DateMention>(
  mentions: readonly M[],
  text: Text,
  names: NamesNearby,
  when: (mention: M) => When,
  valueKey: (mention: M, measure: Measure) => string,
  build: (mentions: M[], measure: Measure, id: string, label: string) => FigureFact | DateFact,
): (FigureFact | DateFact)[] {
  const groups: { mentions: M[]; measures: Measure[] }[] = [];
  const byValue = new Map<string, { mentions: M[]; measures: Measure[] }[]>();
  for (const mention of mentions) {
    const own = measureOf(text, spanMeasured(mention), nearby(mention, names), dimensionOf(mention));
    const measure = Object.assign(own, sources(mention, names), when(mention));
    const key = valueKey(mention, measure);
    const same = byValue.get(key);
    const isSame = same && samenessOf(mention);
    const home = isSame && same.find((g) => g.measures.slice(0, MOST_MEASURES).some((m) => isSame(m, measure)));
    if (home) {
      home.mentions.push(mention);
      home.measures.push(measure);
      continue;
    }
    const fresh = { mentions: [mention], measures: [measure] };
    groups.push(fresh);
    if (!same) byValue.set(key, [fresh]);
    else if (same.length < MOST_ALIKE) same.push(fresh);
  }
  return groups.map(({ mentions: own, measures }) => {
    const [first] = own as [M, ...M[]];
    const fullest = measures.reduce((best, m) => (m.counted.length > best.counted.length ? m : best));
    const merged = measures.length === 1 ? fullest : merge(fullest, measures);
    const told = own[measures.indexOf(fullest)] ?? first;
    return build(own, merged, `${first.kind}:${first.start}`, label(text, told, fullest));
  });
}

/** None at all: "not one passenger was hurt". */
const NONE = { value: 0, min: 0, max: 0, approximation: 'exact' } as const;

/**
 * What a mention says in its sentence: "a quake with a magnitude of at least 5.9" counts nothing, so a bare number may be
 * one of what its noun has; "not one" is none.
 */
function quantityOf({ quantity, start }: FigureMention, { counted }: Measure, { tokens }: Text): Quantity {
  if (quantity.dimension !== 'count') return quantity;
  if (counted[0] === 'magnitude') return { ...quantity, dimension: 'magnitude' };
  const before = tokens[tokenAt(tokens, start) - 1]?.lower;
  return quantity.value === 1 && before === 'not' ? { ...quantity, ...NONE } : quantity;
}

/** Figures of one article as facts: one value of one measure, however often it is said. */
export function groupFigures(
  mentions: readonly FigureMention[],
  text: Text,
  names: NamesNearby,
  when: (mention: FigureMention) => When,
): FigureFact[] {
  const key = (mention: FigureMention, measure: Measure) => {
    const { dimension, unit, value, parts, approximation } = quantityOf(mention, measure, text);
    return `${dimension} ${unit} ${value} ${parts?.join() ?? ''} ${approximation === 'vague'}`;
  };
  return group(mentions, text, names, when, key, (own, measure, id, label) => {
    // The barest wording carries the value: "more than 150" beside "the 150" leaves 150 open upwards.
    const [first] = own as [FigureMention];
    return { id, kind: 'figure', text: label, quantity: quantityOf(first, measure, text), measure, mentions: own };
  }) as FigureFact[];
}
