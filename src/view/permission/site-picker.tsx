import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../icon.tsx';
import { siteOrigin } from './site-origin.ts';

export interface SitePickerProps {
  /** Match patterns granted. */
  sites: readonly string[];
  onAdd(origin: string): void;
  onGiveBack(pattern: string): void;
}

/** "https://*.example.com/*" as a reader knows it: "*.example.com". */
const siteName = (pattern: string) => pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*?$/, '');

/** The sites a reader allowed, and a field for another one. */
export function SitePicker({ sites, onAdd, onGiveBack }: SitePickerProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  // The browser only asks within the submit event: nothing may be awaited before `onAdd`.
  const submit = (event: Event) => {
    event.preventDefault();
    const origin = siteOrigin(typed);
    setWrong(origin === null);
    if (origin === null) return;
    onAdd(origin);
    setTyped('');
  };
  return (
    <div class="site-picker">
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((pattern) => (
            <li key={pattern}>
              <span>{siteName(pattern)}</span>
              <button
                type="button"
                class="button quiet only-icon"
                aria-label={t('permission_give_back', siteName(pattern))}
                title={t('permission_give_back', siteName(pattern))}
                onClick={() => onGiveBack(pattern)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={submit} noValidate>
        <input
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          value={typed}
          placeholder={t('permission_site_example')}
          aria-label={t('permission_site')}
          aria-invalid={wrong}
          aria-describedby="site-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('permission_add_site')}
        </button>
      </form>
      <p id="site-problem" class="field-error" role="alert">
        {wrong ? t('permission_bad_site') : ''}
      </p>
    </div>
  );
}
