import { useId } from 'preact/hooks';
import type { ArticleSummary } from '../../platform/messages.ts';
import { formatCount } from '../../wording/count-words.ts';
import { verdictTone } from '../../wording/stance-tone.ts';
import type { ListedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { verdictWords } from '../../wording/verdict-words.ts';
import { Icon } from '../icon.tsx';
import type { FactGroup as Group, ListedFact } from '../facts/sort-facts.ts';
import type { RovingItem } from '../use-roving.ts';
import { FactRow } from '../facts/fact-row.tsx';
import { tellingReport } from '../facts/telling-report.ts';

export interface FactGroupProps {
  group: Group;
  /** How many of its rows are drawn at most, from the first on; the heading counts all. */
  rows: number;
  articles: Record<string, ArticleSummary>;
  /** Whether the rows are out of sight; `null` for a group that cannot be folded. */
  folded: boolean | null;
  onFold(folded: boolean): void;
  /** Attributes of the group's row number so many. */
  focus(index: number): RovingItem;
  onOpen(fact: ListedFact, verdict: ListedVerdict): void;
}

/** The facts of one verdict under its heading, which folds and unfolds a long group that tells little. */
export function FactGroup({ group, rows, articles, folded, onFold, focus, onOpen }: FactGroupProps) {
  const { verdict, facts } = group;
  const tone = verdictTone(verdict);
  const id = useId();
  const words = (
    <>
      <span class="tone">{verdictWords(verdict)}</span> <span class="small muted">{formatCount(facts.length)}</span>
    </>
  );
  return (
    <section>
      <h2 class={`group-heading ${tone.className}`}>
        {folded === null ? (
          words
        ) : (
          <button type="button" class="fold" aria-expanded={!folded} aria-controls={id} onClick={() => onFold(!folded)}>
            {words}
            <Icon name={folded ? 'down' : 'up'} />
          </button>
        )}
      </h2>
      <ul id={id}>
        {!folded &&
          facts
            .slice(0, Math.max(0, rows))
            .map((fact, index) => (
              <FactRow
                key={fact.id}
                tone={tone}
                kind={fact.kind}
                text={fact.text}
                around={fact.around}
                reports={fact.reports}
                articles={articles}
                focus={focus(index)}
                telling={verdict === 'omitted' ? (fact.reports[0] ?? null) : tellingReport(fact.reports)}
                onOpen={() => onOpen(fact, verdict)}
              />
            ))}
      </ul>
    </section>
  );
}
