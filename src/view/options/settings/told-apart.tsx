import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import type { MessageOutput } from '../../../platform/messages.ts';
import { send } from '../../../platform/send.ts';
import { useShownAgain } from '../../use-shown-again.ts';
import { ProblemList } from '../problem-list.tsx';

/** Pairs that the reader said are not the same, each to be taken back. */
export function ToldApart() {
  const [list, setList] = useState<MessageOutput<'judgement/list'> | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const load = useCallback(() => void send('judgement/list', {}).then(setList, setProblem), []);
  useEffect(load, [load]);
  useShownAgain(load);
  return (
    <section class="block" aria-labelledby="told-apart-title">
      <h2 id="told-apart-title">{t('told_apart_title')}</h2>
      <p class="small muted">{t('told_apart_text')}</p>
      {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
      {list?.length === 0 && <p class="muted">{t('told_apart_none')}</p>}
      <ul class="rules">
        {(list ?? []).map(({ key, a, b }) => (
          <li key={key}>
            <span class="rule-site">{t('told_apart_pair', a, b)}</span>
            <button
              type="button"
              class="button"
              aria-label={t('told_apart_undo_pair', a, b)}
              onClick={() => void send('judgement/undo', { key }).then(load, setProblem)}
            >
              {t('told_apart_undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
