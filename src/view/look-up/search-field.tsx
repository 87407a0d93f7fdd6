import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';

/** Where look-ups of the past are kept; the reader can have them forgotten. */
export interface RecentLookUps {
  get(): Promise<string[]>;
  clear(): Promise<void>;
}

export interface SearchFieldProps {
  fieldRef: Ref<HTMLInputElement>;
  typed: string;
  recent: RecentLookUps;
  onType(typed: string): void;
  /** The down arrow leads into what was found. */
  onLeaveDown(): void;
}

/** Longest query the corpus looks at, in UTF-16 units. */
const LONGEST_QUERY = 200;
/** Look-ups of the past that are offered. */
const MOST_RECENT = 6;

/** The look-up's field. While it is empty and has the focus, the latest look-ups are offered below it. */
export function SearchField({ fieldRef, typed, recent, onType, onLeaveDown }: SearchFieldProps) {
  const [past, setPast] = useState<string[]>([]);
  const load = () => {
    // A field without its past is still a field.
    recent.get().then(setPast, () => setPast([]));
  };
  useEffect(load, []);
  const clear = async () => {
    await recent.clear();
    setPast([]);
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={fieldRef}
        class="input"
        type="search"
        maxLength={LONGEST_QUERY}
        value={typed}
        placeholder={t('look_up_placeholder')}
        aria-label={t('look_up_label')}
        autocomplete="off"
        spellcheck={false}
        onFocus={load}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onLeaveDown();
        }}
      />
      {typed === '' && past.length > 0 && (
        <fieldset class="recent small">
          <legend class="muted">{t('look_up_recent')}</legend>
          <button type="button" class="button quiet" onClick={() => void clear()}>
            {t('look_up_recent_clear')}
          </button>
          <ul>
            {past.slice(0, MOST_RECENT).map((query) => (
              <li key={query}>
                <button type="button" class="chip" onClick={() => onType(query)}>
                  {query}
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </search>
  );
}
