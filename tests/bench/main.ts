import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { EngineRow } from './engine.ts';

/**
 * `npm run -s bench -- engine [--json]`. What is timed is bundled first, as the extension is: run from source, the
 * wrappers that keep the names of functions would be timed along.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench`;
const BENCHES: Record<string, { file: string; run: string }> = { engine: { file: 'engine.ts', run: 'benchEngine' } };

const args = process.argv.slice(2);
const name = args.find((arg) => !arg.startsWith('--')) ?? 'engine';
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (!bench) {
  console.error(`No benchmark is called "${name}". There is: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: { ssr: `${root}tests/bench/${bench.file}`, outDir, target: 'es2022', minify: false, emptyOutDir: true },
});
const bundle = (await import(pathToFileURL(`${outDir}/${name}.js`).href)) as Record<string, () => EngineRow[]>;
const rows = (bundle[bench.run] as () => EngineRow[])();
if (args.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  const round = (value: number) => Math.round(value * 100) / 100;
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)]))));
}
