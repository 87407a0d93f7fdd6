import type { ComparedFact, Report, Stance } from '../engine/types.ts';
import { countWords } from './count-words.ts';
import type { Tone } from './stance-tone.ts';
import { stanceTone } from './stance-tone.ts';

/** How many articles report a fact in one way. */
export interface SummaryPart {
  tone: Tone;
  count: number;
  /** "3 say the same" */
  words: string;
}

/** What looks alike is counted together: spellings, vaguer figures and other wordings are all "≈". */
const PARTS: { key: string; stances: Stance[] }[] = [
  { key: 'summary_same', stances: ['same'] },
  { key: 'summary_near', stances: ['variant', 'consistent', 'wording'] },
  { key: 'summary_differs', stances: ['differs'] },
  { key: 'summary_omits', stances: ['omits'] },
];

/** The reports of a fact in short, "=3 ≠1 ∅2" in symbols and in words; ways that nobody reports are left out. */
export function summariseReports(reports: readonly Pick<Report, 'stance'>[]): SummaryPart[] {
  return PARTS.flatMap(({ key, stances }) => {
    const count = reports.filter(({ stance }) => stances.includes(stance)).length;
    return count === 0 ? [] : [{ tone: stanceTone(stances[0] as Stance), count, words: countWords(key, count) }];
  });
}

/** Articles that report a fact; those that leave it out are not counted. */
export const countReporting = (reports: readonly Pick<Report, 'stance'>[]): number =>
  reports.filter(({ stance }) => stance !== 'omits').length;

/** How many independent sources report a fact, in words; '' where that is the number of articles. */
export function sourcesWords({ sources, reports }: Pick<ComparedFact, 'sources' | 'reports'>): string {
  return sources > 0 && sources < countReporting(reports) ? countWords('popup_independent', sources) : '';
}
