import type { ArticleDraft } from '../../corpus/types.ts';

/** Reads the articles of one file; throws a Problem. The entrypoint brings it together with the browser's parser. */
export type ReadFile = (file: { name: string; content: string }) => ArticleDraft[];

/** What files hold: all their articles, and an error for each file that cannot be read. */
export interface FilesRead {
  drafts: ArticleDraft[];
  problems: unknown[];
}

export async function readFiles(files: readonly Pick<File, 'name' | 'text'>[], readFile: ReadFile): Promise<FilesRead> {
  const read: FilesRead = { drafts: [], problems: [] };
  for (const file of files) {
    try {
      read.drafts.push(...readFile({ name: file.name, content: await file.text() }));
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      // The browser's own errors (a file that is gone, a folder) do not name the file.
      read.problems.push('file' in reason ? reason : Object.assign(reason, { file: file.name }));
    }
  }
  return read;
}
