import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';

export interface DialogProps {
  title: string;
  onClose(): void;
  /** The body; `close` closes as the reader does, so that focus goes back to where it was. */
  children(close: () => void): ComponentChildren;
}

/** A modal dialog of the browser: it keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('form_close')}
          title={t('form_close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      {children(close)}
    </dialog>
  );
}
