import { parseArgs } from 'node:util';
import { Problem } from '../../src/corpus/problem.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const USAGE = `usage:
  bench -- engine [--json]                                 the engine's time beside its tagger's
  bench -- corpus [--sizes 1000,10000] [--minutes 60] [--json]   a corpus of each size, in a real Chromium;
                                                           none is filled for longer, and stopped it prints what it has
  bench -- pages FOLDER [--corpus FILE.jsonl] [--json]     what the extension costs on saved pages, in a real Chromium`;

interface Bench {
  /** Result for a program, and for a person. */
  run(
    positionals: string[],
    options: {
      corpus?: string | undefined;
      sizes?: string | undefined;
      minutes?: string | undefined;
      json?: boolean | undefined;
    },
  ): Promise<{ result: unknown; show(): void }>;
}

const BENCHES: Record<string, Bench> = {
  engine: {
    async run() {
      const { engineRows, showEngine } = await import('./run-engine.ts');
      const rows = await engineRows();
      return { result: rows, show: () => showEngine(rows) };
    },
  },
  corpus: {
    async run(_positionals, { sizes = '1000,10000', minutes = '60', json }) {
      const asked = sizes.split(',').map(Number);
      if (!asked.every((size) => Number.isInteger(size) && size > 0))
        throw new UsageError(`corpus: what is a size of ${sizes}?`);
      if (!(Number(minutes) > 0)) throw new UsageError(`corpus: how long are ${minutes} minutes?`);
      const { benchCorpus, showCorpus } = await import('./corpus.ts');
      const rows = {};
      const showSoFar = (why: string) => {
        console.error(`${why}: what was not measured yet is not in the result`);
        if (json) print({ sizes: rows });
        else showCorpus(rows);
      };
      process.once('SIGTERM', () => {
        showSoFar('stopped');
        process.exit(143);
      });
      try {
        await benchCorpus(asked, rows, Number(minutes));
      } catch (error) {
        // Half an hour's work is not thrown away with what came last.
        showSoFar('failed');
        throw error;
      }
      return { result: { sizes: rows }, show: () => showCorpus(rows) };
    },
  },
  pages: {
    async run([folder], { corpus }) {
      if (folder === undefined) throw new UsageError('pages: which folder?');
      const { benchPages, pagesTable } = await import('./pages.ts');
      const result = await benchPages(folder, corpus);
      return { result, show: () => console.log(pagesTable(result)) };
    },
  },
};

const print = (result: unknown) => console.log(JSON.stringify(result, null, 2));

/** Exit status 2, and one line, for whatever the caller can mend. */
async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        corpus: { type: 'string' },
        sizes: { type: 'string' },
        minutes: { type: 'string' },
      },
    });
    const [name = 'engine', ...rest] = positionals;
    const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
    if (!bench) throw new UsageError(`no benchmark is called "${name}"`);
    const { result, show } = await bench.run(rest, values);
    if (values.json) print(result);
    else show();
    return 0;
  } catch (error) {
    const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    if (!usage && !(error instanceof Problem)) throw error;
    console.error(usage ? `${(error as Error).message}\n${USAGE}` : (error as Error).message);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
