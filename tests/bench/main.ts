import { benchEngine } from './engine.ts';

/** Benchmarks by the word that asks for them: `npm run -s bench -- engine [--json]`. */
const BENCHES = { engine: benchEngine };

const args = process.argv.slice(2);
const name = args.find((arg) => !arg.startsWith('--')) ?? 'engine';
if (!Object.hasOwn(BENCHES, name)) {
  console.error(`No benchmark is called "${name}". There is: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
const rows = BENCHES[name as keyof typeof BENCHES]();
if (args.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  const round = (value: number) => Math.round(value * 100) / 100;
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)]))));
}
