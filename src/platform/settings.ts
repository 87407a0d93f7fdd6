import { storage } from 'wxt/utils/storage';
import type { Kind } from '../engine/types.ts';
import { KINDS } from '../engine/types.ts';
import type { SiteRules } from './site-rules.ts';

/**
 * Every setting of the reader: key, type, default, version and migrations of each stand together here and nowhere else. A new
 * shape of a value raises `version` and adds the migration that leads there; see https://wxt.dev/storage.html.
 *
 * For the background and the extension's own pages. A content script is told what it needs (`page/settings`): look-ups and
 * site rules are no business of a process that a page may have taken over.
 */

/** How much of a page is painted: every fact that was compared, those that tell something, or those that are disputed. */
export type Density = 'all' | 'telling' | 'disputed';
export const DENSITIES: readonly Density[] = ['all', 'telling', 'disputed'];
export const density = storage.defineItem<Density>('local:density', { fallback: 'telling', version: 1 });

/** Colour of each line on the page, `#rrggbb`; made lighter or darker on the page until it stands out from the ground there. */
export interface PaintColours {
  disputed: string;
  near: string;
  agreed: string;
  'only-here': string;
}
export const DEFAULT_COLOURS: PaintColours = {
  disputed: '#b3261e',
  near: '#8a5a00',
  agreed: '#1a7f4b',
  'only-here': '#4b53bc',
};
export const colours = storage.defineItem<PaintColours>('local:colours', { fallback: DEFAULT_COLOURS, version: 1 });

/** Kinds of facts that are painted. The popup lists all of them all the same. */
export const paintedKinds = storage.defineItem<Kind[]>('local:painted-kinds', { fallback: [...KINDS], version: 1 });

/** Sites that the reader switched on or off for good, by site; see site-rules.ts. */
export const siteRules = storage.defineItem<SiteRules>('local:site-rules', { fallback: {}, version: 1 });

/** Whether articles the reader comes across enter the corpus by themselves. */
export const rememberPages = storage.defineItem<boolean>('local:remember-pages', { fallback: false, version: 1 });

/** What was looked up, the latest first, each once. */
export const MAX_RECENT_LOOK_UPS = 20;
export const recentLookUps = storage.defineItem<string[]>('local:recent-look-ups', { fallback: [], version: 1 });

/** Sites granted for their feeds or for fetching articles alone, by site; see intake/fetch-only-sites.ts. */
export const fetchOnlySites = storage.defineItem<string[]>('local:fetch-only-sites', { fallback: [], version: 1 });

/** What the corpus was when it was last looked at, kept outside of it: a database that is gone cannot say so. See guard-corpus.ts. */
export interface CorpusMark {
  /** Name of the database. */
  id: string;
  /** Articles of the reader's own. */
  articles: number;
  /** ISO 8601 date and time. */
  at: string;
}
export const corpusMark = storage.defineItem<CorpusMark | null>('local:corpus-mark', { fallback: null, version: 1 });

/** A corpus that was there and is gone: what is known of it, until the reader has restored it or lets it be. */
export const corpusLoss = storage.defineItem<CorpusMark | null>('local:corpus-loss', { fallback: null, version: 1 });

/** The back-up that was made last. */
export interface LastBackUp {
  fileName: string;
  articles: number;
  /** ISO 8601 date and time. */
  at: string;
}
export const lastBackUp = storage.defineItem<LastBackUp | null>('local:last-back-up', { fallback: null, version: 1 });

/** Whether the database was given a fresh log since the browser started; see corpus/store/fresh-log.ts. */
export const hasFreshLog = storage.defineItem<boolean>('session:fresh-log', { fallback: false });
