/**
 * What the choice of permission asks of the browser; wired by the entrypoint. Requests must be called in the click
 * itself, before anything is awaited, and resolve to the reader's answer.
 */
export interface PermissionTools {
  requestAll(): Promise<boolean>;
  requestSite(origin: string): Promise<boolean>;
  /** One site instead of every site. */
  requestOnlySite(origin: string): Promise<boolean>;
  /** Gives back every site. */
  giveBackAll(): Promise<unknown>;
  /** Gives back one granted match pattern. */
  giveBackSite(pattern: string): Promise<unknown>;
}
