import { useState } from 'preact/hooks';
import type { CorpusCheck } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import type { Jobs } from '../adding/use-jobs.ts';
import { isRunning } from '../adding/use-jobs.ts';
import { JobList } from '../adding/job-list.tsx';

/** Problems that are listed. */
const LISTED = 10;

/** Whether articles and index agree, and the way to mend them. */
export function CheckStore({ jobs, onProblem }: { jobs: Jobs; onProblem(problem: unknown): void }) {
  const [result, setResult] = useState<CorpusCheck | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    setResult(null);
    try {
      setResult(await send('corpus/check', {}));
    } catch (problem) {
      onProblem(problem);
    }
    setBusy(false);
  };
  const repair = async () => {
    try {
      await send('corpus/repair', {});
      setResult(null);
      jobs.look();
    } catch (problem) {
      onProblem(problem);
    }
  };
  const repairs = jobs.list.filter(({ kind }) => kind === 'repair' || kind === 'restore');
  const repairing = repairs.some((job) => job.kind === 'repair' && isRunning(job));
  return (
    <section class="block" aria-labelledby="check-title">
      <h2 id="check-title">{t('check_title')}</h2>
      <p class="muted">{t('check_text')}</p>
      <div class="actions">
        <button type="button" class="button" disabled={busy || repairing} onClick={() => void check()}>
          {t('check_button')}
        </button>
        {(result?.count ?? 0) > 0 && (
          <button type="button" class="button primary" disabled={repairing} onClick={() => void repair()}>
            {t('repair_button')}
          </button>
        )}
      </div>
      <p role="status">{busy ? t('check_busy') : result === null ? '' : checkWords(result)}</p>
      {result !== null && result.count > 0 && (
        <ul class="problems small">
          {result.problems.slice(0, LISTED).map(({ what, subject }) => (
            <li key={`${what} ${subject}`}>
              <strong>{subject}</strong>: {what}
            </li>
          ))}
        </ul>
      )}
      {repairs.length > 0 && <JobList jobs={{ ...jobs, list: repairs }} />}
    </section>
  );
}

const checkWords = ({ count, articles }: CorpusCheck) =>
  count === 0 ? countWords('check_well', articles) : countWords('check_problems', count);
