import type { FileContents } from '../intake.ts';
import { Problem } from '../problem.ts';
import { fieldNamed } from './field-names.ts';
import { listOf, ownRecord, stringOf } from './own-record.ts';
import { givenFirst } from './person-names.ts';
import { nothing, refusalOf } from './refuse.ts';
import { type Fields, takeRecord } from './take-record.ts';

/** Keys under which files keep the list of what they hold. */
const LISTS = ['articles', 'items', 'references', 'list'];

/**
 * Reads a JSON file: a list of articles or addresses, an object with such a list, one article, or CSL-JSON as Zotero exports
 * it. What cannot be read is refused with its number in the list, and the others are taken.
 *
 * @throws Problem `bad-json`, `not-an-object`
 */
export function readJson(content: string, file: string): FileContents {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Problem('bad-json', `not JSON: ${(error as Error).message}`, { file, line: lineOf(error, content) });
  }
  const contents = nothing();
  const whole = ownRecord(value);
  const list = Array.isArray(value)
    ? value
    : whole === null
      ? []
      : (LISTS.map((name) => listOf(whole, name)).find((found) => found.length > 0) ?? [value]);
  if (list.length === 0) throw new Problem('not-an-object', 'the file holds no article and no list of them', { file });
  for (const [index, entry] of list.entries()) {
    const record = ownRecord(entry);
    if (record !== null) takeRecord(contents, fieldsOf(record), { file });
    else if (typeof entry === 'string') takeRecord(contents, { url: entry }, { file });
    else {
      const problem = new Problem('not-an-object', `entry ${index + 1} is no article`, { file });
      contents.refused.push(refusalOf(problem));
    }
  }
  return contents;
}

function fieldsOf(record: ReadonlyMap<string, unknown>): Fields {
  const fields: Fields = {};
  for (const [name, value] of record) {
    const field = fieldNamed(name);
    if (field === null || fields[field] !== undefined) continue;
    const text = field === 'author' ? authorsOf(value) : field === 'published' ? dateOf(value) : value;
    if (typeof text === 'string' && text !== '') fields[field] = text;
    else if (typeof text === 'number' && field === 'id') fields[field] = String(text);
  }
  return fields;
}

/** A name, names, or CSL's people: `[{family, given}]`. */
function authorsOf(value: unknown): string {
  const people = Array.isArray(value) ? value.slice(0, 20) : [value];
  return people
    .map((person) => {
      if (typeof person === 'string') return person;
      const record = ownRecord(person) ?? new Map<string, unknown>();
      const literal = stringOf(record, 'literal') || stringOf(record, 'name');
      return literal || givenFirst(`${stringOf(record, 'family')},${stringOf(record, 'given')}`);
    })
    .filter((name) => name !== '')
    .join(', ');
}

/** A date, or CSL's `{date-parts: [[2026, 3, 5]]}`; one without a day is none. */
function dateOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const record = ownRecord(value);
  if (record === null) return '';
  const [parts] = listOf(record, 'date-parts');
  if (!Array.isArray(parts) || parts.length < 3) return stringOf(record, 'raw');
  return parts
    .slice(0, 3)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The line a parser's message names by its position, as far as it does. */
function lineOf(error: unknown, content: string): number | undefined {
  const position = /position (\d{1,9})/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? undefined : content.slice(0, Number(position)).split('\n').length;
}
