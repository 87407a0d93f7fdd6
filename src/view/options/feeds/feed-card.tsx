import type { FeedState } from '../../../corpus/intake.ts';
import { t } from '../../../platform/i18n.ts';
import { countWords, formatCount } from '../../../wording/count-words.ts';
import { errorWords } from '../../error-words.ts';
import { Icon } from '../../icon.tsx';
import { safeLink } from '../../safe-link.ts';
import { formatAgo } from './format-ago.ts';

export interface FeedCardProps {
  feed: FeedState;
  busy: boolean;
  onCheck(): void;
  onChange(changes: Partial<Pick<FeedState, 'enabled' | 'every'>>): void;
  /** Asks the browser for the feed's site; called in the click. */
  onAllow(): void;
  onRemove(): void;
}

/** Minutes between two readings that are offered. */
const PAUSES = [15, 30, 60, 180, 360, 720, 1440];

/** One feed: how it does, in words, and what can be done with it. */
export function FeedCard({ feed, busy, onCheck, onChange, onAllow, onRemove }: FeedCardProps) {
  const name = feed.title || feed.url;
  const link = safeLink(feed.url);
  return (
    <li class="card feed-card" aria-busy={busy}>
      <div class="card-words">
        <h2>{name}</h2>
        {link !== null && <p class="small muted address">{link}</p>}
        <p class="small" role="status">
          {busy ? t('feeds_reading') : stateWords(feed, Date.now())}
        </p>
        {!feed.permitted && (
          <p class="field-error">
            {t('feeds_not_permitted')}{' '}
            <button type="button" class="button small" onClick={onAllow}>
              {t('feeds_allow')}
            </button>
          </p>
        )}
        {feed.permitted && feed.problem !== undefined && (
          <p class="field-error">
            {t(
              'feeds_problem',
              errorWords(Object.assign(new Error(feed.problem.message), feed.problem)).reason,
              countWords('feeds_failures', feed.failures),
            )}
          </p>
        )}
        {feed.refused.length > 0 && (
          <details class="small">
            <summary>{countWords('feeds_refused', feed.refused.length)}</summary>
            <ul class="refused">
              {feed.refused.map((refusal) => (
                <li key={`${refusal.title} ${refusal.code}`}>
                  <strong>{refusal.title || t('article_untitled')}</strong>:{' '}
                  {errorWords(Object.assign(new Error(refusal.reason), { code: refusal.code })).reason}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <label class="feed-every">
        <span class="visually-hidden">{t('feeds_every', name)}</span>
        <select
          class="input"
          value={feed.every}
          onChange={(event) => onChange({ every: Number(event.currentTarget.value) })}
        >
          {[...new Set([...PAUSES, feed.every])]
            .sort((a, b) => a - b)
            .map((minutes) => (
              <option key={minutes} value={minutes}>
                {pauseWords(minutes)}
              </option>
            ))}
        </select>
      </label>
      <div class="card-actions">
        <button
          type="button"
          class="button"
          disabled={busy || !feed.permitted}
          aria-label={t('feeds_check_named', name)}
          onClick={onCheck}
        >
          {t('feeds_check')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t(feed.enabled ? 'feeds_pause_named' : 'feeds_resume_named', name)}
          onClick={() => onChange({ enabled: !feed.enabled })}
        >
          {t(feed.enabled ? 'feeds_pause' : 'feeds_resume')}
        </button>
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('options_remove', name)}
          title={t('options_remove', name)}
          onClick={onRemove}
        >
          <Icon name="remove" />
        </button>
      </div>
    </li>
  );
}

function pauseWords(minutes: number): string {
  return minutes < 60 || minutes % 60 !== 0
    ? countWords('feeds_every_minutes', minutes)
    : countWords('feeds_every_hours', minutes / 60);
}

/** "Checked 12 minutes ago, next in 18 minutes. 34 articles added, 2 of them last time. Into: Harbour" */
function stateWords(feed: FeedState, now: number): string {
  const checked = feed.checked === null ? t('feeds_not_checked') : t('feeds_checked', formatAgo(feed.checked, now));
  const next = !feed.enabled ? t('feeds_paused') : feed.next === null ? '' : t('feeds_next', formatAgo(feed.next, now));
  const added = feed.checked === null ? '' : t('feeds_added', formatCount(feed.added), formatCount(feed.lastAdded));
  return [checked, next, added, t('feeds_into', feed.collection)].filter((words) => words !== '').join(' · ');
}
