/** Work between two rests, in milliseconds: what a message that comes meanwhile waits at most, with one article's analysis. */
const WORK = 6;

/**
 * A rest lets whatever else waits for the background go first. Timers would be slowed down to four milliseconds each; a message to oneself is
 * not, and comes after those that are there already. Asked for sooner, there is none.
 */
export function rests(clock: () => number = () => performance.now()): () => Promise<void> {
  let last = clock();
  return async () => {
    if (clock() - last < WORK) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    last = clock();
  };
}
