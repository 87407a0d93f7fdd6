import { t } from '../../../platform/i18n.ts';

let names: Intl.DisplayNames | undefined;

/** A BCP 47 tag in the reader's words: "en-GB" → "British English"; '' → "unknown". A tag there is no name for stays as it is. */
export function languageName(tag: string): string {
  if (tag === '') return t('language_unknown');
  names ??= new Intl.DisplayNames([t('language_tag') || 'en'], { type: 'language' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
