import type { FileContents, IntakeAddress } from '../intake.ts';
import { Problem } from '../problem.ts';
import type { ArticleDraft } from '../types.ts';
import { cleanDraft, isWebAddress, type Place } from '../validate-article.ts';
import { cleanLine, LIMITS } from '../clean-text.ts';
import type { FieldName } from './field-names.ts';
import { readDate } from './read-date.ts';
import { orRefuse } from './refuse.ts';

/** Most records that one file may hold. */
export const MAX_RECORDS = 200_000;

export type Fields = Partial<Record<FieldName, string>>;

/** Puts a record of a table or list where it belongs: with a text it is an article, with an address alone it is to be fetched. */
export function takeRecord(contents: FileContents, fields: Fields, place: Place): void {
  const { title = '', url = '', text = '' } = fields;
  orRefuse(contents.refused, title || url, () => {
    if (contents.drafts.length + contents.addresses.length >= MAX_RECORDS)
      throw new Problem('too-many', `more than ${MAX_RECORDS} articles are not taken from one file`, place);
    if (text.trim() !== '') contents.drafts.push(draftOf(fields, place));
    else if (url.trim() !== '') contents.addresses.push(addressOf(fields, place));
    else throw new Problem('missing-text', 'there is neither a text nor an address', place);
  });
}

function draftOf({ published = '', ...fields }: Fields, place: Place): ArticleDraft {
  const date = published.trim() === '' ? '' : readDate(published);
  if (date === null) {
    const value = published.slice(0, LIMITS.published);
    throw new Problem('bad-date', `published must be a date such as 2026-01-31, not “${value}”`, { ...place, value });
  }
  const empty: ArticleDraft = { title: '', publisher: '', published: null, url: '', lang: '', text: '' };
  return cleanDraft({ ...empty, ...fields, published: date === '' ? null : date }, place);
}

/** An address to be fetched. What the list says beside it is a help and never a reason to refuse it. */
export function addressOf({ url = '', title, publisher, published, author }: Fields, place: Place): IntakeAddress {
  const address = cleanLine(url.slice(0, LIMITS.url + 1));
  if (address.length > LIMITS.url || !isWebAddress(address)) {
    const value = address.slice(0, 80);
    throw new Problem('bad-url', `url must be an http or https address, not “${value}”`, { ...place, value });
  }
  const date = published === undefined ? null : readDate(published);
  const entry: IntakeAddress = { url: new URL(address).href };
  // Reading lists put the address where a title is not known.
  const words = cleanLine((title ?? '').slice(0, LIMITS.title));
  if (words !== '' && !/^https?:\/\//.test(words)) entry.title = words;
  if (publisher) entry.publisher = cleanLine(publisher.slice(0, LIMITS.publisher));
  if (author) entry.author = cleanLine(author.slice(0, LIMITS.author));
  if (date !== null) entry.published = date;
  return entry;
}
