import type { Text } from '../../text/read-text.ts';
import type { Period } from '../../types.ts';
import type { Day } from './calendar.ts';

/** What a recognizer found: tokens `first` to `last` (exclusive) and the period they name. */
export interface DateMatch {
  first: number;
  last: number;
  period: Omit<Period, 'from' | 'to'> & { from: Day; to: Day };
}

/** What recognizers read a date against. */
export interface DateContext {
  text: Text;
  /** Day of publication; `null` where it is not known, and then nothing relative has a period. */
  published: Day | null;
  /** The date found last before this one; what counts from it ("two days later") asks for it. */
  previous?: DateMatch | undefined;
}

/** Tries to read a date that starts at one token; `null` where there is none. */
export type DateRecognizer = (at: number, context: DateContext) => DateMatch | null;

/** A period by its ends; exact and written out unless told otherwise. */
export function periodOf(
  granularity: Period['granularity'],
  span: readonly [Day, Day],
  rest: Partial<Pick<Period, 'relative' | 'approximation' | 'time' | 'dayPart' | 'utcOffset'>> = {},
): DateMatch['period'] {
  return { from: span[0], to: span[1], granularity, relative: false, approximation: 'exact', ...rest };
}
