import { useEffect } from 'preact/hooks';

/** Calls back whenever the reader returns to this page: what it shows may have been changed elsewhere in the meantime. */
export function useShownAgain(onShown: () => void): void {
  useEffect(() => {
    const listen = () => document.visibilityState === 'visible' && onShown();
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, [onShown]);
}
