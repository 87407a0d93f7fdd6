/** Work that is asked for again while it runs is not done twice: both get the one result. Nothing is kept after it ended. */
export function shareRuns<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  return (key, work) => {
    const before = running.get(key);
    if (before !== undefined) return before;
    const run = work().finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
}
