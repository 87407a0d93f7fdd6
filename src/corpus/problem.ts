/** What can be wrong with something a reader gives to the corpus. Surfaces word the code; the message is English for the command line. */
export type ProblemCode =
  | 'missing-title'
  | 'missing-text'
  | 'bad-date'
  | 'bad-url'
  | 'bad-front-matter'
  | 'unknown-field'
  | 'duplicate-id'
  | 'bad-json'
  | 'not-an-object'
  | 'wrong-type'
  | 'too-large'
  | 'not-text'
  | 'no-article-in-html'
  | 'unknown-format'
  | 'empty-file'
  | 'bad-encoding'
  | 'bad-table'
  | 'bad-mail'
  | 'bad-xml'
  | 'bad-archive'
  | 'archive-in-archive'
  | 'expands-too-far'
  | 'too-many'
  | 'not-a-feed'
  | 'no-permission'
  | 'not-reached'
  | 'too-slow'
  | 'wrong-content'
  | 'refused-by-site'
  | 'not-an-article'
  | 'tab-asleep'
  | 'already-followed'
  | 'stopped'
  | 'cut-short'
  | 'not-found'
  | 'bad-collection'
  | 'wrong-phase'
  | 'damaged-backup'
  | 'newer-backup'
  | 'newer-corpus'
  | 'corpus-unopened'
  | 'storage-full'
  | 'storage-failed';

/** An error of the reader's input: what, where and why. Everything that can be refused throws one of these. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  /** File name and 1-based line, as far as they are known. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** The offending value, shortened. */
  readonly value: string | undefined;

  constructor(code: ProblemCode, reason: string, at: { file?: string; line?: number; value?: string } = {}) {
    const place = at.file === undefined ? '' : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: `;
    super(`${place}${reason}`);
    this.code = code;
    this.file = at.file;
    this.line = at.line;
    this.value = at.value === undefined ? undefined : at.value.slice(0, 120);
  }
}
