import { t } from '../../platform/i18n.ts';
import { errorWords } from '../error-words.ts';
import { Icon } from '../icon.tsx';

export interface ProblemListProps {
  title: string;
  problems: readonly unknown[];
  onDismiss?(): void;
}

/** Problems of one cause are many: so many are listed. */
const LISTED = 20;

/** Why something was refused: where, what and which value, one line for each. Read out when it appears. */
export function ProblemList({ title, problems, onDismiss }: ProblemListProps) {
  return (
    <div class="notice differs problem-list" role="alert">
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <ul class="problems">
          {problems.slice(0, LISTED).map((problem) => {
            const { place, reason } = errorWords(problem);
            return (
              <li key={`${place} ${reason}`}>
                {place !== '' && <strong>{place}: </strong>}
                {reason}
              </li>
            );
          })}
        </ul>
        {problems.length > LISTED && <p>{t('problem_more', String(problems.length - LISTED))}</p>}
      </div>
      {onDismiss !== undefined && (
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('options_dismiss')}
          title={t('options_dismiss')}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
