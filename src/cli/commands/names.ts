import { compareNames } from '../../engine/names/compare-names.ts';
import { formatTable } from '../format-table.ts';
import { readLines, textField } from '../read-lines.ts';
import { readOptions } from '../read-options.ts';
import { writeOut } from '../write-out.ts';

/** `names`: for each line {a, b, kind?} a line {score, same}. */
export async function names(args: string[]): Promise<void> {
  const { pairs, out } = readOptions(args, ['pairs'], ['out']);
  const read = readLines(pairs).map(({ line, value }) => {
    const at = { file: pairs, line };
    const a = textField(value, 'a', at);
    const b = textField(value, 'b', at);
    const { score, same, relation } = compareNames(a, b, textField(value, 'kind', at, '') || undefined);
    return { a, b, score, same, relation };
  });
  writeOut(
    out,
    read.map(({ score, same, relation }) => ({ score, same, relation })),
    () => formatTable(read.map((r) => [r.same ? '=' : '≠', r.score.toFixed(2), r.relation, r.a, r.b])),
  );
}
