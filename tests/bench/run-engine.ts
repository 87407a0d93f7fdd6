import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { EngineRow } from './engine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench`;

/** What is timed is bundled first, as the extension is: run from source, the wrappers that keep the names of functions would be timed along. */
export async function engineRows(): Promise<EngineRow[]> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: `${root}tests/bench/engine.ts`, outDir, target: 'es2022', minify: false, emptyOutDir: true },
  });
  const bundle = (await import(pathToFileURL(`${outDir}/engine.js`).href)) as { benchEngine(): EngineRow[] };
  return bundle.benchEngine();
}

export function showEngine(rows: EngineRow[]): void {
  const round = (value: number) => Math.round(value * 100) / 100;
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)]))));
}
