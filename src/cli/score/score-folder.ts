import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { formatEvents, formatFigures, formatNames } from './format-scores.ts';
import { readEvent } from './gold.ts';
import { scoreEvents, sumUp } from './score-events.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreNames } from './score-names.ts';

/** What was found in one part of a folder of gold. */
export interface PartScore {
  /** Folder or file, as it is called in the folder of gold. */
  part: string;
  table: string;
  /** The numbers behind the table. */
  numbers: unknown;
  details: Record<string, unknown>[];
}

/** Folders of events: all facts are in the gold of `events`, some only in that of `events-…`. */
const EVENTS = /^events(-.+)?$/;

/**
 * Scores the engine against every part of a folder of gold, in the order of their names: `events/*.json` and `events-…/*.json`
 * (the latter name some facts only), `names*.jsonl`, `figures*.jsonl`. Throws a UsageError where there is none of them, a Problem
 * for gold that cannot be read.
 */
export async function scoreFolder(
  folder: string,
  onPage: (part: string, done: number, total: number) => void = () => {},
): Promise<PartScore[]> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`no such folder: ${folder}`);
  const parts: PartScore[] = [];
  for (const part of readdirSync(folder).sort()) {
    const path = join(folder, part);
    const events = EVENTS.exec(part);
    if (events && statSync(path).isDirectory()) {
      const files = readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort();
      if (files.length === 0) continue;
      const gold = files.map((name) => readEvent(join(path, name)));
      const scores = await scoreEvents(gold, events[1] !== undefined, (done, total) => onPage(part, done, total));
      const numbers = { total: sumUp(scores), byEvent: Object.fromEntries(scores.byEvent), related: scores.related };
      parts.push({ part, table: formatEvents(scores), numbers, details: scores.details });
    } else if (/^names.*\.jsonl$/.test(part)) {
      const { scores, details } = scoreNames(path);
      parts.push({ part, table: formatNames(scores), numbers: scores, details });
    } else if (/^figures.*\.jsonl$/.test(part)) {
      const { scores, details } = scoreFigures(path);
      parts.push({ part, table: formatFigures(scores), numbers: scores, details });
    }
  }
  if (parts.length === 0)
    throw new UsageError(`nothing to score in ${basename(folder)}: no events*/, names*.jsonl or figures*.jsonl`);
  return parts;
}
