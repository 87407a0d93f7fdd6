import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API. What runs in pages goes without the polyfill, which costs every page some milliseconds: messages give
 * promises in all browsers by now, and nothing else is asked of it there.
 */
export function native(): Browser {
  const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };
  const api = scope.browser?.runtime?.id === undefined ? scope.chrome : scope.browser;
  if (api === undefined) throw new Error('there is no extension here');
  return api;
}
