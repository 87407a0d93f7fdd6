import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { BUNDLED_FILE, bundleCorpus } from './src/corpus/bundled-corpus.ts';

/** An assignment to `innerHTML` in a library, and what does its work without one. */
const INNER_HTML: { file: RegExp; replace: [from: string | RegExp, to: string][] }[] = [
  {
    // Preact sets it for components that ask for that; none here does.
    file: /[\\/]preact[\\/]dist[\\/]preact\.\w+$/,
    replace: [[/\b[a-zA-Z_$][\w$]*\.innerHTML\s*=(?!=)\s*[\w$]+\.__html/, 'void 0']],
  },
  {
    // Readability puts a page back for another try, and unpacks an image; nodes do both as well as their source.
    file: /[\\/]readability[\\/]Readability\.js$/,
    replace: [
      ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
      ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
      ['tmp.innerHTML = noscript.innerHTML;', 'tmp.append(...noscript.cloneNode(true).childNodes);'],
    ],
  },
];

/** Takes every assignment to `innerHTML` out of the libraries: the extension then has none, and a reviewer nothing to weigh. */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const library = INNER_HTML.find(({ file }) => file.test(id.split('?')[0] as string));
      if (library === undefined) return null;
      let changed = code;
      for (const [from, to] of library.replace) {
        const before = changed;
        changed = changed.replace(from, to);
        if (changed === before) this.error(`${id} no longer has ${from}: look for where it assigns innerHTML now`);
      }
      return { code: changed, map: null };
    },
  };
}

/** The bundled articles, read, checked and analysed now, so that the first start has nothing left to do but to put them in. */
async function bundledCorpus(root: string): Promise<string> {
  const { analyse } = await import('./src/engine/analyse.ts');
  const folder = join(root, 'corpus');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name: `corpus/${name}`, content: await readFile(join(folder, name), 'utf8') })),
  );
  return JSON.stringify(bundleCorpus(files, analyse));
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact(), withoutInnerHtml()], build: { target: 'es2022' } }),
  hooks: {
    // `imports: false` keeps the types away, but a parameter called `storage` would still bring in WXT's, 9 KB of it.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    // The popup is built by itself and so comes in one file: what it shared with other pages would be a dozen to open.
    'entrypoints:grouped': (_wxt, groups) => {
      const popup = groups
        .flatMap((group) => (Array.isArray(group) ? group : []))
        .filter(({ type }) => type === 'popup');
      const others = groups.map((group) =>
        Array.isArray(group) ? group.filter(({ type }) => type !== 'popup') : group,
      );
      groups.splice(0, groups.length, popup, ...others);
    },
    'build:publicAssets': async (wxt, files) => {
      files.push({ relativeDest: BUNDLED_FILE, contents: await bundledCorpus(wxt.config.root) });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The content script is registered for the sites a reader grants: nothing is granted by installing.
      delete manifest.host_permissions;
      delete manifest.content_scripts;
      // The button's title is in the reader's language, whatever the popup's document says.
      manifest.action = { ...manifest.action, default_title: '__MSG_extension_name__', default_icon: manifest.icons };
      if (manifest.sidebar_action)
        Object.assign(manifest.sidebar_action, { default_title: '__MSG_panel_title__', default_icon: manifest.icons });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      // Chromium alone: its side panel, and a document that reads fetched pages for a background that has no DOM.
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-fact': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next_fact__' },
      'previous-fact': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous_fact__' },
      'add-page': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_command_add_page__' },
    },
    // `connect-src`: addresses and feeds that the reader asks for are fetched, each with a permission of its own.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-source@second-source.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
