import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { errorWords } from '../error-words.ts';
import type { TellApart } from './use-tell-apart.ts';

/** "“ten” is not compared with this any more, wherever this report is met. Undo": stands where the report stood that is gone, and takes its focus. */
export function ToldApartNotice(props: {
  apart: TellApart;
  fact: string;
  /** Where the focus goes when the notice goes. */
  home: RefObject<HTMLElement | null>;
}) {
  const { apart, fact, home } = props;
  const { now, problem, undo } = apart;
  const key = now?.fact === fact ? now.key : null;
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(key);
  useEffect(() => {
    if (key !== null) button.current?.focus();
    else if (before.current !== null) home.current?.focus();
    before.current = key;
  }, [key, home]);
  return (
    <div role="status" class="told-apart">
      {problem !== null && <p class="notice differs">{errorWords(problem).reason}</p>}
      {now !== null && key !== null && (
        <p class="notice told-apart-words">
          <span>{t('card_told_apart', now.words)}</span>
          <button ref={button} type="button" class="button" onClick={undo}>
            {t('card_undo')}
          </button>
        </p>
      )}
    </div>
  );
}
