import { compare } from './commands/compare.ts';
import { names } from './commands/names.ts';
import { spot } from './commands/spot.ts';
import { UsageError } from './usage-error.ts';
import { Problem } from '../corpus/problem.ts';

const USAGE = `usage:
  compare --pages PAGES [--corpus CORPUS] [--out OUT]   cross-reference every page with the corpus
  spot    --pages PAGES [--out OUT]                     mentions only
  names   --pairs PAIRS [--out OUT]                     are a and b spellings of one name

PAGES, CORPUS: a .jsonl, .html, .txt or .md file, or a folder of them; without --corpus, the bundled articles.
OUT: a file of JSON Lines, or - for standard output; without it a table on a terminal, JSON Lines elsewhere.`;

const commands: Record<string, (args: string[]) => Promise<void>> = { compare, spot, names };

/** Exit status 2 for whatever the caller can mend, with one line that says what, where and why. */
async function main([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(name === '' || name === '--help' ? USAGE : `unknown command ${JSON.stringify(name)}\n${USAGE}`);
    return name === '--help' ? 0 : 2;
  }
  try {
    await command(args);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n${USAGE}`);
    else if (error instanceof Problem) console.error(error.message);
    else throw error;
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
