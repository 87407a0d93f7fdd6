import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed sizes (gzip) of what each part of the extension loads, in KB of 1000 bytes. */
export interface BundleSizes {
  contentKB: number;
  popupKB: number;
  backgroundKB: number;
}

const size = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** Files that a page of the extension loads at once: itself, its scripts, theirs, and its styles. */
function loadedBy(build: string, page: string): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const source = readFileSync(path, 'utf8');
    const names = path.endsWith('.html')
      ? [...source.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name = '']) => join(build, name))
      : [...source.matchAll(/(?:from|import)\s?["'](\.[^"']+\.js)["']/g)].map(([, name = '']) =>
          join(dirname(path), name),
        );
    for (const name of names) add(normalize(name));
  };
  add(join(build, page));
  return [...found];
}

export function bundleSizes(build: string): BundleSizes {
  const popup = loadedBy(build, 'popup.html').reduce((sum, path) => sum + size(path), 0);
  return {
    contentKB: kilobytes(size(join(build, 'content-scripts', 'page.js'))),
    popupKB: kilobytes(popup),
    backgroundKB: kilobytes(size(join(build, 'background.js'))),
  };
}
