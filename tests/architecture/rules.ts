/** Which files a folder may import, and why: the table behind the picture in the README. */
export interface ImportRule {
  /** Path prefix of the files the rule is about. */
  from: string;
  /** Path prefixes (folders end in `/`) they may import. */
  may: string[];
  /** Path prefixes of which they may import types only. */
  mayTypes?: string[];
  /** Packages they may import, `node:` for Node's own modules. */
  packages: string[];
  why: string;
  instead: string;
}

const SURFACE = ['src/engine/', 'src/wording/', 'src/platform/send.ts', 'src/platform/i18n.ts'];

/** The most special prefix wins. */
export const IMPORT_RULES: ImportRule[] = [
  {
    from: 'src/engine/',
    may: ['src/engine/'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'fuse.js', 'transliteration'],
    why: 'the engine is pure: the same code runs in the extension, on the command line and in a test',
    instead: 'pass what it needs as a plain value or a function',
  },
  {
    from: 'src/corpus/',
    may: ['src/corpus/', 'src/engine/'],
    packages: ['idb', '@mozilla/readability', 'fast-xml-parser', 'fflate', 'papaparse', 'postal-mime'],
    why: 'articles in and out know nothing of tabs, messages or pages',
    instead: 'call it from src/platform',
  },
  {
    from: 'src/page/',
    may: ['src/page/', ...SURFACE],
    mayTypes: ['src/platform/messages.ts', 'src/platform/settings.ts', 'src/corpus/types.ts'],
    packages: ['@mozilla/readability'],
    why: 'the content script is thin and reaches everything else by messages',
    instead: 'send a message (src/platform/send.ts)',
  },
  {
    from: 'src/view/',
    may: [
      'src/view/',
      'src/corpus/formats/',
      'src/corpus/problem.ts',
      'src/platform/settings.ts',
      // A sample shows the colours of a page, adjusted as the page adjusts them.
      'src/page/paint/colour.ts',
      'assets/',
      ...SURFACE,
    ],
    mayTypes: [
      'src/platform/messages.ts',
      'src/corpus/types.ts',
      'src/corpus/row-types.ts',
      'src/corpus/job-types.ts',
      'src/corpus/intake.ts',
    ],
    packages: ['preact', '@tanstack/virtual-core', 'papaparse'],
    why: 'components show what they are given and reach everything else by messages',
    instead: 'send a message (src/platform/send.ts)',
  },
  {
    from: 'src/wording/',
    may: [
      'src/wording/',
      'src/engine/types.ts',
      // What is quoted beside a figure must not break off: the same rules for the page's words and the others'.
      'src/engine/comparison/unfinished.ts',
      'src/engine/comparison/hedge-before.ts',
      'src/platform/i18n.ts',
    ],
    mayTypes: ['src/engine/comparison/listed-verdict.ts'],
    packages: [],
    why: 'popup and card say the same in the same words; it is part of what every page loads, so it takes values and gives words',
    instead: 'draw in src/view or src/page, and pass in what is worded',
  },
  {
    from: 'src/platform/',
    may: ['src/platform/', 'src/corpus/', 'src/engine/', 'src/wording/'],
    packages: ['webextension-polyfill', 'wxt'],
    why: 'the browser side knows no component and no page',
    instead: 'let an entry point pass it in',
  },
  {
    from: 'src/cli/',
    may: ['src/cli/', 'src/engine/', 'src/corpus/'],
    packages: ['node:', 'linkedom', 'jszip', 'puppeteer-core', '@mozilla/readability'],
    why: 'the command line is the engine without a browser',
    instead: 'move what both need into src/engine or src/corpus',
  },
  {
    from: 'entrypoints/',
    may: ['entrypoints/', 'src/view/', 'src/page/', 'src/platform/', 'src/corpus/', 'src/engine/', 'assets/'],
    packages: ['preact', 'wxt', 'webextension-polyfill'],
    why: 'entry points wire the parts together, and are not wired themselves',
    instead: 'move what is shared into src',
  },
];

/**
 * The stages of the engine in the order in which data passes through them; a stage imports itself and earlier ones.
 * Stages of one line are neighbours and do not import each other. What stands directly in `src/engine` (types and
 * version) is for everybody, except the files of the last stage.
 */
export const STAGES: string[][] = [
  ['text', 'lexicon'],
  ['quantities', 'names'],
  ['mentions'],
  ['facts'],
  ['retrieval'],
  ['alignment'],
  ['comparison'],
  ['analyse.ts', 'look-up', 'look-up.ts', 'cross-reference.ts', 'compare-story.ts'],
];

/** Contracts that every stage may know the types of. */
export const CONTRACTS = ['src/engine/retrieval/article-index.ts'];

/** What the engine may not touch, and what to do instead. */
export const IMPURE: Record<string, string> = {
  document: 'the engine has no DOM; give it text',
  window: 'the engine has no DOM; give it text',
  DOMParser: 'the engine has no DOM; give it text',
  navigator: 'the engine has no browser',
  localStorage: 'the engine stores nothing; return a value',
  indexedDB: 'the engine stores nothing; ask the ArticleIndex',
  browser: 'the engine has no browser',
  chrome: 'the engine has no browser',
  fetch: 'nothing leaves the machine; ask the ArticleIndex',
  XMLHttpRequest: 'nothing leaves the machine; ask the ArticleIndex',
  WebSocket: 'nothing leaves the machine; ask the ArticleIndex',
  process: 'the engine does not know Node',
  require: 'the engine does not know Node',
  performance: 'the engine has no clock',
  setTimeout: 'the engine has no clock',
  'Date.now': 'the engine has no clock; take the day as a parameter',
  'new Date()': 'the engine has no clock; take the day as a parameter',
  'Math.random': 'the engine gives the same answer twice',
};

/** Names of folders that end up holding everything. */
export const VAGUE_FOLDERS = ['utils', 'util', 'helpers', 'common', 'managers', 'misc', 'shared', 'lib'];

export const LONGEST_FILE = 300;
