import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { PageComparison } from '../../platform/messages.ts';
import { formatCount } from '../../wording/count-words.ts';
import type { ListedVerdict } from '../../engine/comparison/listed-verdict.ts';
import type { KindFilter } from '../kind-filter.ts';
import { KIND_FILTERS, matchesKind } from '../kind-filter.ts';
import { type ListedFact, sortFacts } from '../facts/sort-facts.ts';
import { useFirstScreen } from '../use-first-screen.ts';
import { useRoving } from '../use-roving.ts';
import { FactGroup } from './fact-group.tsx';
import { foldGroups } from './fold-groups.ts';

export interface FactListProps {
  comparison: PageComparison;
  onOpen(fact: ListedFact, verdict: ListedVerdict): void;
}

/** Rows that fill the popup at its largest, headings aside. Laying out the others first would keep the reader waiting. */
const FIRST_SCREEN = 10;

/** All facts of the page under their verdicts, and what it leaves out, disputed first, to be narrowed to one kind. A long list of what only this page has is folded. */
export function FactList({ comparison, onOpen }: FactListProps) {
  const [filter, setFilter] = useState<KindFilter>('all');
  const [chosen, setChosen] = useState<Partial<Record<ListedVerdict, boolean>>>({});
  const isShown = ({ kind }: ListedFact) => matchesKind(kind, filter);
  const groups = foldGroups(sortFacts(comparison.facts.filter(isShown), comparison.omitted.filter(isShown)), chosen);
  const roving = useRoving(groups.reduce((rows, { group, folded }) => rows + (folded ? 0 : group.facts.length), 0));
  const whole = useFirstScreen();
  const rows = whole ? Number.POSITIVE_INFINITY : FIRST_SCREEN;
  const all = [...comparison.facts, ...comparison.omitted];
  return (
    <>
      <fieldset class="chips">
        <legend class="visually-hidden">{t('popup_filter')}</legend>
        {KIND_FILTERS.map((name) => {
          const count = all.filter(({ kind }) => matchesKind(kind, name)).length;
          if (count === 0 && name !== 'all') return null;
          return (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={name === filter}
              onClick={() => setFilter(name)}
            >
              {t(`filter_${name}`)} <span class="chip-count">{formatCount(count)}</span>
            </button>
          );
        })}
      </fieldset>
      <div class="fact-list" aria-busy={!whole} ref={(element) => void (roving.listRef.current = element)}>
        {groups.map(({ group, folded, first }) => (
          <FactGroup
            key={group.verdict}
            group={group}
            rows={rows - first}
            articles={comparison.articles}
            folded={folded}
            onFold={(fold) => setChosen({ ...chosen, [group.verdict]: fold })}
            focus={(index) => roving.item(first + index)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </>
  );
}
