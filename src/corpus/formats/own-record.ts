/** A value that came out of JSON as a record of its own properties: a key such as `__proto__` is just a name. `null` for any other. */
export function ownRecord(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

/** A text of a record, '' where it has none. Numbers count: ids are often given as numbers. */
export function stringOf(record: ReadonlyMap<string, unknown>, name: string): string {
  const value = record.get(name);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A list of a record, empty where it has none. */
export function listOf(record: ReadonlyMap<string, unknown>, name: string): unknown[] {
  const value = record.get(name);
  return Array.isArray(value) ? value : [];
}
