import { useRef, useState } from 'preact/hooks';

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Attributes of an item: a focusable element, its index counted over the whole list. */
export interface RovingItem {
  tabIndex: 0 | -1;
  'data-roving': true;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What a list gives its items so that Tab enters the list once and the arrow keys move within it. */
export interface Roving {
  listRef: { current: HTMLElement | null };
  item(index: number): RovingItem;
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
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const items = listRef.current?.querySelectorAll<HTMLElement>('[data-roving]') ?? [];
    const next = step([...items].indexOf(event.currentTarget as HTMLElement), items.length);
    event.preventDefault();
    if (next < 0) leaveTop?.();
    else items[next]?.focus();
  };
  return {
    listRef,
    item: (at) => ({
      tabIndex: at === reachable ? 0 : -1,
      'data-roving': true,
      onFocus: () => setIndex(at),
      onKeyDown,
    }),
  };
}
