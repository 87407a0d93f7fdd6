import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticleListing } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { formatCount } from '../../../wording/count-words.ts';
import { Icon } from '../../icon.tsx';
import { Published } from '../../report-item.tsx';
import { CollectionDot } from '../collections/collection-dot.tsx';
import type { CollectionLook } from '../collections/collection-look.ts';
import type { GridPlace } from './grid-keys.ts';
import type { Selection } from './use-selection.ts';

/** The cells of a row, in order. */
export const CELLS = ['select', 'title', 'publisher', 'published', 'collection', 'facts', 'edit', 'remove'] as const;
export type Cell = (typeof CELLS)[number];

export interface GridRowProps {
  index: number;
  /** Where it is drawn, in px from the first row. */
  top: number;
  /** Absent until it has come. */
  article: ArticleListing | undefined;
  selected: boolean;
  /** The focus of the grid, where it is in this row. */
  place: GridPlace | null;
  look: CollectionLook | undefined;
  /** The same object for every drawing, so that a row is only drawn anew where something of it has changed. */
  actions: { readonly current: RowActions };
}

/** What can be done with a row. */
export interface RowActions {
  selection: Selection;
  onPlace(place: GridPlace): void;
  onRead(article: ArticleListing): void;
  onEdit(id: string): void;
  onRemove(article: ArticleListing): void;
}

/** One article. Its buttons are for the pointer; from the keyboard its cells and the row itself do the same. */
export function GridRow(props: GridRowProps) {
  const { index, top, article, selected, place, look, actions } = props;
  return useMemo(
    () => drawRow({ index, top, article, selected, place, look, actions }),
    [index, top, article, selected, place, look, actions],
  );
}

function drawRow(props: GridRowProps) {
  const { index, top, article, selected, place, actions } = props;
  // The focus follows wherever it is put, by the pointer too.
  const onFocusIn = (event: FocusEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const next = { row: index, cell: cell === undefined ? null : Number(cell) };
    if (place === null || place.cell !== next.cell) actions.current.onPlace(next);
  };
  return (
    <div
      class={selected ? 'grid-row selected' : 'grid-row'}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={article === undefined}
      data-row={index}
      tabIndex={place !== null && place.cell === null ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onFocusIn={onFocusIn}
    >
      {article === undefined ? <WaitingCells place={place} /> : <ArticleCells {...props} article={article} />}
    </div>
  );
}

function GridCell({ name, place, children }: { name: Cell; place: GridPlace | null; children?: ComponentChildren }) {
  const index = CELLS.indexOf(name);
  return (
    <div
      class={`cell cell-${name}`}
      role="gridcell"
      aria-colindex={index + 1}
      data-cell={index}
      tabIndex={place?.cell === index ? 0 : -1}
    >
      {children}
    </div>
  );
}

function WaitingCells({ place }: { place: GridPlace | null }) {
  return (
    <>
      {CELLS.map((name) => (
        <GridCell key={name} name={name} place={place}>
          {(name === 'title' || name === 'publisher' || name === 'published') && <span class="waiting" />}
        </GridCell>
      ))}
    </>
  );
}

function ArticleCells(props: GridRowProps & { article: ArticleListing }) {
  const { article, index, selected, actions, place, look } = props;
  const title = article.title || t('article_untitled');
  return (
    <>
      <GridCell name="select" place={place}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('options_select', title)}
          checked={selected}
          onClick={(event) => {
            if (event.shiftKey) actions.current.selection.extendTo(index);
            else actions.current.selection.toggle(index, article.id);
          }}
        />
      </GridCell>
      <GridCell name="title" place={place}>
        <button
          type="button"
          class="title-button"
          dir="auto"
          tabIndex={-1}
          title={title}
          onClick={() => actions.current.onRead(article)}
        >
          {title}
        </button>
      </GridCell>
      <GridCell name="publisher" place={place}>
        <span title={article.publisher}>{article.publisher}</span>
      </GridCell>
      <GridCell name="published" place={place}>
        <Published published={article.published} />
      </GridCell>
      <GridCell name="collection" place={place}>
        <CollectionDot look={look} />
        <span title={article.collection}>{article.collection}</span>
      </GridCell>
      <GridCell name="facts" place={place}>
        <span class="cell-label" aria-hidden="true">
          {t('column_facts')}{' '}
        </span>
        {formatCount(article.facts)}
      </GridCell>
      <GridCell name="edit" place={place}>
        <RowButton icon="edit" words={t('options_edit', title)} onPress={() => actions.current.onEdit(article.id)} />
      </GridCell>
      <GridCell name="remove" place={place}>
        <RowButton icon="remove" words={t('options_remove', title)} onPress={() => actions.current.onRemove(article)} />
      </GridCell>
    </>
  );
}

function RowButton({ icon, words, onPress }: { icon: 'edit' | 'remove'; words: string; onPress(): void }) {
  return (
    <button
      type="button"
      class="button quiet only-icon"
      tabIndex={-1}
      aria-label={words}
      title={words}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
