import { renameSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/**
 * Writes rows as JSON Lines to `out` ('-' is standard output), whole or not at all. Without `out`, a terminal gets the
 * readable table and a pipe gets JSON Lines.
 */
export function writeOut(out: string | undefined, rows: readonly unknown[], table: () => string): void {
  const lines = () => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (out === undefined || out === '-') {
    process.stdout.write(out === undefined && process.stdout.isTTY ? `${table()}\n` : lines());
    return;
  }
  const partial = `${out}.partial`;
  try {
    writeFileSync(partial, lines());
    renameSync(partial, out);
  } catch (error) {
    throw new UsageError(`cannot write ${out}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
