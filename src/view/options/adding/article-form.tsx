import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ArticleDraft } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { ProblemList } from '../problem-list.tsx';
import type { FieldProblems, FormField, FormValues } from './validate-form.ts';
import { draftOf, FORM_FIELDS, fieldOfError, validateForm } from './validate-form.ts';

export interface ArticleFormProps {
  values: FormValues;
  /** Names of the collections there are, to choose from. */
  collections: readonly string[];
  saveLabel: string;
  /** Saves the article; what it throws is shown at its field or above the buttons. */
  onSave(draft: ArticleDraft): Promise<void>;
  onCancel(): void;
}

const REQUIRED: readonly FormField[] = ['title', 'text'];

/** All that is kept of an article, to be written or mended. */
export function ArticleForm({ values, collections, saveLabel, onSave, onCancel }: ArticleFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [refused, setRefused] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const id = useId();

  const show = (found: FieldProblems) => {
    setProblems(found);
    const first = FORM_FIELDS.find((field) => found[field] !== undefined);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    return first !== undefined;
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    const data = new FormData(form.current as HTMLFormElement);
    const typed = Object.fromEntries(FORM_FIELDS.map((field) => [field, String(data.get(field) ?? '')])) as FormValues;
    setRefused(null);
    if (show(validateForm(typed)) || saving) return;
    setSaving(true);
    try {
      await onSave(draftOf(typed));
    } catch (error) {
      const field = fieldOfError(error);
      if (field === null) setRefused(error);
      else show(field);
    } finally {
      setSaving(false);
    }
  };

  const field = (name: FormField, extra: Record<string, unknown> = {}, hint = '') => {
    const problem = problems[name];
    const attributes = {
      id: `${id}-${name}`,
      name,
      class: 'input',
      defaultValue: values[name],
      'aria-invalid': problem !== undefined,
      'aria-required': REQUIRED.includes(name),
      'aria-describedby': `${id}-${name}-about`,
      ...extra,
    };
    return (
      <Field name={name} id={attributes.id} optional={!REQUIRED.includes(name) && name !== 'collection'}>
        {name === 'text' ? (
          <textarea rows={10} {...attributes} />
        ) : (
          <input type="text" autocomplete="off" {...attributes} />
        )}
        <p id={`${id}-${name}-about`} class={problem === undefined ? 'small muted' : 'field-error'}>
          {problem === undefined ? hint : t(`problem_${problem.replaceAll('-', '_')}`)}
        </p>
      </Field>
    );
  };

  return (
    <form ref={form} class="form" onSubmit={(event) => void submit(event)} noValidate>
      {field('title')}
      <div class="field-row">
        {field('publisher')}
        {field('author')}
      </div>
      {field('url', { inputMode: 'url' }, t('hint_url'))}
      <div class="field-row">
        {field('published', {}, t('hint_published'))}
        {field('lang', {}, t('hint_lang'))}
        {field('collection', { list: `${id}-collections` })}
      </div>
      <datalist id={`${id}-collections`}>
        {collections.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {field('text', {}, t('hint_text'))}
      {refused !== null && <ProblemList title={t('options_failed')} problems={[refused]} />}
      <div class="actions">
        <button type="submit" class="button primary" disabled={saving}>
          {saveLabel}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('form_cancel')}
        </button>
      </div>
    </form>
  );
}

function Field(props: { name: FormField; id: string; optional: boolean; children: ComponentChildren }) {
  return (
    <div class={`field field-${props.name}`}>
      <label for={props.id}>
        {t(`field_${props.name}`)} {props.optional && <span class="muted optional">{t('form_optional')}</span>}
      </label>
      {props.children}
    </div>
  );
}
