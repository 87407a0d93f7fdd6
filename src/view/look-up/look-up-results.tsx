import type { LookUpHit } from '../../engine/look-up.ts';
import type { Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import { countWords } from '../../wording/count-words.ts';
import { errorWords } from '../error-words.ts';
import { stanceTone } from '../../wording/stance-tone.ts';
import { useRoving } from '../use-roving.ts';
import { FactRow } from '../facts/fact-row.tsx';
import type { LookUpAnswer, LookUpState } from './look-up-search.ts';
import { tellingReport } from '../facts/telling-report.ts';

/** Of a long query only the beginning is said again. */
const shorten = (query: string) => (query.length > 60 ? `${query.slice(0, 60)}…` : query);

export interface LookUpResultsProps {
  state: LookUpState;
  onOpen(hit: LookUpHit, articles: LookUpAnswer['articles']): void;
  onLeaveTop(): void;
}

/** What the corpus says for what is typed: a hint, rows that open, or that there is nothing. */
export function LookUpResults({ state, onOpen, onLeaveTop }: LookUpResultsProps) {
  const answer = state.status === 'found' ? state.answer : state.status === 'searching' ? state.before : null;
  const hits = answer?.hits ?? [];
  const roving = useRoving(hits.length, onLeaveTop);
  return (
    <div class="look-up" aria-busy={state.status === 'searching'}>
      <h1 class="visually-hidden">{t('look_up_results')}</h1>
      <p class={hits.length > 0 ? 'visually-hidden' : 'empty muted'} role="status">
        {statusWords(state)}
      </p>
      <ul ref={(element) => void (roving.listRef.current = element)}>
        {answer !== null &&
          hits.map((hit, index) => (
            <FactRow
              key={`${hit.kind} ${hit.text}`}
              tone={stanceTone(bestStance(hit.reports))}
              kind={hit.kind}
              text={hit.text}
              reports={hit.reports}
              telling={tellingReport(hit.reports)}
              articles={answer.articles}
              focus={roving.item(index)}
              onOpen={() => onOpen(hit, answer.articles)}
            />
          ))}
      </ul>
    </div>
  );
}

function bestStance(reports: readonly Report[]): Report['stance'] {
  return reports.find(({ stance }) => stance === 'same')?.stance ?? reports[0]?.stance ?? 'same';
}

function statusWords(state: LookUpState): string {
  switch (state.status) {
    case 'too-short':
      return t('look_up_hint');
    case 'searching':
      return state.before === null ? t('look_up_searching') : '';
    case 'failed':
      return t('look_up_failed', errorWords(state.error).reason);
    case 'found':
      return state.answer.hits.length === 0
        ? t('look_up_nothing', shorten(state.query))
        : countWords('look_up_found', state.answer.hits.length);
    case 'idle':
      return '';
  }
}
