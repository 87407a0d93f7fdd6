/**
 * Who hands a job over, a page of the extension or the background, is known by a lock of the browser's (Web Locks) that it holds as
 * long as it lives: however a page ends, closed, crashed or killed with the browser, its lock is free from then on.
 */
type Locks = Pick<LockManager, 'request'>;

let own: Promise<string> | undefined;

/** The name of the lock that this page, or this background, holds as long as it lives. */
export function ownHolder(locks: Locks = navigator.locks): Promise<string> {
  own ??= new Promise((resolve, reject) => {
    const name = `holder ${crypto.randomUUID()}`;
    const forEver = () => new Promise<never>(() => resolve(name));
    locks.request(name, forEver).catch(reject);
  });
  return own;
}

/**
 * Gives a function that tells whether a holder lives.
 *
 * @param onGone called when one that was asked about and lived then is gone
 */
export function watchHolders(onGone: () => void, locks: Locks = navigator.locks): (name: string) => Promise<boolean> {
  const watched = new Set<string>();
  return async (name) => {
    const isFree = await locks.request(name, { ifAvailable: true }, (lock) => lock !== null);
    if (isFree) return false;
    if (!watched.has(name)) {
      watched.add(name);
      // Waits in the queue until the holder is gone.
      void locks
        .request(name, () => watched.delete(name))
        .then(onGone)
        .catch(() => {});
    }
    return true;
  };
}
