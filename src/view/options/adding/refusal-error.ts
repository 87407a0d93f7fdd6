import type { Refusal } from '../../../corpus/intake.ts';

/** What a file reader refused, as an error that a list of problems words. */
export function refusalError({ title, code, reason, file, line, value }: Refusal): Error {
  return Object.assign(new Error(reason), {
    code,
    file: file ?? (title === '' ? undefined : title),
    ...(line !== undefined && { line }),
    ...(value !== undefined && { value }),
  });
}
