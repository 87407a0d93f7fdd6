import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Dialog } from './dialog.tsx';
import { TaskForm } from './task-form.tsx';

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
  const id = useId();
  const ready = word === undefined || typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <TaskForm action={action} danger ready={ready} run={onConfirm} onDone={close} onCancel={close}>
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
        </TaskForm>
      )}
    </Dialog>
  );
}
