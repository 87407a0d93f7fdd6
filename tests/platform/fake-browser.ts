import type { Browser } from 'webextension-polyfill';

/** `browser.permissions` over a list of granted match patterns. */
export function fakePermissions(origins: string[]) {
  const granted = new Set(origins);
  return {
    granted,
    contains: async ({ origins: asked = [] }) =>
      asked.every((origin: string) => granted.has(origin) || granted.has('*://*/*')),
    getAll: async () => ({ origins: [...granted], permissions: ['storage'] }),
    request: async ({ origins: asked = [] }) => {
      for (const origin of asked) granted.add(origin);
      return true;
    },
    remove: async ({ origins: asked = [] }) => asked.every((origin: string) => granted.delete(origin)),
  } as unknown as Pick<Browser['permissions'], 'contains' | 'getAll' | 'request' | 'remove'> & { granted: Set<string> };
}

interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

/** `browser.scripting` that refuses to register one id twice, as browsers do, and answers late. */
export function fakeScripting() {
  const scripts = new Map<string, Script>();
  const calls: string[] = [];
  const late = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    scripts,
    calls,
    getRegisteredContentScripts: async () => {
      await late();
      return [...scripts.values()];
    },
    registerContentScripts: async ([script]: [Script]) => {
      await late();
      if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      calls.push('register');
      scripts.set(script.id, script);
    },
    updateContentScripts: async ([script]: [Script]) => {
      await late();
      calls.push('update');
      scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      await late();
      calls.push('unregister');
      for (const id of ids) scripts.delete(id);
    },
  };
}

/** `browser.storage.session`, with a bound on how many keys it takes. */
export function fakeSession(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {},
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) {
        if (!kept.has(key) && kept.size >= room) throw new Error('QUOTA_BYTES quota exceeded');
        kept.set(key, structuredClone(value));
      }
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  } as unknown as Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'> & { kept: Map<string, unknown> };
}
