/** A life in the hands of a test: timers of the test's clock, no idle time to wait for. */
export function fakeLife() {
  const end = new AbortController();
  return {
    signal: end.signal,
    get isInvalid() {
      return end.signal.aborted;
    },
    setTimeout: (handler: () => void, milliseconds: number) => setTimeout(handler, milliseconds) as unknown as number,
    requestIdleCallback: (handler: () => void) => {
      handler();
      return 0;
    },
    end: () => end.abort(),
  };
}
