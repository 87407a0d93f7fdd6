import type { ArticleDraft } from '../types.ts';
import { type PreparedAnalysis, prepareAnalysis } from '../store/prepare-analysis.ts';
import type { JobRecord } from './job-records.ts';
import type { JobServices } from './job-services.ts';
import type { Slice } from './read-slices.ts';

/** Slices that are read before it is their turn: some seconds of work, a few megabytes. */
const MOST_AHEAD = 4;

export interface SlicesAhead {
  /** The next slice, `null` at the end. @throws what could not be read */
  next(): Promise<Slice | null>;
  /** Analyses that were made before it was their turn: whoever is done with a slice takes its drafts out. */
  analyses: Map<ArticleDraft, PreparedAnalysis>;
  /** Whether analyses are made at all: of articles that are there already most is there again, and need not be analysed. */
  isUseful: boolean;
  stop(): void;
}

/**
 * Reads the slices of a job and has their drafts analysed while whoever works on the job waits for the store: by the analyst, which is given
 * one slice after the other without waiting for its answers, or between two waits by the background itself.
 */
export function slicesAhead(
  read: (from: Pick<JobRecord, 'batch' | 'at'>) => Promise<Slice | null>,
  from: Pick<JobRecord, 'batch' | 'at'>,
  { analyse, analyst, rest, version }: Pick<JobServices, 'analyse' | 'analyst' | 'rest' | 'version'>,
): SlicesAhead {
  const waiting: Slice[] = [];
  const analyses: SlicesAhead['analyses'] = new Map();
  let underWay = 0;
  let ended: { error?: unknown } | null = null;
  let stopped = false;
  let tell = () => {};
  let changed = new Promise<void>((resolve) => void (tell = resolve));
  const change = () => {
    tell();
    changed = new Promise<void>((resolve) => void (tell = resolve));
  };

  const analyseAll = async (slice: Slice, asked: ReturnType<NonNullable<typeof analyst>['prepare']> | undefined) => {
    const prepared = (await asked) ?? [];
    for (const [i, draft] of slice.drafts.entries()) {
      const there = prepared[i];
      if (there?.packed.version === version) {
        analyses.set(draft, there);
        continue;
      }
      if (stopped || !ahead.isUseful) return;
      try {
        analyses.set(draft, prepareAnalysis(analyse(articleOf(draft)), draft.text));
      } catch {
        // Thrown again where the draft is worked on, and said there.
      }
      await rest();
    }
  };
  const run = async () => {
    let last = Promise.resolve();
    try {
      for (let place = from; !stopped; ) {
        const slice = await read(place);
        if (slice === null) break;
        place = slice;
        const asked = ahead.isUseful ? analyst?.prepare(slice.drafts.map(articleOf)) : undefined;
        underWay++;
        // One after the other: who waits for the first is not to wait for all.
        last = last.then(async () => {
          await analyseAll(slice, asked);
          underWay--;
          waiting.push(slice);
          change();
        });
        while (underWay + waiting.length >= MOST_AHEAD && !stopped) await changed;
      }
    } finally {
      await last;
    }
    ended = {};
  };
  const ahead: SlicesAhead = {
    analyses,
    isUseful: true,
    async next() {
      while (waiting.length === 0 && ended === null) await changed;
      const slice = waiting.shift();
      change();
      if (slice === undefined && ended !== null && 'error' in ended) throw ended.error;
      return slice ?? null;
    },
    stop() {
      stopped = true;
      change();
    },
  };
  run()
    .catch((error: unknown) => void (ended = { error }))
    .finally(change);
  return ahead;
}

/** The draft as the engine reads it. */
const articleOf = ({ id, title, publisher, published, url, lang, text }: ArticleDraft) => ({
  id: id ?? '',
  title,
  publisher,
  published,
  url,
  lang,
  text,
});
