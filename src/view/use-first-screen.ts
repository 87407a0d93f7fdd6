import { useLayoutEffect, useState } from 'preact/hooks';

/** Milliseconds from the frame a list is first part of until that frame is on the screen, on a slow machine. Nobody scrolls by then. */
const ON_SCREEN = 150;

/**
 * Whether the first screen of a long list stands before the reader, so that the rest may be drawn: `false` at first, then `true` for
 * good. A frame of the rest that comes too early takes the place of the first one, and the reader waits for both.
 */
export function useFirstScreen(): boolean {
  const [shown, setShown] = useState(false);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(true), ON_SCREEN);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return shown;
}
