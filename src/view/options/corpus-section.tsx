import { useMemo, useState } from 'preact/hooks';
import type { ArticleListing, CorpusListing } from '../../corpus/types.ts';
import { t } from '../../platform/i18n.ts';
import { countWords, formatCount } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';
import type { RowChoice } from './choose-rows.ts';
import { chooseRows } from './choose-rows.ts';
import { CorpusTable } from './corpus-table.tsx';
import { PAGE_ROWS, Pager } from './pager.tsx';

export interface CorpusSectionProps {
  listing: CorpusListing;
  onRead(article: ArticleListing): void;
  onEdit(id: string): void;
  onRemove(ids: string[]): void;
}

const NEWEST_FIRST: RowChoice = { filter: '', column: 'published', descending: true };

/** The corpus to look through: filter, sort, select, a page of a hundred rows at a time. */
export function CorpusSection({ listing, onRead, onEdit, onRemove }: CorpusSectionProps) {
  const [choice, setChoice] = useState(NEWEST_FIRST);
  const [wantedPage, setPage] = useState(0);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { articles } = listing;
  const rows = useMemo(() => chooseRows(articles, choice), [articles, choice]);
  const page = Math.max(0, Math.min(wantedPage, Math.ceil(rows.length / PAGE_ROWS) - 1));
  // Rows that the filter hides are never removed with the others.
  const selected = useMemo(() => new Set(rows.filter(({ id }) => ticked.has(id)).map(({ id }) => id)), [rows, ticked]);

  const choose = (change: Partial<RowChoice>) => {
    setChoice({ ...choice, ...change });
    setPage(0);
  };
  const select = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const allSelected = selected.size === 0 ? false : selected.size === rows.length || null;

  if (articles.length === 0) return <p class="notice">{t('options_empty')}</p>;
  return (
    <>
      <div class="table-tools">
        <search class="search">
          <Icon name="search" />
          <input
            class="input"
            type="search"
            value={choice.filter}
            placeholder={t('options_filter')}
            aria-label={t('options_filter')}
            onInput={(event) => choose({ filter: event.currentTarget.value })}
          />
        </search>
        <p class="muted" role="status">
          {choice.filter.trim() === ''
            ? countWords('options_total', articles.length)
            : t('options_shown', formatCount(rows.length), formatCount(articles.length))}
        </p>
      </div>
      {selected.size > 0 && (
        <div class="selection">
          <strong role="status">{countWords('options_selected', selected.size)}</strong>
          <button type="button" class="button danger" onClick={() => onRemove([...selected])}>
            <Icon name="remove" />
            {t('options_remove_selected')}
          </button>
          <button type="button" class="button quiet" onClick={() => setTicked(new Set())}>
            {t('options_clear_selection')}
          </button>
        </div>
      )}
      {rows.length === 0 ? (
        <p class="notice">{t('options_no_rows')}</p>
      ) : (
        <CorpusTable
          rows={rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)}
          choice={choice}
          selected={selected}
          allSelected={allSelected}
          onSort={(column) =>
            choose(
              column === choice.column
                ? { descending: !choice.descending }
                : { column, descending: column === 'published' || column === 'facts' },
            )
          }
          onSelect={select}
          onSelectAll={(on) => setTicked(new Set(on ? rows.map(({ id }) => id) : []))}
          onRead={onRead}
          onEdit={onEdit}
          onRemove={(id) => onRemove([id])}
        />
      )}
      <Pager page={page} rows={rows.length} onPage={setPage} />
    </>
  );
}
