import type { Browser } from 'webextension-polyfill';

/**
 * The message of a key in the reader's language, '' for a key there is none of. Read without the polyfill: `getMessage` is
 * synchronous and the same everywhere, and a component that only words something can then be tested outside a browser.
 *
 * @param substitutions for `$1` to `$9` or named placeholders, in order
 */
export function t(key: string, ...substitutions: string[]): string {
  const scope = globalThis as { browser?: Partial<Browser>; chrome?: Partial<Browser> };
  const i18n = scope.browser?.i18n ?? scope.chrome?.i18n;
  return i18n?.getMessage(key, substitutions) ?? '';
}
