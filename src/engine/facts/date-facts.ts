import { relatedness, SYNONYM } from '../lexicon/relatedness.ts';
import { isDateline } from '../mentions/dates/is-dateline.ts';
import type { Text } from '../text/read-text.ts';
import type { DateFact, DateMention, Measure } from '../types.ts';
import { measureOfDate } from './date-measure.ts';
import type { NamesNearby } from './figure-facts.ts';
import { tokenAt } from './measure.ts';
import { unite } from './unite.ts';

/** Facts of one period that a mention is compared with, and measures of each: a calendar repeats its days a thousand times. */
const MOST_ALIKE = 16;
const MOST_MEASURES = 4;

const share = (a: readonly string[], b: readonly string[]) => a.filter((w) => b.includes(w)).length;

/** Two mentions of one period tell one fact if the same thing happens to the same, or in much the same words. */
function sameEvent(a: Measure, b: Measure): boolean {
  // What two have said is told on two occasions, be it of one day.
  if (a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker) return false;
  if (a.modifies && b.modifies) return a.counted[0] === b.counted[0];
  const nouns = share(a.counted, b.counted);
  const words = nouns + share(a.context, b.context);
  // The meanings of the acts are asked for last: they cost most.
  if (words >= 4) return true;
  if (nouns === 0 && words < 3) return false;
  const [actA] = a.events;
  const [actB] = b.events;
  return actA !== undefined && actB !== undefined && relatedness(actA, actB) >= SYNONYM;
}

/** "2020 election" where a year modifies a noun right behind it; else the date as written. */
function label(mention: DateMention, measure: Measure, { text }: Text): string {
  const [head] = measure.counted;
  if (!measure.modifies || head === undefined || mention.period.granularity !== 'year') return mention.text;
  const behind = /^(?:\s\p{L}+){1,4}/u.exec(text.slice(mention.end, mention.end + 60))?.[0] ?? '';
  const at = behind.toLowerCase().indexOf(` ${head}`);
  const end = at < 0 ? -1 : at + (/^\s\p{L}+/u.exec(behind.slice(at))?.[0].length ?? 0);
  return end < 0 ? mention.text : text.slice(mention.start, mention.end + end);
}

/**
 * Dates of one article as facts: one period in which one thing happened. When the text itself was written is none. What lies behind
 * the day of publication (ISO 8601, or `null`) is still to come, however it is told ("when he is sentenced on 21 May").
 */
export function groupDates(
  mentions: readonly DateMention[],
  text: Text,
  names: NamesNearby,
  published: string | null,
): DateFact[] {
  const today = published?.slice(0, 10) ?? '9999-12-31';
  const groups: { mentions: DateMention[]; measures: Measure[] }[] = [];
  const byPeriod = new Map<string, typeof groups>();
  for (const mention of mentions) {
    const first = tokenAt(text.tokens, mention.start);
    if (isDateline({ first, last: tokenAt(text.tokens, mention.end - 1) + 1 }, text)) continue;
    const measure = measureOfDate(text, mention, names.inSentence(mention.sentence));
    const { from, to, time, dayPart } = mention.period;
    const key = `${from} ${to} ${time ?? dayPart ?? ''}`;
    const alike = byPeriod.get(key);
    // Who names a day twice in one sentence tells of two things.
    const home = alike?.find(
      (group) =>
        group.mentions.at(-1)?.sentence !== mention.sentence &&
        group.measures.some((other) => sameEvent(other, measure)),
    );
    if (home) {
      home.mentions.push(mention);
      if (home.measures.length < MOST_MEASURES) home.measures.push(measure);
      continue;
    }
    const fresh = { mentions: [mention], measures: [measure] };
    groups.push(fresh);
    if (!alike) byPeriod.set(key, [fresh]);
    else if (alike.length < MOST_ALIKE) alike.push(fresh);
  }
  return groups.map(({ mentions: own, measures }): DateFact => {
    const [mention] = own as [DateMention, ...DateMention[]];
    const [first] = measures as [Measure, ...Measure[]];
    return {
      id: `date:${mention.start}`,
      kind: 'date',
      text: label(mention, first, text),
      period: mention.period,
      measure: {
        ...first,
        counted: unite(measures, (m) => m.counted, 8),
        events: unite(measures, (m) => m.events, 6),
        names: unite(measures, (m) => m.names, 24),
        context: unite(measures, (m) => m.context, 48),
        clause: unite(measures, (m) => m.clause ?? [], 40),
        figures: unite(measures, (m) => m.figures ?? [], 12),
        ...(measures.some((m) => m.limit) ? { limit: true } : {}),
        additional: measures.some((m) => m.additional),
        foreseen: mention.period.from > today || measures.every((m) => m.foreseen),
      },
      mentions: own,
    };
  });
}
