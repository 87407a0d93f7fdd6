import type { RowFilter } from '../../../corpus/row-types.ts';
import { t } from '../../../platform/i18n.ts';
import { formatPublished } from '../../../wording/format-published.ts';
import { Icon } from '../../icon.tsx';
import { narrow } from './corpus-query.ts';
import { languageName } from './language-name.ts';

interface Chip {
  words: string;
  without: RowFilter;
}

/** Every condition of a filter but the typed words, which stand in their field, and the filter without it. */
function chipsOf(filter: RowFilter): Chip[] {
  const lists = [
    ['collections', 'column_collection', (value: string) => value],
    ['publishers', 'column_publisher', (value: string) => value || t('article_no_publisher')],
    ['langs', 'field_lang', languageName],
  ] as const;
  const chips = lists.flatMap(([part, title, word]) =>
    (filter[part] ?? []).map((value) => ({
      words: `${t(title)}: ${word(value)}`,
      without: narrow(
        filter,
        part,
        filter[part]?.filter((one) => one !== value),
      ),
    })),
  );
  const days = (['from', 'to'] as const).flatMap((part) => {
    const day = filter[part];
    return day === undefined
      ? []
      : [{ words: `${t(`date_${part}`)}: ${formatPublished(day) ?? day}`, without: narrow(filter, part, undefined) }];
  });
  return [...chips, ...days];
}

/** What the table is narrowed to, each to be taken away. */
export function FilterChips({ filter, onFilter }: { filter: RowFilter; onFilter(filter: RowFilter): void }) {
  const chips = chipsOf(filter);
  if (chips.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={t('filters_active')}>
      {chips.map(({ words, without }) => (
        <li key={words}>
          <button
            type="button"
            class="filter-chip"
            aria-label={t('filter_drop', words)}
            title={t('filter_drop', words)}
            onClick={() => onFilter(without)}
          >
            {words}
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="button quiet small" onClick={() => onFilter({})}>
          {t('filters_clear')}
        </button>
      </li>
    </ul>
  );
}
