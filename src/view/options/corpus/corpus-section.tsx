import { useMemo, useState } from 'preact/hooks';
import type { ArticleListing } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { countWords, formatCount } from '../../../wording/count-words.ts';
import { Icon } from '../../icon.tsx';
import { looksOf } from '../collections/collection-look.ts';
import { ProblemList } from '../problem-list.tsx';
import type { Corpus } from '../use-corpus.ts';
import { ArticleGrid } from './article-grid.tsx';
import { type CorpusQuery, isOpen, NEWEST_FIRST, sortAfter } from './corpus-query.ts';
import { FilterBar } from './filter-bar.tsx';
import { FilterChips } from './filter-chips.tsx';
import { MoveArticles } from './move-articles.tsx';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';

export interface CorpusSectionProps {
  corpus: Corpus;
  query: CorpusQuery;
  onQuery(query: CorpusQuery): void;
  onRead(article: ArticleListing): void;
  onEdit(id: string): void;
  /** To the section where articles are added. */
  addLink: string;
}

/** The corpus to look through: search, filter, sort, select, move, remove. */
export function CorpusSection({ corpus, query, onQuery, onRead, onEdit, addLink }: CorpusSectionProps) {
  const { facets, revision } = corpus;
  const rows = useRows(query, revision);
  const selection = useSelection(query, revision, corpus.fail);
  const [moving, setMoving] = useState<string[] | null>(null);
  const chosen = selection.ids.size;
  const looks = useMemo(() => looksOf(facets?.collections ?? []), [facets]);

  const removeOne = (article: ArticleListing) => {
    if (selection.ids.has(article.id) && chosen > 1) void removeSelected();
    else corpus.remove([article.id]);
  };
  const removeSelected = () =>
    selection.shownIds().then((ids) => {
      selection.clear();
      corpus.remove(ids);
    }, corpus.fail);

  if (facets?.total === 0 && rows.total === 0 && isOpen(query.filter)) return <EmptyCorpus addLink={addLink} />;
  return (
    <>
      <FilterBar
        query={query}
        facets={facets}
        onFilter={(filter) => onQuery({ ...query, filter })}
        onSort={(by, descending) => onQuery({ ...query, sort: { by, descending } })}
      />
      <FilterChips filter={query.filter} onFilter={(filter) => onQuery({ ...query, filter })} />
      <div class={chosen > 0 ? 'selection chosen' : 'selection'}>
        <p role="status" class={chosen > 0 ? 'selection-words' : 'muted'}>
          {chosen > 0 ? countWords('options_selected', chosen) : rowsWords(rows.total, facets?.total ?? null, query)}
        </p>
        {chosen > 0 && (
          <>
            <button type="button" class="button" onClick={() => void selection.shownIds().then(setMoving, corpus.fail)}>
              <Icon name="folder" />
              {t('options_move_selected')}
            </button>
            <button type="button" class="button danger" onClick={() => void removeSelected()}>
              <Icon name="remove" />
              {t('options_remove_selected')}
            </button>
            <button type="button" class="button quiet" onClick={selection.clear}>
              {t('options_clear_selection')}
            </button>
          </>
        )}
      </div>
      {rows.total === null && rows.problem === null && <p class="muted">{t('options_loading')}</p>}
      {rows.problem !== null && <ProblemList title={t('options_failed')} problems={[rows.problem]} />}
      {rows.problem !== null && (
        <button type="button" class="button" onClick={corpus.reload}>
          {t('options_retry')}
        </button>
      )}
      {rows.total === 0 && rows.problem === null && (
        <div class="empty-state">
          <p>{t('options_no_rows')}</p>
          <button type="button" class="button" onClick={() => onQuery({ ...query, filter: NEWEST_FIRST.filter })}>
            {t('filters_clear')}
          </button>
        </div>
      )}
      {rows.total !== null && rows.total > 0 && (
        <ArticleGrid
          rows={rows}
          sort={query.sort}
          selection={selection}
          looks={looks}
          onSort={(by) => onQuery({ ...query, sort: sortAfter(query.sort, by) })}
          onRead={onRead}
          onEdit={onEdit}
          onRemove={removeOne}
        />
      )}
      {moving !== null && (
        <MoveArticles
          count={moving.length}
          collections={corpus.collectionNames}
          onMove={async (collection) => {
            await corpus.move(moving, collection);
            selection.clear();
          }}
          onClose={() => setMoving(null)}
        />
      )}
    </>
  );
}

function rowsWords(shown: number | null, total: number | null, { filter }: CorpusQuery): string {
  if (shown === null) return '';
  if (isOpen(filter) || total === null) return countWords('options_total', shown);
  return t('options_shown', formatCount(shown), formatCount(total));
}

function EmptyCorpus({ addLink }: { addLink: string }) {
  return (
    <div class="empty-state">
      <h2>{t('empty_title')}</h2>
      <p class="muted">{t('options_empty')}</p>
      <a class="button primary" href={addLink}>
        <Icon name="add" />
        {t('options_add')}
      </a>
    </div>
  );
}
