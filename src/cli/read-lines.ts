import { readFileSync } from 'node:fs';
import { Problem } from '../corpus/problem.ts';

/** Objects of a JSON Lines file with their 1-based line; blank lines are passed over. Throws a Problem for a bad one. */
export function readLines(file: string): { line: number; value: Record<string, unknown> }[] {
  const found: { line: number; value: Record<string, unknown> }[] = [];
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((raw, index) => {
      if (raw.trim() === '') return;
      const line = index + 1;
      let value: unknown;
      try {
        value = JSON.parse(raw);
      } catch (error) {
        throw new Problem('bad-json', `not JSON: ${(error as Error).message}`, { file, line, value: raw });
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Problem('not-an-object', 'a line must be a JSON object', { file, line, value: raw });
      found.push({ line, value: value as Record<string, unknown> });
    });
  return found;
}

/** A text field of a line; `fallback` where it is absent or null. Throws a Problem where it is something else. */
export function textField(
  value: Record<string, unknown>,
  name: string,
  at: { file: string; line: number },
  fallback?: string,
): string {
  const field = Object.hasOwn(value, name) ? value[name] : undefined;
  if (typeof field === 'string') return field;
  if ((field === undefined || field === null) && fallback !== undefined) return fallback;
  throw new Problem('wrong-type', `"${name}" must be a string`, { ...at, value: JSON.stringify(field) ?? 'nothing' });
}
