/** The command line itself is wrong: an option is missing, unknown or names no file. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
