import type { FileContents } from '../../../corpus/intake.ts';

/** A kind of file that can be read. */
export interface FileFormat {
  /** Endings of the names of such files: ".html". */
  endings: readonly string[];
  /** Key of the words for it. */
  name: string;
}

/** What adding asks of the browser and of the readers of files; wired by the entrypoint. */
export interface IntakeTools {
  /** Endings of the names of files that can be read. */
  accept: readonly string[];
  /**
   * All that files hold, read one after the other.
   * @param onFile called before each file with the number of files that are done
   */
  readFiles(files: readonly File[], onFile: (done: number) => void): Promise<FileContents>;
  /** Who hands jobs over: a name that holds as long as this page lives. */
  holder(): Promise<string>;
  /** Asks the browser for the sites of these addresses. Must be called in the click itself; resolves to the reader's answer. */
  requestSites(addresses: readonly string[]): Promise<boolean>;
}
