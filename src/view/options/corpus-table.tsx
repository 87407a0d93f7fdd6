import type { ArticleListing } from '../../corpus/types.ts';
import { t } from '../../platform/i18n.ts';
import { formatCount } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';
import { Published } from '../report-item.tsx';
import type { Column, RowChoice } from './choose-rows.ts';
import { COLUMNS } from './choose-rows.ts';

export interface CorpusTableProps {
  rows: readonly ArticleListing[];
  choice: RowChoice;
  selected: ReadonlySet<string>;
  /** Whether all rows, also those of other pages, are selected; `null` for some of them. */
  allSelected: boolean | null;
  onSort(column: Column): void;
  onSelect(id: string, selected: boolean): void;
  onSelectAll(selected: boolean): void;
  onRead(article: ArticleListing): void;
  onEdit(id: string): void;
  onRemove(id: string): void;
}

/** One page of the corpus as a table. */
export function CorpusTable(props: CorpusTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-frame" aria-label={t('options_heading')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th class="narrow">
              <input
                type="checkbox"
                aria-label={t('options_select_all')}
                checked={props.allSelected === true}
                indeterminate={props.allSelected === null}
                onChange={(event) => props.onSelectAll(event.currentTarget.checked)}
              />
            </th>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} choice={props.choice} onSort={props.onSort} />
            ))}
            <th class="narrow">
              <span class="visually-hidden">{t('column_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((article) => (
            <Row key={article.id} article={article} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead({ column, choice, onSort }: { column: Column; choice: RowChoice; onSort(column: Column): void }) {
  const sorted = choice.column === column;
  return (
    <th class={`column-${column}`} aria-sort={sorted ? (choice.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="sort" onClick={() => onSort(column)}>
        {t(`column_${column}`)}
        {sorted && <Icon name={choice.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

function Row({
  article,
  selected,
  onSelect,
  onRead,
  onEdit,
  onRemove,
}: CorpusTableProps & { article: ArticleListing }) {
  const { id } = article;
  const title = article.title || t('article_untitled');
  return (
    <tr class={selected.has(id) ? 'selected' : ''}>
      <td class="narrow">
        <input
          type="checkbox"
          aria-label={t('options_select', title)}
          checked={selected.has(id)}
          onChange={(event) => onSelect(id, event.currentTarget.checked)}
        />
      </td>
      <td class="column-title">
        <button type="button" class="title-button" onClick={() => onRead(article)}>
          {title}
        </button>
      </td>
      <td class="column-publisher" title={article.publisher}>
        {article.publisher}
      </td>
      <td class="column-published">
        <Published published={article.published} />
      </td>
      <td class="column-collection" title={article.collection}>
        {article.collection}
      </td>
      <td class="column-facts">{formatCount(article.facts)}</td>
      <td class="narrow row-actions">
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('options_edit', title)}
          title={t('options_edit', title)}
          onClick={() => onEdit(id)}
        >
          <Icon name="edit" />
        </button>
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('options_remove', title)}
          title={t('options_remove', title)}
          onClick={() => onRemove(id)}
        >
          <Icon name="remove" />
        </button>
      </td>
    </tr>
  );
}
