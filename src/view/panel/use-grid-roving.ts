import { useRef, useState } from 'preact/hooks';

/** What a table gives each of its buttons so that Tab enters the table once and the arrow keys move within it. */
export interface GridRoving {
  tableRef: { current: HTMLTableElement | null };
  cell(
    row: number,
    column: number,
  ): { tabIndex: 0 | -1; 'data-at': string; onFocus(): void; onKeyDown(event: KeyboardEvent): void };
}

const STEPS: Record<string, [row: number, column: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Roving focus in two directions; cells without a button are stepped over. Right means towards the end of a line. */
export function useGridRoving(rows: number, columns: number): GridRoving {
  const tableRef = useRef<HTMLTableElement | null>(null);
  const [place, setPlace] = useState<[number, number]>([0, 0]);
  const reachable: [number, number] = [
    Math.min(place[0], Math.max(0, rows - 1)),
    Math.min(place[1], Math.max(0, columns - 1)),
  ];

  const go = (event: KeyboardEvent, row: number, column: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const find = (r: number, c: number) => tableRef.current?.querySelector<HTMLElement>(`[data-at="${r} ${c}"]`);
    let target: HTMLElement | null | undefined;
    if (event.key === 'Home') target = find(row, 0);
    const step = STEPS[event.key];
    if (step !== undefined) {
      const turn = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? -1 : 1;
      const [down, along] = [step[0], step[1] * turn];
      for (let r = row + down, c = column + along; r >= 0 && r < rows && c >= 0 && c < columns; r += down, c += along) {
        target = find(r, c);
        if (target) break;
      }
    }
    if (step === undefined && event.key !== 'Home') return;
    event.preventDefault();
    target?.focus();
  };

  return {
    tableRef,
    cell: (row, column) => ({
      tabIndex: row === reachable[0] && column === reachable[1] ? 0 : -1,
      'data-at': `${row} ${column}`,
      onFocus: () => setPlace([row, column]),
      onKeyDown: (event) => go(event, row, column),
    }),
  };
}
