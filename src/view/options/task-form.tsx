import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { ProblemList } from './problem-list.tsx';

export interface TaskFormProps {
  /** The fields. */
  children: ComponentChildren;
  /** What the button that does it says. */
  action: string;
  /** It takes something away. */
  danger?: boolean;
  /** Whether the fields are filled so that it can be done. */
  ready?: boolean;
  /** Said while it is being done. */
  working?: string;
  /** Does it. Called within the event itself, since the browser asks for permissions only there; what it throws is shown. */
  run(): Promise<void>;
  /** It was done: the form is to be closed. */
  onDone(): void;
  onCancel(): void;
}

/** The form of a dialog that does one thing: once at a time; what fails is shown and leaves the fields as they were. */
export function TaskForm({ children, action, danger, ready = true, working, run, onDone, onCancel }: TaskFormProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const enabled = ready && !busy;
  const submit = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await run();
      onDone();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (enabled) void submit();
      }}
    >
      {children}
      {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
      {working !== undefined && <p role="status">{busy ? working : ''}</p>}
      <div class="actions">
        <button type="submit" class={danger ? 'button danger' : 'button primary'} disabled={!enabled}>
          {action}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('form_cancel')}
        </button>
      </div>
    </form>
  );
}
