import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Dialog } from './dialog.tsx';
import { ProblemList } from './problem-list.tsx';

export interface ConfirmProps {
  title: string;
  children: ComponentChildren;
  /** What the button that does it says. */
  action: string;
  /** A word to be typed before it can be done, for what cannot be undone. */
  word?: string;
  /** Does it; what it throws is shown. */
  onConfirm(): Promise<void>;
  onClose(): void;
}

/** Asks before something is done that takes something away. */
export function Confirm({ title, children, action, word, onConfirm, onClose }: ConfirmProps) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const id = useId();
  const ready = !busy && (word === undefined || typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase());
  const confirm = async (close: () => void) => {
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm();
      close();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void confirm(close);
          }}
        >
          {children}
          {word !== undefined && (
            <div class="field">
              <label for={id}>{t('confirm_type', word)}</label>
              <input
                id={id}
                class="input"
                type="text"
                autocomplete="off"
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </div>
          )}
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          <div class="actions">
            <button type="submit" class="button danger" disabled={!ready}>
              {action}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('form_cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
