import type { Analysis } from '../../engine/types.ts';
import type { ArticleDraft } from '../types.ts';
import type { JobRecord } from './job-records.ts';
import type { JobServices } from './job-services.ts';
import type { Slice } from './read-slices.ts';

/** Slices that are read before it is their turn: some seconds of work, a few megabytes. */
const MOST_AHEAD = 4;

export interface SlicesAhead {
  /** The next slice, `null` at the end. @throws what could not be read */
  next(): Promise<Slice | null>;
  /** Analyses that were made before it was their turn: whoever is done with a slice takes its drafts out. */
  analyses: Map<ArticleDraft, Analysis>;
  /** Whether analyses are made at all: of articles that are there already most is there again, and need not be analysed. */
  isUseful: boolean;
  stop(): void;
}

/**
 * Reads the slices of a job and analyses their drafts while whoever works on the job waits for the store: between them, the
 * background is never idle.
 */
export function slicesAhead(
  read: (from: Pick<JobRecord, 'batch' | 'at'>) => Promise<Slice | null>,
  from: Pick<JobRecord, 'batch' | 'at'>,
  { analyse, rest }: Pick<JobServices, 'analyse' | 'rest'>,
): SlicesAhead {
  const waiting: Slice[] = [];
  const analyses: SlicesAhead['analyses'] = new Map();
  let ended: { error?: unknown } | null = null;
  let stopped = false;
  let tell = () => {};
  let changed = new Promise<void>((resolve) => void (tell = resolve));
  const change = () => {
    tell();
    changed = new Promise<void>((resolve) => void (tell = resolve));
  };

  const analyseAll = async (slice: Slice) => {
    for (const draft of slice.drafts) {
      if (stopped || !ahead.isUseful) return;
      try {
        analyses.set(draft, analyse({ ...draft, id: draft.id ?? '' }));
      } catch {
        // Thrown again where the draft is worked on, and said there.
      }
      await rest();
    }
  };
  const run = async () => {
    for (let place = from; !stopped; ) {
      const slice = await read(place);
      if (slice === null) break;
      place = slice;
      await analyseAll(slice);
      waiting.push(slice);
      change();
      while (waiting.length >= MOST_AHEAD && !stopped) await changed;
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
