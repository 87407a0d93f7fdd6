import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Three kinds of tests: `engine` are those of pure functions, which share one load of the language model; `unit` needs nothing
 * but Node (a file that needs a DOM says `@vitest-environment happy-dom`) and gives each file a world of its own; `e2e` drives real browsers with the built extension, one after the other, after the units have passed the machine on.
 */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A busy machine is no failure: what hangs is found all the same.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          // The settings read the browser's storage as soon as they are imported: a fake one stands in.
          alias: { '@wxt-dev/browser': `${root}tests/fake-extension-browser.ts` },
          server: { deps: { inline: [/@wxt-dev\/storage/, /wxt\/dist\/utils/] } },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/engine/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
