import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { siteOrigin } from './site-origin.ts';

export interface SiteFormProps {
  class: string;
  /** Called within the submit event, since the browser only asks for a permission there. */
  onSite(origin: string): void;
  /** What else is chosen, and the button. */
  children: ComponentChildren;
}

/** A field for the address of a site; what is none is said beneath it, and stays to be put right. */
export function SiteForm({ class: name, onSite, children }: SiteFormProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const problemId = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const origin = siteOrigin(typed);
    setWrong(origin === null);
    if (origin === null) return;
    onSite(origin);
    setTyped('');
  };
  return (
    <form class={name} onSubmit={submit} noValidate>
      <input
        class="input"
        type="text"
        inputMode="url"
        autocomplete="off"
        value={typed}
        placeholder={t('permission_site_example')}
        aria-label={t('permission_site')}
        aria-invalid={wrong}
        aria-describedby={problemId}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {children}
      <p id={problemId} class="field-error" role="alert">
        {wrong ? t('permission_bad_site') : ''}
      </p>
    </form>
  );
}
