import type { FileContents, Refusal } from '../intake.ts';
import { Problem } from '../problem.ts';

export const nothing = (): FileContents => ({ drafts: [], addresses: [], feeds: [], refused: [] });

/** A Problem as an entry of what was not taken. @throws whatever is no Problem */
export function refusalOf(error: unknown, title = ''): Refusal {
  if (!(error instanceof Problem)) throw error;
  const { code, message, file, line, value } = error;
  return {
    title: title.slice(0, 200),
    code,
    reason: message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(value !== undefined && { value }),
  };
}

/** Does one piece of work; what it refuses is noted, and the others go on. */
export function orRefuse(refused: Refusal[], title: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    refused.push(refusalOf(error, title));
  }
}
