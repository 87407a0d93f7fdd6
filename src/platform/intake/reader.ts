import { Problem, type ProblemCode } from '../../corpus/problem.ts';
import type { FetchedSource, ReadSource } from '../../corpus/read-fetched.ts';

/** Reads the source of a page or a feed where there is a DOM. @throws Problem */
export type Reader = (source: FetchedSource) => Promise<ReadSource>;

/** What is asked of the document that reads for Chromium's background, and what it answers. */
export interface ReaderRequest {
  name: 'reader/read';
  source: FetchedSource;
}
export type ReaderAnswer =
  | { ok: true; value: ReadSource }
  | { ok: false; code: string; message: string; value?: string };

export const isReaderRequest = (message: unknown): message is ReaderRequest =>
  typeof message === 'object' && message !== null && (message as { name?: unknown }).name === 'reader/read';

/** Answers a request by what `read` gives or throws. */
export function answerReader(source: FetchedSource, read: (source: FetchedSource) => ReadSource): ReaderAnswer {
  try {
    return { ok: true, value: read(source) };
  } catch (error) {
    if (error instanceof Problem)
      return {
        ok: false,
        code: error.code,
        message: error.message,
        ...(error.value !== undefined && { value: error.value }),
      };
    return { ok: false, code: 'no-article-in-html', message: error instanceof Error ? error.message : String(error) };
  }
}

/** What the answer says. @throws Problem */
export function takeAnswer(answer: ReaderAnswer | undefined): ReadSource {
  if (answer?.ok === true) return answer.value;
  if (answer === undefined) throw new Problem('stopped', 'the document that reads pages did not answer');
  throw new Problem(
    answer.code as ProblemCode,
    answer.message,
    answer.value === undefined ? {} : { value: answer.value },
  );
}
