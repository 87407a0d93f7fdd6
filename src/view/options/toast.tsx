import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';

/** What has just been done, and how to undo it where that is possible. */
export interface ToastMessage {
  words: string;
  undo?(): void;
}

/** Stays until it is dismissed or something else is done: an undo must not run away from a slow reader. */
export function Toast({ message, onDismiss }: { message: ToastMessage | null; onDismiss(): void }) {
  const toast = useRef<HTMLDivElement>(null);
  // The button that removed a row is gone with its row, and this one's with its message: focus must not be lost with them.
  useEffect(() => {
    if (message?.undo !== undefined || document.activeElement === document.body)
      toast.current?.querySelector('button')?.focus();
  }, [message]);
  return (
    <div class="toasts" role="status">
      {message !== null && (
        <div ref={toast} class="toast">
          <span>{message.words}</span>
          {message.undo !== undefined && (
            <button type="button" class="button quiet" onClick={message.undo}>
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
