import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';

/** What has just been done, and how to undo it where that is possible. */
export interface ToastMessage {
  words: string;
  undo?(): void;
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ? target.type !== 'checkbox' : target instanceof HTMLTextAreaElement;

/** Milliseconds after which what only says that something is done goes by itself. */
const SHORT_STAY = 8000;

/**
 * With an undo it stays until it is dismissed or something else is done: that must not run away from a slow reader. It takes no focus from
 * where the reader works on; the shortcut for undoing reaches it from anywhere.
 */
export function Toast(props: {
  message: ToastMessage | null;
  onDismiss(): void;
  /** It goes by itself, and the focus stays where it is. */
  onGone(): void;
}) {
  const { message, onDismiss, onGone } = props;
  const toast = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message === null || message.undo !== undefined) return;
    const timer = setTimeout(() => {
      if (toast.current?.contains(document.activeElement)) onDismiss();
      else onGone();
    }, SHORT_STAY);
    return () => clearTimeout(timer);
  }, [message]);
  // The button that removed something may be gone with it, and this one's with its message: focus must not be lost with them.
  useEffect(() => {
    if (message !== null && document.activeElement === document.body) toast.current?.querySelector('button')?.focus();
  }, [message]);
  useEffect(() => {
    const undo = message?.undo;
    if (undo === undefined) return;
    const ending = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!pressed || event.shiftKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown, { signal: ending.signal });
    return () => ending.abort();
  }, [message]);
  return (
    <div class="toasts" role="status">
      {message !== null && (
        <div ref={toast} class="toast">
          <span>{message.words}</span>
          {message.undo !== undefined && (
            <button
              type="button"
              class="button quiet"
              aria-keyshortcuts="Control+Z Meta+Z"
              title={t('options_undo_keys')}
              onClick={message.undo}
            >
              {t('options_undo')}
            </button>
          )}
          <button
            type="button"
            class="button quiet only-icon"
            aria-label={t('options_dismiss')}
            title={t('options_dismiss')}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
