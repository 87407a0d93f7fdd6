/** Where the focus of a grid is. */
export interface GridPlace {
  /** Index of the row; `HEAD` for the column heads. */
  row: number;
  /** Index of the cell; `null` for the row as a whole. */
  cell: number | null;
}

export const HEAD = -1;

export interface GridSize {
  rows: number;
  cells: number;
  /** Rows that fit into the view. */
  page: number;
  rightToLeft: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Where a key leads, as the treegrid of the ARIA Authoring Practices Guide has it: rows take the focus as a whole, the arrow
 * that points forwards goes into a row's cells, Home and End go to the first and last row from a row and to the first and
 * last cell from a cell. `null` for a key that leads nowhere.
 */
export function placeAfterKey(
  place: GridPlace,
  { key, ctrlKey, metaKey, altKey }: Key,
  size: GridSize,
): GridPlace | null {
  if (altKey || (metaKey && key !== 'Home' && key !== 'End')) return null;
  const { row, cell } = place;
  const forwards = size.rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backwards = size.rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const last = size.rows - 1;
  const to = (wanted: number): GridPlace | null => {
    // The heads have no focus as a whole, and the first row is the next one below them.
    if (wanted < 0) return row === HEAD ? null : key === 'ArrowUp' ? { row: HEAD, cell: cell ?? 1 } : { row: 0, cell };
    return last < 0 ? null : { row: Math.min(wanted, last), cell: row === HEAD ? null : cell };
  };
  switch (key) {
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowUp':
      return to(row - 1);
    case 'PageDown':
      return to(row + size.page);
    case 'PageUp':
      return row === HEAD ? null : to(row - size.page);
    case 'Home':
      if (ctrlKey || metaKey) return last < 0 ? null : { row: 0, cell: row === HEAD ? null : cell };
      return cell === null ? to(0) : { row, cell: 0 };
    case 'End':
      if (ctrlKey || metaKey) return to(last);
      return cell === null ? to(last) : { row, cell: size.cells - 1 };
    case forwards:
      return { row, cell: cell === null ? 0 : Math.min(cell + 1, size.cells - 1) };
    case backwards:
      if (cell === null) return null;
      return cell === 0 ? (row === HEAD ? null : { row, cell: null }) : { row, cell: cell - 1 };
    default:
      return null;
  }
}
