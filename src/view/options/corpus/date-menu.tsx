import { useId } from 'preact/hooks';
import type { RowFilter } from '../../../corpus/row-types.ts';
import { t } from '../../../platform/i18n.ts';
import { formatPublished } from '../../../wording/format-published.ts';
import { Disclosure } from '../disclosure.tsx';
import { narrow } from './corpus-query.ts';

export interface DateMenuProps {
  filter: RowFilter;
  /** First and last day there is, `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
  onFilter(filter: RowFilter): void;
}

/** Days of publication, from and to. */
export function DateMenu({ filter, from, to, onFilter }: DateMenuProps) {
  const id = useId();
  const chosen = filter.from !== undefined || filter.to !== undefined;
  const field = (part: 'from' | 'to') => (
    <div class="field">
      <label for={`${id}-${part}`}>{t(`date_${part}`)}</label>
      <input
        id={`${id}-${part}`}
        class="input"
        type="date"
        min={from ?? undefined}
        max={to ?? undefined}
        value={filter[part] ?? ''}
        onChange={(event) => onFilter(narrow(filter, part, event.currentTarget.value))}
      />
    </div>
  );
  return (
    <Disclosure label={t('column_published')} buttonClass={chosen ? 'button chosen' : 'button'}>
      {(close) => (
        <>
          {field('from')}
          {field('to')}
          {from !== null && to !== null && (
            <p class="small muted">{t('date_span', formatPublished(from) ?? from, formatPublished(to) ?? to)}</p>
          )}
          <div class="facet-actions">
            <button
              type="button"
              class="button quiet"
              disabled={!chosen}
              onClick={() => onFilter(narrow(narrow(filter, 'from', undefined), 'to', undefined))}
            >
              {t('facet_clear')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('facet_done')}
            </button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
