import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkCycles, checkImports, checkPurity, checkShape } from './architecture/check.ts';
import type { Source } from './architecture/read-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sources: Source[] = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') })),
);

const file = (path: string, text: string): Source => ({ path, text });

describe('the source tree', () => {
  it('is read', () => {
    expect(sources.map((source) => source.path)).toContain('src/engine/types.ts');
  });

  it('imports only what the layers allow', () => {
    expect(checkImports(sources)).toEqual([]);
  }, 30_000);

  it('keeps the engine free of the DOM, the browser, the network, the clock and Node', () => {
    expect(checkPurity(sources)).toEqual([]);
  });

  it('has no file that is too long and no folder that collects everything', () => {
    expect(checkShape(sources)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(checkCycles(sources)).toEqual([]);
  });
});

describe('import rules', () => {
  const broken: [string, string, string, RegExp][] = [
    ['the engine importing the corpus', 'src/engine/a.ts', "import { x } from '../corpus/x.ts';", /engine is pure/],
    ['a type counts as an import too', 'src/engine/a.ts', "import type { X } from '../page/x.ts';", /engine is pure/],
    ['the engine importing Node', 'src/engine/a.ts', "import { join } from 'node:path';", /not one of src\/engine/],
    ['a re-export', 'src/engine/a.ts', "export { x } from '../view/x.tsx';", /src\/view\/x\.tsx/],
    ['an import at run time', 'src/page/a.ts', "const x = await import('../corpus/x.ts');", /src\/corpus\/x\.ts/],
    ['a type written in place', 'src/engine/a.ts', "let x: import('../page/x.ts').X;", /src\/page\/x\.ts/],
    ['an early stage importing a late one', 'src/engine/names/a.ts', "import { x } from '../facts/x.ts';", /one way/],
    ['neighbours importing each other', 'src/engine/names/a.ts', "import { x } from '../quantities/x.ts';", /one way/],
    ['a stage importing the whole flow', 'src/engine/facts/a.ts', "import { x } from '../analyse.ts';", /one way/],
    ['the page importing a component', 'src/page/a.ts', "import { x } from '../view/x.tsx';", /content script is thin/],
    ['values of the messages', 'src/view/a.ts', "import { x } from '../platform/messages.ts';", /write `import type`/],
    ['the browser outside the platform', 'src/view/a.ts', "import browser from 'webextension-polyfill';", /not one of/],
    ['a missing ending', 'src/engine/a.ts', "import { x } from './b';", /write the ending/],
    ['a folder nobody thought of', 'src/extras/a.ts', '', /no import rule covers/],
  ];
  it.each(broken)('refuse %s', (_, path, text, message) => {
    const problems = checkImports([file(path, text)]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  const fine: [string, string, string][] = [
    ['a stage using itself and earlier ones', 'src/engine/facts/a.ts', "import '../text/x.ts'; import './b.ts';"],
    ['types for everybody', 'src/engine/text/a.ts', "import type { X } from '../types.ts';"],
    ['types of messages', 'src/view/popup/a.tsx', "import type { X } from '../../platform/messages.ts';"],
    ['inline types of messages', 'src/page/a.ts', "import { type X } from '../platform/messages.ts';"],
    ['Preact in components', 'src/view/a.tsx', "import { useState } from 'preact/hooks';"],
    [
      'text that looks like an import',
      'src/engine/a.ts',
      '// import x from "../view/x.ts"\nconst a = "import \'node:fs\'";',
    ],
  ];
  it.each(fine)('allow %s', (_, path, text) => {
    expect(checkImports([file(path, text)])).toEqual([]);
  });
});

describe('purity', () => {
  it.each([
    'document.title;',
    'const now = Date.now();',
    'const now = new Date();',
    'export const x = () => fetch("https://example.org");',
    'setTimeout(() => {}, 1);',
    'const { title } = document;',
    'if (typeof window === "object") throw 1;',
  ])('is broken by %s', (text) => {
    expect(checkPurity([file('src/engine/a.ts', text)])).not.toEqual([]);
  });

  it.each([
    'const date = new Date("2025-12-13T00:00:00Z");',
    'const document = { title: "" }; document.title;',
    'const x = { window: 1 }; x.window;',
    '// document.title\nconst s = "Date.now()";',
    'const f = (browser: string) => browser.length;',
    'interface A { document: string }',
  ])('is kept by %s', (text) => {
    expect(checkPurity([file('src/engine/a.ts', text)])).toEqual([]);
  });

  it('is asked of the engine only, and names file and line', () => {
    expect(checkPurity([file('src/page/a.ts', 'document.title;')])).toEqual([]);
    expect(checkPurity([file('src/engine/a.ts', '\n\nfetch;')])[0]).toMatch(/^src\/engine\/a\.ts:3 uses fetch/);
  });
});

describe('shape', () => {
  it('refuses a file of 301 lines and a folder named utils, and allows 300 lines', () => {
    expect(checkShape([file('src/a.ts', 'x\n'.repeat(301))])).toHaveLength(1);
    expect(checkShape([file('src/a.ts', 'x\n'.repeat(300))])).toEqual([]);
    expect(checkShape([file('src/page/utils/a.ts', '')])[0]).toMatch(/utils/);
    expect(checkShape([file('src/page/utilities.ts', '')])).toEqual([]);
  });
});

describe('circles', () => {
  it('are found over three files and named', () => {
    const ring = [
      file('src/a.ts', "import './b.ts';"),
      file('src/b.ts', "import './c.ts';"),
      file('src/c.ts', "import './a.ts';"),
    ];
    expect(checkCycles(ring)).toHaveLength(1);
    expect(checkCycles(ring)[0]).toContain('src/a.ts → src/b.ts → src/c.ts → src/a.ts');
  });

  it('do not count types, nor two ways to one file', () => {
    expect(
      checkCycles([file('src/a.ts', "import './b.ts';"), file('src/b.ts', "import type { A } from './a.ts';")]),
    ).toEqual([]);
    const diamond = [
      file('src/a.ts', "import './b.ts'; import './c.ts';"),
      file('src/b.ts', "import './d.ts';"),
      file('src/c.ts', "import './d.ts';"),
      file('src/d.ts', ''),
    ];
    expect(checkCycles(diamond)).toEqual([]);
  });
});
