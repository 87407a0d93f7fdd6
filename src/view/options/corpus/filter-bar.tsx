import { useEffect, useState } from 'preact/hooks';
import type { CorpusFacets, RowFilter } from '../../../corpus/row-types.ts';
import { t } from '../../../platform/i18n.ts';
import { Icon } from '../../icon.tsx';
import { CollectionDot } from '../collections/collection-dot.tsx';
import { type CorpusQuery, narrow, SORTS, type SortBy } from './corpus-query.ts';
import { DateMenu } from './date-menu.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { languageName } from './language-name.ts';

export interface FilterBarProps {
  query: CorpusQuery;
  facets: CorpusFacets | null;
  onFilter(filter: RowFilter): void;
  onSort(by: SortBy, descending: boolean): void;
}

/** A pause in typing after which the corpus is asked, in milliseconds. */
const TYPING_PAUSE = 120;

/** Search as you type, filters with their counts, and the order. */
export function FilterBar({ query, facets, onFilter, onSort }: FilterBarProps) {
  const { filter, sort } = query;
  return (
    <div class="filter-bar">
      <SearchField text={filter.text ?? ''} onText={(text) => onFilter(narrow(filter, 'text', text))} />
      <div class="filters">
        <FacetMenu
          title={t('column_collection')}
          values={(facets?.collections ?? []).map((one) => ({
            value: one.name,
            label: one.name,
            articles: one.articles,
            sign: <CollectionDot look={one} />,
          }))}
          chosen={filter.collections ?? []}
          onChoose={(names) => onFilter(narrow(filter, 'collections', names))}
        />
        <FacetMenu
          title={t('column_publisher')}
          values={(facets?.publishers ?? []).map(({ name, articles }) => ({
            value: name,
            label: name || t('article_no_publisher'),
            articles,
          }))}
          chosen={filter.publishers ?? []}
          onChoose={(names) => onFilter(narrow(filter, 'publishers', names))}
        />
        <FacetMenu
          title={t('field_lang')}
          values={(facets?.langs ?? []).map(({ lang, articles }) => ({
            value: lang,
            label: languageName(lang),
            articles,
          }))}
          chosen={filter.langs ?? []}
          onChoose={(tags) => onFilter(narrow(filter, 'langs', tags))}
        />
        <DateMenu filter={filter} from={facets?.from ?? null} to={facets?.to ?? null} onFilter={onFilter} />
        <div class="sort-choice">
          <select
            class="input"
            aria-label={t('sort_by')}
            value={`${sort.by} ${sort.descending ? 'down' : 'up'}`}
            onChange={(event) => {
              const [by, direction] = event.currentTarget.value.split(' ') as [SortBy, string];
              onSort(by, direction === 'down');
            }}
          >
            {SORTS.flatMap((by) => [
              <option key={`${by} down`} value={`${by} down`}>
                {t(`sort_${by}_down`)}
              </option>,
              <option key={`${by} up`} value={`${by} up`}>
                {t(`sort_${by}_up`)}
              </option>,
            ])}
          </select>
        </div>
      </div>
    </div>
  );
}

/** What is typed shows at once; the corpus is asked when the fingers rest. */
function SearchField({ text, onText }: { text: string; onText(text: string): void }) {
  const [typed, setTyped] = useState(text);
  // The filter was changed elsewhere, such as by "clear all filters".
  useEffect(() => setTyped((now) => (now.trim() === text ? now : text)), [text]);
  // Only typing starts the wait.
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onText(typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        class="input"
        type="search"
        value={typed}
        placeholder={t('options_search')}
        aria-label={t('options_search')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </search>
  );
}
