import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';
import { hasTyped } from './has-typed.ts';

export interface DialogProps {
  title: string;
  /** For a text to read. */
  wide?: boolean;
  onClose(): void;
  /**
   * The body. `close` closes at once, so that focus goes back to where it was; `leave` asks first where something was
   * typed, as Escape and the button in the corner do.
   */
  children(close: () => void, leave: () => void): ComponentChildren;
}

/** A modal dialog of the browser: it keeps focus inside, closes on Escape, loses nothing unasked, gives focus back. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asking, setAsking] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const leave = () => (hasTyped(dialog.current) ? setAsking(true) : close());

  // The browser lets a page hold back a closing dialog only once, but the key itself always.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (asking) setAsking(false);
    else leave();
  };
  const onCancel = (event: Event) => {
    if (event.target !== dialog.current || !hasTyped(dialog.current)) return;
    event.preventDefault();
    setAsking(true);
  };

  return (
    <dialog
      ref={dialog}
      class={wide ? 'wide' : ''}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={onCancel}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('form_close')}
          title={t('form_close')}
          onClick={leave}
        >
          <Icon name="close" />
        </button>
      </header>
      {children(close, leave)}
      {asking && <Discard onDiscard={close} onKeep={() => setAsking(false)} />}
    </dialog>
  );
}

/** Asks before typed words are lost; the safe answer has the focus, which then goes back to where it was. */
function Discard({ onDiscard, onKeep }: { onDiscard(): void; onKeep(): void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    keep.current?.focus();
    return () => before?.focus();
  }, []);
  return (
    <div class="discard" role="alertdialog" aria-label={t('form_discard_question')}>
      <strong>{t('form_discard_question')}</strong>
      <button type="button" class="button danger" onClick={onDiscard}>
        {t('form_discard')}
      </button>
      <button ref={keep} type="button" class="button primary" onClick={onKeep}>
        {t('form_keep')}
      </button>
    </div>
  );
}
