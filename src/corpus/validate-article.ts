import { cleanLine, cleanText, LIMITS } from './clean-text.ts';
import { Problem } from './problem.ts';
import { type ArticleDraft, type DraftField, type EarlierWording, MOST_VERSIONS } from './types.ts';

/** Where a draft was read, for the reader: `lines` are those of single fields where the format has them. */
export interface Place {
  file?: string;
  line?: number;
  lines?: Partial<Record<DraftField, number>>;
}

const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const LANG = /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}$/;

/** Whether a value is an ISO 8601 date, or date and time, of a day that exists. */
export function isIsoDate(value: string): boolean {
  const match = DATE.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a value is an address that may be opened: http or https, nothing else. */
export function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

/**
 * A draft with every value cleaned and checked; title and text may still be empty, to be asked for.
 *
 * @throws Problem `wrong-type`, `too-large`, `bad-date` or `bad-url`, at the field's line as far as it is known
 */
export function cleanDraft(draft: ArticleDraft, place: Place = {}): ArticleDraft {
  const at = (field: DraftField, value?: string) => ({
    file: place.file,
    line: place.lines?.[field] ?? place.line,
    value,
  });

  if (typeof draft !== 'object' || draft === null)
    throw new Problem('not-an-object', 'an article must be an object', place);

  /** Reads own properties only, so that a key such as `__proto__` in a file is just a key. */
  const read = (field: DraftField): string => {
    const value: unknown = Object.hasOwn(draft, field) ? draft[field] : undefined;
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string')
      throw new Problem('wrong-type', `${field} must be a string, not ${kindOf(value)}`, at(field));
    if (value.length > LIMITS[field]) {
      throw new Problem(
        'too-large',
        `${field} has ${value.length} characters, at most ${LIMITS[field]} are taken`,
        at(field, value),
      );
    }
    return field === 'text' ? cleanText(value) : cleanLine(value);
  };

  const published = read('published');
  if (published !== '' && !isIsoDate(published)) {
    throw new Problem(
      'bad-date',
      `published must be a date such as 2026-01-31, not “${published}”`,
      at('published', published),
    );
  }
  const url = read('url');
  if (url !== '' && !isWebAddress(url)) {
    throw new Problem('bad-url', `url must be an http or https address, not “${url.slice(0, 80)}”`, at('url', url));
  }
  const lang = read('lang');
  const clean: ArticleDraft = {
    title: read('title'),
    publisher: read('publisher'),
    published: published === '' ? null : published.replace(' ', 'T'),
    url,
    // A language that is no tag is not worth refusing an article for.
    lang: LANG.test(lang) ? lang.replaceAll('_', '-') : '',
    text: read('text'),
  };
  const id = read('id');
  if (id !== '') clean.id = id;
  const author = read('author');
  if (author !== '') clean.author = author;
  const collection = read('collection');
  if (collection !== '') clean.collection = collection;
  const added = read('added');
  if (added !== '' && isIsoDate(added)) clean.added = added;
  return clean;
}

/**
 * A draft that may enter the corpus.
 *
 * @throws Problem as `cleanDraft`, and `missing-title` or `missing-text`
 */
export function validateArticle(draft: ArticleDraft, place: Place = {}): ArticleDraft {
  const clean = cleanDraft(draft, place);
  if (clean.title === '')
    throw new Problem('missing-title', 'the article has no title', {
      file: place.file,
      line: place.lines?.title ?? place.line,
    });
  if (clean.text === '')
    throw new Problem('missing-text', 'the article has no text', {
      file: place.file,
      line: place.lines?.text ?? place.line,
    });
  return { ...clean, ...readHistory(draft, place) };
}

/** What a back-up says of the past of an article; each wording has to be one that could have entered the corpus. */
function readHistory(draft: ArticleDraft, place: Place): Pick<ArticleDraft, 'saved' | 'versions'> {
  const own = (value: object, key: string): unknown =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  const readSaved = (value: object): string | undefined => {
    const saved = own(value, 'saved');
    return typeof saved === 'string' && isIsoDate(saved) ? saved : undefined;
  };
  const given = own(draft, 'versions') ?? [];
  if (!Array.isArray(given)) throw new Problem('wrong-type', `versions must be a list, not ${kindOf(given)}`, place);
  const versions = given.slice(0, MOST_VERSIONS).map((version: EarlierWording): EarlierWording => {
    const { title, publisher, published, url, lang, author, text } = validateArticle(version, place);
    const saved = readSaved(version);
    if (saved === undefined) throw new Problem('bad-date', 'a version does not say when it was saved', place);
    return { title, publisher, published, url, lang, text, saved, ...(author !== undefined && { author }) };
  });
  const saved = readSaved(draft);
  return { ...(saved !== undefined && { saved }), ...(versions.length > 0 && { versions }) };
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
