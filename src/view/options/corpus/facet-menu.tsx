import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { formatCount } from '../../../wording/count-words.ts';
import { Disclosure } from '../disclosure.tsx';

/** A value to filter by, with how many articles have it. */
export interface FacetValue {
  value: string;
  label: string;
  articles: number;
  sign?: ComponentChildren;
}

export interface FacetMenuProps {
  /** What is filtered by, such as "Publisher". */
  title: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChoose(values: string[]): void;
}

/** Values from which on a field to find one is shown. */
const MANY = 12;
/** Values shown at once; the others are found by typing. */
const SHOWN = 60;

/** Any of several values, each with its count. */
export function FacetMenu({ title, values, chosen, onChoose }: FacetMenuProps) {
  const label =
    chosen.length === 0 ? (
      title
    ) : (
      <>
        {title} <span class="count-badge">{formatCount(chosen.length)}</span>
      </>
    );
  return (
    <Disclosure label={label} buttonClass={chosen.length === 0 ? 'button' : 'button chosen'}>
      {(close) => <FacetValues title={title} values={values} chosen={chosen} onChoose={onChoose} close={close} />}
    </Disclosure>
  );
}

function FacetValues({ title, values, chosen, onChoose, close }: FacetMenuProps & { close(): void }) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const found = values.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <>
      {values.length > MANY && (
        <input
          class="input"
          type="search"
          value={typed}
          placeholder={t('facet_find')}
          aria-label={t('facet_find')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <fieldset class="facet">
        <legend class="visually-hidden">{title}</legend>
        {found.slice(0, SHOWN).map(({ value, label, articles, sign }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {sign}
            <span class="facet-label">{label}</span>
            <span class="small muted">{formatCount(articles)}</span>
          </label>
        ))}
      </fieldset>
      {found.length === 0 && <p class="small muted">{t('facet_none')}</p>}
      {found.length > SHOWN && <p class="small muted">{t('facet_more', formatCount(found.length - SHOWN))}</p>}
      <div class="facet-actions">
        <button type="button" class="button quiet" disabled={chosen.length === 0} onClick={() => onChoose([])}>
          {t('facet_clear')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('facet_done')}
        </button>
      </div>
    </>
  );
}
