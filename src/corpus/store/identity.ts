import { readView } from './manifest.ts';
import type { CorpusDatabase } from './schema.ts';
import { isInUse } from './states.ts';
import { type Reading, writeAll } from './write-all.ts';

/** The name that a database is given once, when it is first asked: another name is another database. */
export async function identityOf(db: CorpusDatabase): Promise<string> {
  const known = await db.get('meta', 'identity');
  if (known?.key === 'identity') return known.id;
  return writeAll(
    db,
    async (tx) => {
      const record = await tx.objectStore('meta').get('identity');
      if (record?.key === 'identity') return record.id;
      const id = crypto.randomUUID();
      await tx.objectStore('meta').put({ key: 'identity', id });
      return id;
    },
    ['meta'],
  );
}

/** How many articles in use are the reader's own: those that did not come with the extension. */
export async function countOwn(db: CorpusDatabase): Promise<number> {
  const { codes } = await readView(db);
  const tx = db.transaction(['meta', 'heads']) as unknown as Reading;
  const bundled = await tx.objectStore('meta').get('bundled');
  const ids = bundled?.key === 'bundled' ? Object.keys(bundled.contents) : [];
  const numbers = await Promise.all(ids.map((id) => tx.objectStore('heads').index('id').getAllKeys(id)));
  let own = 0;
  for (const code of codes) if (isInUse(code)) own++;
  return own - numbers.filter((all) => all.some((n) => isInUse(codes[n] ?? 0))).length;
}
