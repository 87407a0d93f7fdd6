import { useEffect, useState } from 'preact/hooks';
import type { FileContents } from '../../../corpus/intake.ts';
import type { IntakeTools } from './intake-tools.ts';

export interface FilesRead {
  /** `null` while they are read, or where none is chosen. */
  contents: FileContents | null;
  /** Files that are done. */
  done: number;
  problem: unknown;
}

const NOTHING: FilesRead = { contents: null, done: 0, problem: null };

/** What the chosen files hold, read anew whenever others are chosen. */
export function useReadFiles(files: readonly File[], readFiles: IntakeTools['readFiles']): FilesRead {
  const [read, setRead] = useState(NOTHING);
  useEffect(() => {
    setRead(NOTHING);
    if (files.length === 0) return;
    let current = true;
    readFiles(files, (done) => current && setRead({ ...NOTHING, done })).then(
      (contents) => current && setRead({ contents, done: files.length, problem: null }),
      (problem: unknown) => current && setRead({ ...NOTHING, problem }),
    );
    return () => {
      current = false;
    };
  }, [files, readFiles]);
  return read;
}
