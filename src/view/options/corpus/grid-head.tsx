import type { RefObject } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { Icon } from '../../icon.tsx';
import type { RowSort } from '../../../corpus/row-types.ts';
import type { SortBy } from './corpus-query.ts';
import { type GridPlace, HEAD } from './grid-keys.ts';
import { CELLS, type Cell } from './grid-row.tsx';

export interface GridHeadProps {
  elementRef: RefObject<HTMLDivElement | null>;
  sort: RowSort;
  place: GridPlace;
  /** Whether all rows are selected; `null` for some of them. */
  allSelected: boolean | null;
  onSort(by: SortBy): void;
  onSelectAll(on: boolean): void;
  onPlace(place: GridPlace): void;
}

const SORT_OF: Partial<Record<Cell, SortBy>> = {
  title: 'title',
  publisher: 'publisher',
  published: 'published',
  facts: 'facts',
};

/** The column heads: the first row of the grid, reached by the arrow keys like any other. */
export function GridHead({ elementRef, sort, place, allSelected, onSort, onSelectAll, onPlace }: GridHeadProps) {
  return (
    <div ref={elementRef} class="grid-head" role="rowgroup">
      <div class="grid-row" role="row" aria-rowindex={1} data-row={HEAD}>
        {CELLS.map((name, cell) => {
          const focus = {
            'data-cell': cell,
            tabIndex: place.row === HEAD && place.cell === cell ? 0 : -1,
            onFocus: () => {
              if (place.row !== HEAD || place.cell !== cell) onPlace({ row: HEAD, cell });
            },
          };
          const by = SORT_OF[name];
          const sorted = by !== undefined && sort.by === by;
          return (
            <div
              key={name}
              class={`cell cell-${name}`}
              role="columnheader"
              aria-colindex={cell + 1}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {name === 'select' ? (
                <input
                  {...focus}
                  type="checkbox"
                  aria-label={t('options_select_all')}
                  checked={allSelected === true}
                  indeterminate={allSelected === null}
                  onChange={(event) => onSelectAll(event.currentTarget.checked)}
                />
              ) : by === undefined ? (
                <span {...focus} class={name === 'collection' ? '' : 'visually-hidden'}>
                  {t(`column_${name}`)}
                </span>
              ) : (
                <button {...focus} type="button" class="sort" onClick={() => onSort(by)}>
                  {t(`column_${name}`)}
                  {sorted && <Icon name={sort.descending ? 'down' : 'up'} />}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
