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
  const undo = useRef<HTMLButtonElement>(null);
  // The button that removed a row is gone with its row; focus would be lost.
  useEffect(() => undo.current?.focus(), [message]);
  return (
    <div class="toasts" role="status">
      {message !== null && (
        <div class="toast">
          <span>{message.words}</span>
          {message.undo !== undefined && (
            <button ref={undo} type="button" class="button quiet" onClick={message.undo}>
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
