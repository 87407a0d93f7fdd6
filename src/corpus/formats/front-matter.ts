import { Problem } from '../problem.ts';

/** A value of the front matter and the 1-based line it stands in. */
export interface Field {
  value: string;
  line: number;
}

export interface FrontMatter {
  fields: Map<string, Field>;
  /** What follows the front matter; 1-based line where it starts. */
  body: string;
  bodyLine: number;
}

const FENCE = '---';

/**
 * Splits a file into its front matter and its body; `null` when it has no front matter. Only what the project's files need
 * of YAML is understood, and everything else is refused rather than guessed: one `key: value` a line, values plain or in
 * double or single quotes, comments on lines of their own.
 *
 * @throws Problem `bad-front-matter` at the line that is not understood
 */
export function readFrontMatter(content: string, file: string): FrontMatter | null {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (lines[0]?.trimEnd() !== FENCE) return null;
  const fields = new Map<string, Field>();
  for (let i = 1; i < lines.length; i++) {
    const line = (lines[i] as string).trimEnd();
    const number = i + 1;
    if (line === FENCE) return { fields, body: lines.slice(i + 1).join('\n'), bodyLine: number + 1 };
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0));
    if (!/^[A-Za-z][A-Za-z_-]*$/.test(key) || !/^(\s|$)/.test(line.slice(colon + 1))) {
      throw new Problem('bad-front-matter', 'a line of the front matter must read “key: value”', {
        file,
        line: number,
        value: line,
      });
    }
    const before = fields.get(key);
    if (before !== undefined) {
      throw new Problem('bad-front-matter', `“${key}” is given twice, first in line ${before.line}`, {
        file,
        line: number,
        value: key,
      });
    }
    fields.set(key, { value: unquote(line.slice(colon + 1).trim(), file, number), line: number });
  }
  throw new Problem('bad-front-matter', 'the front matter is not closed by a line “---”', { file, line: 1 });
}

/** The value within quotes; a plain value as it stands, colons and all. */
function unquote(value: string, file: string, line: number): string {
  const quote = value[0];
  if (quote !== '"' && quote !== "'") {
    if (/^[[{|>&*!]/.test(value)) {
      throw new Problem('bad-front-matter', 'lists, objects and blocks are not understood; put the value in quotes', {
        file,
        line,
        value,
      });
    }
    return value;
  }
  if (value.length < 2 || !value.endsWith(quote)) {
    throw new Problem('bad-front-matter', 'the quotation mark is not closed', { file, line, value });
  }
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
}
