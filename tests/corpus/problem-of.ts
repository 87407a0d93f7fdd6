import { Problem } from '../../src/corpus/problem.ts';

/** The Problem that some work throws; fails the test when it throws none. */
export function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no Problem was thrown');
}
