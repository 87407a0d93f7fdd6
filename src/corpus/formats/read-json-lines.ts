import type { FileContents } from '../intake.ts';
import { Problem } from '../problem.ts';
import { cleanDraft } from '../validate-article.ts';
import { readLine } from './read-jsonl.ts';
import { nothing, refusalOf } from './refuse.ts';
import { MAX_RECORDS } from './take-record.ts';

/**
 * Reads JSON Lines that anybody may have written: a line that cannot be read is refused, and the others are taken. For the
 * corpus's own export, where one bad line speaks against the whole file, see read-jsonl.ts.
 */
export function readJsonLines(content: string, file: string): FileContents {
  const contents = nothing();
  const seen = new Map<string, number>();
  let line = 0;
  for (const raw of content.replace(/^\uFEFF/, '').split('\n')) {
    line++;
    if (raw.trim() === '') continue;
    try {
      if (contents.drafts.length >= MAX_RECORDS)
        throw new Problem('too-many', `more than ${MAX_RECORDS} articles are not taken from one file`, { file, line });
      const draft = cleanDraft(readLine(raw, file, line), { file, line });
      const before = draft.id === undefined ? undefined : seen.get(draft.id);
      if (before !== undefined)
        throw new Problem('duplicate-id', `the id “${draft.id}” is in line ${before} and in line ${line}`, {
          file,
          line,
          value: draft.id,
        });
      if (draft.id !== undefined) seen.set(draft.id, line);
      contents.drafts.push(draft);
    } catch (error) {
      contents.refused.push(refusalOf(error));
    }
  }
  return contents;
}
