import { useState } from 'preact/hooks';
import type { ComparedFact } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { PageComparison } from '../../platform/messages.ts';
import { formatCount } from '../count-words.ts';
import type { KindFilter } from '../kind-filter.ts';
import { KIND_FILTERS, matchesKind } from '../kind-filter.ts';
import { sortFacts } from '../sort-facts.ts';
import { verdictTone } from '../stance-tone.ts';
import { useRoving } from '../use-roving.ts';
import { FactRow } from './fact-row.tsx';

export interface FactListProps {
  comparison: PageComparison;
  onOpen(fact: ComparedFact): void;
}

/** All facts of the page under their verdicts, disputed first, to be narrowed to one kind. */
export function FactList({ comparison, onOpen }: FactListProps) {
  const [filter, setFilter] = useState<KindFilter>('all');
  const shown = comparison.facts.filter(({ kind }) => matchesKind(kind, filter));
  const roving = useRoving(shown.length);
  let index = 0;
  return (
    <>
      <fieldset class="chips">
        <legend class="visually-hidden">{t('popup_filter')}</legend>
        {KIND_FILTERS.map((name) => {
          const count = comparison.facts.filter(({ kind }) => matchesKind(kind, name)).length;
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
      <div class="fact-list" ref={(element) => void (roving.listRef.current = element)}>
        {sortFacts(shown).map(({ verdict, facts }) => (
          <section key={verdict}>
            <h2 class={`group-heading ${verdictTone(verdict).className}`}>
              <span class="tone">{t(`verdict_${verdict.replaceAll('-', '_')}`)}</span>{' '}
              <span class="small muted">{formatCount(facts.length)}</span>
            </h2>
            <ul>
              {facts.map((fact) => (
                <FactRow
                  key={fact.id}
                  tone={verdictTone(verdict)}
                  kind={fact.kind}
                  text={fact.text}
                  reports={fact.reports}
                  articles={comparison.articles}
                  focus={roving.item(index++)}
                  onOpen={() => onOpen(fact)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
