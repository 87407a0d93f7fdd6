import type { ArticleDraft } from '../../../corpus/types.ts';
import type { ErrorDetails } from '../../error-words.ts';
import { safeLink } from '../../safe-link.ts';

export const FORM_FIELDS = ['title', 'publisher', 'author', 'published', 'url', 'lang', 'collection', 'text'] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FormValues = Record<FormField, string>;

/** What is wrong with a field: a code that `problem_…` words. */
export type FieldProblem = 'missing-title' | 'missing-text' | 'bad-date' | 'bad-url' | 'bad-lang';
export type FieldProblems = Partial<Record<FormField, FieldProblem>>;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const LANG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;

/** A day of the calendar, with a time or without: `Date.parse` alone takes 31 February for 3 March. */
function isDate(value: string): boolean {
  const match = DATE.exec(value);
  if (match === null || Number.isNaN(Date.parse(value.replace(' ', 'T')))) return false;
  return new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`).getUTCDate() === Number(match[3]);
}

/** What the reader has to mend before the corpus is asked; the corpus checks again. */
export function validateForm(values: FormValues): FieldProblems {
  const problems: FieldProblems = {};
  if (values.title.trim() === '') problems.title = 'missing-title';
  if (values.published.trim() !== '' && !isDate(values.published.trim())) problems.published = 'bad-date';
  if (values.url.trim() !== '' && safeLink(values.url.trim()) === null) problems.url = 'bad-url';
  if (values.lang.trim() !== '' && !LANG.test(values.lang.trim())) problems.lang = 'bad-lang';
  if (values.text.trim() === '') problems.text = 'missing-text';
  return problems;
}

const FIELD_OF: Record<string, FormField> = {
  'missing-title': 'title',
  'missing-text': 'text',
  'bad-date': 'published',
  'bad-url': 'url',
};

/** The field that an error of the corpus is about; `null` for one that is about no field of the form. */
export function fieldOfError(error: unknown): FieldProblems | null {
  const { code = '' } = error as ErrorDetails;
  const field = FIELD_OF[code];
  return field === undefined ? null : { [field]: code as FieldProblem };
}

/** The form's values as an article for the corpus. */
export function draftOf(values: FormValues): ArticleDraft {
  const published = values.published.trim();
  return {
    title: values.title.trim(),
    publisher: values.publisher.trim(),
    author: values.author.trim(),
    published: published === '' ? null : published,
    url: values.url.trim(),
    lang: values.lang.trim(),
    collection: values.collection.trim(),
    text: values.text,
  };
}
