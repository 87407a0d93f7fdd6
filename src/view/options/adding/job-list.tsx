import { useId } from 'preact/hooks';
import type { JobState, JobSummary } from '../../../corpus/job-types.ts';
import { t } from '../../../platform/i18n.ts';
import { countWords, formatCount } from '../../../wording/count-words.ts';
import { errorWords } from '../../error-words.ts';
import { Icon } from '../../icon.tsx';
import { isRunning, type Jobs } from './use-jobs.ts';

/** Jobs under way and those that have ended, the newest first: how far they are, and what became of their articles. */
export function JobList({ jobs }: { jobs: Jobs }) {
  if (jobs.list.length === 0) return <p class="muted">{t('jobs_none')}</p>;
  const newestFirst = [...jobs.list].sort((a, b) => (a.opened < b.opened ? 1 : a.opened > b.opened ? -1 : 0));
  return (
    <ul class="jobs">
      {newestFirst.map((job) => (
        <Job key={job.id} job={job} onCancel={() => jobs.cancel(job.id)} onDismiss={() => jobs.dismiss(job.id)} />
      ))}
    </ul>
  );
}

function Job({ job, onCancel, onDismiss }: { job: JobState; onCancel(): void; onDismiss(): void }) {
  const id = useId();
  const running = isRunning(job);
  return (
    <li class={`job job-${job.phase}`}>
      <div class="job-head">
        <strong id={id} class="job-label">
          {job.label || t(`job_kind_${job.kind}`)}
        </strong>
        <span class="small muted" role="status">
          {phaseWords(job)}
        </span>
        {running ? (
          <button type="button" class="button" aria-describedby={id} onClick={onCancel}>
            {t('form_cancel')}
          </button>
        ) : (
          <button
            type="button"
            class="button quiet only-icon"
            aria-label={t('job_dismiss', job.label)}
            title={t('job_dismiss', job.label)}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {running && (
        <progress
          aria-labelledby={id}
          {...(job.total > 0 && job.done > 0 && { max: job.total, value: Math.min(job.done, job.total) })}
        />
      )}
      {job.problem !== undefined && <p class="field-error">{errorWords(asError(job.problem)).reason}</p>}
      {job.summary !== undefined && !running && <Summary summary={job.summary} />}
    </li>
  );
}

const asError = ({ code, message }: { code: string; message: string }) => Object.assign(new Error(message), { code });

function phaseWords({ phase, done, total }: JobState): string {
  const words = t(`job_phase_${phase}`);
  if (phase !== 'staging' && phase !== 'working') return words;
  return total === 0 ? words : t('job_progress', words, formatCount(Math.min(done, total)), formatCount(total));
}

/** "12 articles added, 3 already there": what became of the articles, and which were refused for what reason. */
function Summary({ summary }: { summary: JobSummary }) {
  const parts: [key: string, count: number][] = [
    ['summary_added', summary.added],
    ['summary_updated', summary.updated],
    ['summary_present', summary.present],
    ['summary_refused', summary.refused.length + (summary.alsoRefused ?? 0)],
  ];
  const words = parts.flatMap(([key, count]) => (count === 0 ? [] : [countWords(key, count)])).join(', ');
  return (
    <>
      <p>{words === '' ? t('summary_nothing') : words}</p>
      {summary.refused.length > 0 && (
        <details>
          <summary>{t('summary_refused_why')}</summary>
          <ul class="refused">
            {summary.refused.map(({ title, reason, code }, index) => (
              // Titles of refused articles need not differ, and the list does not change.
              <li key={index}>
                <strong>{title || t('article_untitled')}</strong>:{' '}
                {errorWords(asError({ code: code ?? '', message: reason })).reason}
              </li>
            ))}
            {summary.alsoRefused !== undefined && <li>{t('problem_more', formatCount(summary.alsoRefused))}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
