import { t } from '../platform/i18n.ts';

/** What an error of `send` or of reading a file carries beside its message; see corpus/problem.ts for the codes. */
export interface ErrorDetails {
  code?: string;
  file?: string;
  line?: number;
  value?: string;
  message: string;
}

/** An error for a reader: where it is, what is wrong, and the offending value. An unknown code keeps its own message. */
export function errorWords(error: unknown): { place: string; reason: string } {
  const { code, file, line, value, message } = (
    error instanceof Error ? error : { message: String(error) }
  ) as ErrorDetails;
  const known = code === undefined ? '' : t(`problem_${code.replaceAll('-', '_')}`);
  const reason = known === '' ? message : known;
  return {
    place: file === undefined ? '' : line === undefined ? file : t('problem_place', file, String(line)),
    reason: known !== '' && value !== undefined && value !== '' ? t('problem_value', reason, value) : reason,
  };
}
