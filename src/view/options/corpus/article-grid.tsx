import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleListing } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import type { CollectionLook } from '../collections/collection-look.ts';
import type { RowSort } from '../../../corpus/row-types.ts';
import type { SortBy } from './corpus-query.ts';
import { GridHead } from './grid-head.tsx';
import { type GridPlace, HEAD, placeAfterKey } from './grid-keys.ts';
import { CELLS, GridRow, type RowActions } from './grid-row.tsx';
import type { Rows } from './use-rows.ts';
import type { Selection } from './use-selection.ts';
import { useElementHeight } from './use-element-height.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface ArticleGridProps {
  rows: Rows;
  sort: RowSort;
  selection: Selection;
  looks: ReadonlyMap<string, CollectionLook>;
  onSort(by: SortBy): void;
  onRead(article: ArticleListing): void;
  onEdit(id: string): void;
  /** What is selected, or else this one article. */
  onRemove(article: ArticleListing): void;
}

/**
 * The corpus as a grid of which only the rows in view are drawn. It is made of boxes with roles: rows that are placed by themselves are
 * no table to a browser, and its own roles for one would be lost.
 */
export function ArticleGrid(props: ArticleGridProps) {
  const { rows, selection, sort } = props;
  const count = rows.total ?? 0;
  const frame = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const sample = useRef<HTMLDivElement>(null);
  const rowHeight = useElementHeight(sample, 44);
  const headHeight = useElementHeight(head, 36);
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, cell: null });
  const row = Math.min(wanted.row, count - 1);
  const place = useMemo(() => ({ ...wanted, row }), [wanted, row]);
  const actions = useRef<RowActions>({ ...props, onPlace: setPlace });
  actions.current = { ...props, onPlace: setPlace };
  const focusNext = useRef(false);
  const view = useVirtualRows({ frame, count, rowHeight, headHeight, keep: place.row });
  const items = view.getVirtualItems();

  const visible = view.range;
  useEffect(() => {
    if (visible !== null && count > 0) rows.need(visible.startIndex, visible.endIndex);
  });

  const goTo = (next: GridPlace) => {
    focusNext.current = true;
    setPlace(next);
    if (next.row !== HEAD) view.scrollToIndex(next.row, { align: 'auto' });
  };
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    const row = frame.current?.querySelector<HTMLElement>(`[data-row="${place.row}"]`);
    const target = place.cell === null ? row : row?.querySelector<HTMLElement>(`[data-cell="${place.cell}"]`);
    target?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    const size = {
      rows: count,
      cells: CELLS.length,
      page: Math.max(1, Math.floor(((frame.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
      rightToLeft: frame.current !== null && getComputedStyle(frame.current).direction === 'rtl',
    };
    const next = placeAfterKey(place, event, size);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey && next.row !== HEAD && next.row !== place.row) selection.extendTo(next.row);
      goTo(next);
    } else if (actOnKey(event, place, props)) event.preventDefault();
  };

  return (
    <div
      ref={frame}
      class={rows.stale ? 'grid stale' : 'grid'}
      role="grid"
      aria-label={t('options_heading')}
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={CELLS.length}
      aria-busy={rows.stale}
      onKeyDown={onKeyDown}
    >
      <div ref={sample} class="grid-sample" aria-hidden="true" />
      <GridHead
        elementRef={head}
        sort={sort}
        place={place}
        allSelected={selection.ids.size === 0 ? false : selection.ids.size >= count || null}
        onSort={props.onSort}
        onSelectAll={(on) => (on ? selection.selectAll() : selection.clear())}
        onPlace={setPlace}
      />
      <div class="grid-body" role="rowgroup" style={{ height: `${view.getTotalSize()}px` }}>
        {items.map(({ index, start }) => {
          const article = rows.row(index);
          return (
            <GridRow
              key={index}
              index={index}
              top={start - headHeight}
              article={article}
              selected={article !== undefined && selection.ids.has(article.id)}
              place={index === place.row ? place : null}
              look={article && props.looks.get(article.collection)}
              actions={actions}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The keys of a grid are no keys of a field within it; a checkbox takes none but the space bar. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** What a key does where the focus is. Tells whether it did anything. */
function actOnKey(event: KeyboardEvent, { row, cell }: GridPlace, props: ArticleGridProps): boolean {
  const { selection, rows } = props;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    selection.selectAll();
    return true;
  }
  if (event.key === 'Escape' && selection.ids.size > 0) {
    selection.clear();
    return true;
  }
  const article = row === HEAD ? undefined : rows.row(row);
  if (!plain || article === undefined) return false;
  const onWidget = event.target instanceof HTMLButtonElement || event.target instanceof HTMLInputElement;
  if (event.key === ' ' && !(onWidget && event.target instanceof HTMLButtonElement)) {
    if (event.shiftKey) selection.extendTo(row);
    else selection.toggle(row, article.id);
    return true;
  }
  if (event.key === 'Enter' && !onWidget) {
    const kind = cell === null ? 'title' : CELLS[cell];
    if (kind === 'select') selection.toggle(row, article.id);
    else if (kind === 'edit') props.onEdit(article.id);
    else if (kind === 'remove') props.onRemove(article);
    else props.onRead(article);
    return true;
  }
  if (event.key === 'F2') props.onEdit(article.id);
  else if (event.key === 'Delete') props.onRemove(article);
  else return false;
  return true;
}
