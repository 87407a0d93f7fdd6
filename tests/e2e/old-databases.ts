// Each of these functions travels into a page of the extension as source, and may use nothing from outside.

/** The version of a database that nobody has open. */
export async function versionOf(name: string): Promise<number> {
  return (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
}

/** Batches that wait to be worked on. */
export async function countStaged(): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('second-source');
    request.onsuccess = () => resolve(request.result);
  });
  const count = await new Promise<number>((resolve) => {
    const request = db.transaction('staged').objectStore('staged').count();
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  return count;
}

/** Gives every analysis, and every part of the index, an older version. */
export async function makeOutdated(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve) => {
    const tx = db.transaction(['analysed', 'meta'], 'readwrite');
    tx.oncomplete = () => resolve();
    const analysed = tx.objectStore('analysed');
    analysed.getAll().onsuccess = (event) => {
      const records = (event.target as IDBRequest<{ version: number }[]>).result;
      analysed.clear();
      for (const record of records) analysed.put({ ...record, version: 1 });
    };
    const meta = tx.objectStore('meta');
    meta.get('manifest').onsuccess = (event) => {
      const manifest = (event.target as IDBRequest<{ generation: number; segments: object[] }>).result;
      const segments = manifest.segments.map((segment) => ({ ...segment, version: 1 }));
      meta.put({ ...manifest, generation: manifest.generation + 1, segments });
    };
  });
  db.close();
}

/** Puts a database of version 1 in place of what there is. */
export async function makeVersion1(articles: number): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('second-source').onsuccess = resolve;
  });
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('second-source', 1);
    request.onupgradeneeded = () => {
      const old = request.result;
      for (const store of ['articles', 'listings', 'analyses']) old.createObjectStore(store, { keyPath: 'id' });
      old.createObjectStore('collections', { keyPath: 'name' });
      old.createObjectStore('meta', { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve) => {
    const tx = db.transaction(['articles', 'analyses', 'collections'], 'readwrite');
    tx.oncomplete = () => resolve();
    tx.objectStore('collections').put({ name: 'My articles', enabled: true });
    for (let i = 0; i < articles; i++) {
      const id = `old-${i}`;
      const text = `Some ${i} boats left the harbour of Elmar.`;
      tx.objectStore('articles').put({
        id,
        title: `Boats ${i}`,
        publisher: 'Coast Post',
        published: '2026-01-05',
        url: `https://coast.example/boats/${i}`,
        lang: 'en',
        text,
        collection: 'My articles',
        added: '2026-01-06T00:00:00.000Z',
        removed: null,
      });
      const terms = [
        ['t:boat', 1],
        [`#:count:${i}:`, 1],
      ];
      const analysis = { version: 1, sentences: [{ start: 0, end: text.length }], facts: [], terms, fingerprints: [] };
      tx.objectStore('analyses').put({ id, analysis, keys: [] });
    }
  });
  db.close();
}
