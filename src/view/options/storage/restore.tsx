import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { JobPreview } from '../../../corpus/job-types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemList } from '../problem-list.tsx';
import type { RestoreMode, StorageTools } from './storage-tools.ts';

export interface RestoreProps {
  tools: StorageTools;
  /** The restore has begun. */
  onBegun(): void;
  onClose(): void;
}

interface Staged {
  job: string;
  preview: JobPreview;
}

const MODES: readonly RestoreMode[] = ['merge', 'replace'];

/** A back-up read and checked, what it would do shown, and done only then. */
export function Restore({ tools, onBegun, onClose }: RestoreProps) {
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [progress, setProgress] = useState<[done: number, total: number] | null>(null);
  const [staged, setStaged] = useState<Staged | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const open = useRef<string | null>(null);
  const id = useId();

  /** Gives up what was handed over and not begun. */
  const drop = () => {
    const job = open.current;
    open.current = null;
    setStaged(null);
    if (job !== null)
      send('job/cancel', { job }).then(
        () => send('job/dismiss', { job }),
        () => {},
      );
  };
  // Only closing the dialog ends it.
  useEffect(() => drop, []);

  const stage = async () => {
    if (file === null) return;
    drop();
    setProblem(null);
    setProgress([0, 0]);
    try {
      const { job } = await tools.stageRestore(file, mode, (done, total) => setProgress([done, total]));
      open.current = job;
      setStaged({ job, preview: await send('job/preview', { job }) });
    } catch (error) {
      setProblem(error);
    }
    setProgress(null);
  };
  const restore = async (close: () => void) => {
    if (staged === null) return;
    try {
      await send('job/commit', { job: staged.job });
      open.current = null;
      close();
      onBegun();
    } catch (error) {
      setProblem(error);
    }
  };

  return (
    <Dialog title={t('restore_title')} onClose={onClose}>
      {(close) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void (staged === null ? stage() : restore(close));
          }}
        >
          <div class="field">
            <label for={`${id}-file`}>{t('restore_file')}</label>
            <input
              id={`${id}-file`}
              class="input"
              type="file"
              accept=".zip,.jsonl"
              onChange={(event) => {
                setFile(event.currentTarget.files?.[0] ?? null);
                drop();
              }}
            />
          </div>
          <fieldset class="form">
            <legend class="label">{t('restore_mode')}</legend>
            {MODES.map((one) => (
              <label key={one} class="check">
                <input
                  type="radio"
                  name={`${id}-mode`}
                  checked={mode === one}
                  onChange={() => {
                    setMode(one);
                    drop();
                  }}
                />
                <span>
                  {t(`restore_${one}`)}
                  <span class="small muted">{t(`restore_${one}_text`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {progress !== null && (
            <progress
              aria-label={t('restore_reading')}
              {...(progress[1] > 0 && { value: progress[0], max: progress[1] })}
            />
          )}
          <div role="status">
            {progress !== null && <p>{t('restore_reading')}</p>}
            {staged !== null && <Preview preview={staged.preview} />}
          </div>
          {problem !== null && <ProblemList title={t('restore_refused')} problems={[problem]} />}
          <div class="actions">
            {staged === null ? (
              <button type="submit" class="button primary" disabled={file === null || progress !== null}>
                {t('restore_preview')}
              </button>
            ) : (
              <button type="submit" class={mode === 'replace' ? 'button danger' : 'button primary'}>
                {t('restore_button_now')}
              </button>
            )}
            <button type="button" class="button" onClick={close}>
              {t('form_cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Preview({ preview }: { preview: JobPreview }) {
  const lines: [key: string, count: number][] = [
    ['preview_added', preview.added],
    ['preview_updated', preview.updated],
    ['preview_present', preview.present],
    ['preview_removed', preview.removed],
  ];
  const shown = lines.filter(([, count]) => count > 0);
  return (
    <div class="notice">
      <p>
        <strong>{t('preview_title')}</strong>
      </p>
      <ul>
        {shown.map(([key, count]) => (
          <li key={key}>{countWords(key, count)}</li>
        ))}
      </ul>
      {shown.length === 0 && <p>{t('preview_nothing')}</p>}
    </div>
  );
}
