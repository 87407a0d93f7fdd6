import { useEffect, useState } from 'preact/hooks';
import type { ArticleVersion, FactChange } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import { formatPublished } from '../../../wording/format-published.ts';
import { ProblemList } from '../problem-list.tsx';

/** The versions of an article, the newest first, each with what its facts say that those before did not. */
export function ArticleVersions({ id }: { id: string }) {
  const [versions, setVersions] = useState<ArticleVersion[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    setVersions(null);
    send('corpus/versions', { id }).then(setVersions, setProblem);
  }, [id]);
  if (problem !== null) return <ProblemList title={t('options_failed')} problems={[problem]} />;
  if (versions === null || versions.length < 2) return null;
  return (
    <details class="versions">
      <summary>{countWords('versions_title', versions.length)}</summary>
      <ol>
        {versions.map((version, index) => (
          <li key={version.saved}>
            <h3>
              {t(index === 0 ? 'version_current' : 'version_saved', formatPublished(version.saved) ?? version.saved)}
            </h3>
            {version.changes.length === 0 ? (
              <p class="small muted">{t(index === versions.length - 1 ? 'version_first' : 'version_no_changes')}</p>
            ) : (
              <ul class="changes">
                {version.changes.map((change) => (
                  <li key={`${change.before?.text} ${change.after?.text}`}>
                    <Change change={change} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** "nine" became "twelve", with the sentences they stand in. */
function Change({ change: { kind, change, before, after } }: { change: FactChange }) {
  const words =
    change === 'changed'
      ? t('change_changed', before?.text ?? '', after?.text ?? '')
      : t(`change_${change}`, (after ?? before)?.text ?? '');
  return (
    <>
      <p>
        <span class="small muted">{t(`kind_${kind.replaceAll('-', '_')}`)}</span> <strong>{words}</strong>
      </p>
      {before !== null && (
        <blockquote class="small">
          <del>{before.sentence}</del>
        </blockquote>
      )}
      {after !== null && (
        <blockquote class="small">
          <ins>{after.sentence}</ins>
        </blockquote>
      )}
    </>
  );
}
