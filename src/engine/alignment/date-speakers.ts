import { relatedness } from '../lexicon/relatedness.ts';
import type { Measure } from '../types.ts';

/** From this closeness on two words for who speaks mean one. */
const ALIKE = 0.6;

/** Words by which a press report names its outlet; the day of such a report is not that of what it tells. */
const OUTLET =
  /^(?:journal|times|post|news|agency|press|herald|tribune|gazette|guardian|telegraph|mail|reuters|bloomberg|ap|afp|bbc|cnn|nbc|cbs|abc|fox|npr|magazine|newspaper|daily|broadcaster|axios|politico)$/;

const PRONOUN = /^(?:he|she|they|it|i|we|who|which|that)$/;

/** A body or its voice, which reports put for one another: "the White House said", "the administration said", "officials said". */
const VOICE = new Set([
  'house', 'administration', 'government', 'official', 'officials', 'office', 'ministry', 'minister', 'department', 'spokesman', 'spokeswoman',
  'spokesperson', 'maker', 'group', 'chain', 'retailer', 'lender', 'bank', 'airline', 'insurer', 'drugmaker', 'carmaker', 'authority', 'authorities', 'police', 'company', 'companies', 'firm', 'inc', 'inc.', 'corp', 'corp.', 'co', 'co.', 'ltd', 'plc', 'llc', 'sa', 'ag', 'gmbh', 'nv', 'se', 'asa', 'ab', 'oyj', 'spa', 'statement',
  'kremlin', 'palace', 'president', 'source',
]); // biome-ignore format: one table

const outletOf = ({ speaker }: Measure) => (speaker !== undefined && OUTLET.test(speaker) ? speaker : undefined);

/** One is the day of a press report, the other that of the matter or of another outlet's report. */
export const outletsClash = (a: Measure, b: Measure): boolean => outletOf(a) !== outletOf(b);

/** Two who are named or described said something; whom a pronoun means is not known here. */
export function speakersClash({ speaker: a }: Measure, { speaker: b }: Measure): boolean {
  if (a === undefined || b === undefined || a === b || PRONOUN.test(a) || PRONOUN.test(b)) return false;
  return !(VOICE.has(a) && VOICE.has(b)) && relatedness(a, b) < ALIKE;
}

const isMissing = ({ speaker }: Measure, other: Measure): boolean =>
  speaker !== undefined &&
  speaker !== other.speaker &&
  !PRONOUN.test(speaker) &&
  !VOICE.has(speaker) &&
  !OUTLET.test(speaker) &&
  !other.context.includes(speaker) &&
  !other.counted.includes(speaker);

/** One is the day on which somebody of a name said something, and the sentence of the other does not know him. */
export const speakerMissing = (a: Measure, b: Measure): boolean => isMissing(a, b) || isMissing(b, a);
