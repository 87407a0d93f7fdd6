import { useRef, useState } from 'preact/hooks';

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** What a list gives its items so that Tab enters the list once and the arrow keys move within it. */
export interface Roving {
  listRef: { current: HTMLElement | null };
  onKeyDown(event: KeyboardEvent): void;
  item(index: number): { tabIndex: 0 | -1; 'data-roving': true; onFocus(): void };
}

/**
 * Roving focus over the elements of a list that carry `item(index)`, in document order.
 * @param count how many items there are now; a list that shrinks keeps one item reachable.
 * @param leaveTop called for the up arrow on the first item.
 */
export function useRoving(count: number, leaveTop?: () => void): Roving {
  const listRef = useRef<HTMLElement | null>(null);
  const [index, setIndex] = useState(0);
  const reachable = Math.max(0, Math.min(index, count - 1));
  return {
    listRef,
    onKeyDown(event) {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const items = listRef.current?.querySelectorAll<HTMLElement>('[data-roving]') ?? [];
      const next = step(
        [...items].findIndex((item) => item === event.target),
        items.length,
      );
      event.preventDefault();
      if (next < 0) leaveTop?.();
      else items[next]?.focus();
    },
    item: (at) => ({ tabIndex: at === reachable ? 0 : -1, 'data-roving': true, onFocus: () => setIndex(at) }),
  };
}
