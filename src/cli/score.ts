import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem } from '../corpus/problem.ts';
import { type PartScore, scoreFolder } from './score/score-folder.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `usage: score FOLDER [--details FILE] [--json]

FOLDER: gold to score the engine against, whichever of these it holds: events/*.json and events-*/*.json with the articles of
each in a folder of its name, names*.jsonl, figures*.jsonl.
--details FILE   what was missed, wrong or told in another stance, as JSON Lines
--json           the numbers as JSON instead of tables`;

function readArguments(args: string[]): { folder: string; details?: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { details: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('exactly one folder is needed');
    return { folder, json: values.json, ...(values.details === undefined ? {} : { details: values.details }) };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

const asText = (parts: readonly PartScore[]) => parts.map(({ part, table }) => `${part}\n${table}`).join('\n\n');
const asJson = (parts: readonly PartScore[]) =>
  JSON.stringify(Object.fromEntries(parts.map(({ part, numbers }) => [part, numbers])), null, 1);

/** Prints how the engine does on a folder of gold. Exit status 2 for whatever the caller can mend. */
async function main(args: string[]): Promise<number> {
  try {
    const { folder, details, json } = readArguments(args);
    const isTerminal = process.stderr.isTTY;
    const parts = await scoreFolder(folder, (part, done, total) => {
      if (isTerminal) process.stderr.write(`\r${part}: page ${done} of ${total} `);
    });
    if (isTerminal) process.stderr.write('\r\x1b[K');
    if (details !== undefined) {
      const lines = parts.flatMap(({ part, details: own }) => own.map((detail) => JSON.stringify({ part, ...detail })));
      try {
        writeFileSync(details, lines.map((line) => `${line}\n`).join(''));
      } catch (error) {
        throw new UsageError(`cannot write ${details}: ${(error as Error).message}`);
      }
    }
    console.log(json ? asJson(parts) : asText(parts));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n${USAGE}`);
    else if (error instanceof Problem) console.error(error.message);
    else throw error;
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
