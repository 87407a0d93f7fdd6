/** What each of `items` lists without repeats, once each, in order; at most so many. */
export function unite<T>(items: readonly T[], list: (item: T) => readonly string[], most: number): string[] {
  const [only] = items;
  return only !== undefined && items.length === 1
    ? list(only).slice(0, most)
    : [...new Set(items.flatMap(list))].slice(0, most);
}
