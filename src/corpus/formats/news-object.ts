export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_BLOCK = 500_000;
const MAX_OBJECTS = 1_000;

/** The JSON-LD object that describes an article, and what the page's other objects are called that it points to. */
export interface NewsObject {
  article: Json;
  named(id: string): Json | undefined;
}

/** Looks through all JSON-LD of a page, within lists and graphs too. Blocks that are no JSON are passed over. */
export function newsObject(document: Document): NewsObject | null {
  const objects: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const block = script.textContent ?? '';
    if (block.length > MAX_BLOCK || objects.length >= MAX_OBJECTS) continue;
    try {
      const queue: unknown[] = [JSON.parse(block)];
      for (const value of queue) {
        if (queue.length > MAX_OBJECTS) break;
        if (Array.isArray(value)) queue.push(...value.slice(0, 100));
        if (!isObject(value)) continue;
        objects.push(value);
        if (Array.isArray(value['@graph'])) queue.push(...value['@graph'].slice(0, 100));
      }
    } catch {
      // Many pages carry broken JSON-LD; the other sources of metadata remain.
    }
  }
  const article = objects.find((object) =>
    [object['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type)),
  );
  if (article === undefined) return null;
  return { article, named: (id) => (id === '' ? undefined : objects.find((o) => o['@id'] === id && o !== article)) };
}
