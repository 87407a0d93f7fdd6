import { t } from '../../platform/i18n.ts';
import { formatCount } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';

/** How many rows stand on one page of the table. */
export const PAGE_ROWS = 100;

/** Leafs through a long table; nothing where all rows fit. `page` counts from 0. */
export function Pager({ page, rows, onPage }: { page: number; rows: number; onPage(page: number): void }) {
  if (rows <= PAGE_ROWS) return null;
  const last = Math.ceil(rows / PAGE_ROWS) - 1;
  return (
    <nav class="pager" aria-label={t('options_pages')}>
      <button
        type="button"
        class="button only-icon"
        disabled={page === 0}
        aria-label={t('options_previous')}
        title={t('options_previous')}
        onClick={() => onPage(page - 1)}
      >
        <Icon name="previous" />
      </button>
      <span role="status">
        {t(
          'options_rows',
          formatCount(page * PAGE_ROWS + 1),
          formatCount(Math.min(rows, (page + 1) * PAGE_ROWS)),
          formatCount(rows),
        )}
      </span>
      <button
        type="button"
        class="button only-icon"
        disabled={page === last}
        aria-label={t('options_next')}
        title={t('options_next')}
        onClick={() => onPage(page + 1)}
      >
        <Icon name="next" />
      </button>
    </nav>
  );
}
