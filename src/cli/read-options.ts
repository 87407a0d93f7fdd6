import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** Reads `--name value` options; those in `required` must be there, no others than `required` and `optional` may. */
export function readOptions<R extends string, O extends string>(
  args: string[],
  required: readonly R[],
  optional: readonly O[],
): Record<R, string> & Partial<Record<O, string>> {
  const options = Object.fromEntries([...required, ...optional].map((name) => [name, { type: 'string' as const }]));
  let values: Record<string, unknown>;
  try {
    values = parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  for (const name of required) if (values[name] === undefined) throw new UsageError(`--${name} is missing`);
  return values as Record<R, string> & Partial<Record<O, string>>;
}
