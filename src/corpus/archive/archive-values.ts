import { KINDS } from '../../engine/types.ts';
import { canonicalAddress } from '../article-id.ts';
import { cleanLine, LIMITS } from '../clean-text.ts';
import type { FeedRecord } from '../feeds/feed-record.ts';
import { boundedEvery } from '../feeds/schedule-feed.ts';
import { hashText } from '../hash-text.ts';
import type { Refusal } from '../intake.ts';
import { Problem } from '../problem.ts';
import type { Judgement } from '../store/judgements.ts';
import { isIsoDate, isWebAddress, type Place } from '../validate-article.ts';

/** More than are ever kept of a feed's entries, and of pairs in a judgement: a back-up may come from anywhere. */
const MOST_ENTRIES = 10_000;
const MOST_PAIRS = 100;
const LONGEST_PAIR = 10_000;
const LONGEST_LINE = 1_000;
const MOST_REFUSED = 50;

/** Own properties of a line, read as what they have to be. */
function fieldsOf(line: object) {
  const own = (key: string): unknown => (Object.hasOwn(line, key) ? (line as Record<string, unknown>)[key] : undefined);
  return {
    own,
    text: (key: string, longest: number = LONGEST_LINE): string => {
      const value = own(key);
      return typeof value === 'string' ? cleanLine(value.slice(0, longest)) : '';
    },
    count: (key: string): number => {
      const value = own(key);
      return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
    },
    date: (key: string): string | null => {
      const value = own(key);
      return typeof value === 'string' && isIsoDate(value) ? value : null;
    },
    texts: (key: string, most: number, longest: number): string[] => {
      const value = own(key);
      if (!Array.isArray(value)) return [];
      return value.filter((one) => typeof one === 'string' && one.length <= longest).slice(0, most);
    },
  };
}

/**
 * A feed of a back-up, with what is known of its entries, so that none of them comes a second time. Known by its address and not by what
 * the line says. @throws Problem `bad-url`
 */
export function readFeed(line: object, place: Place): FeedRecord {
  const { own, text, count, date, texts } = fieldsOf(line);
  const url = text('url', LIMITS.url);
  if (!isWebAddress(url))
    throw new Problem('bad-url', 'the address of a feed must be an http or https address', { ...place, value: url });
  const title = text('title', LIMITS.publisher) || new URL(url).host;
  const enabled = own('enabled') !== false;
  const tries = Object.entries(Object(own('tries')) as object).filter(
    ([entry, times]) => entry !== '__proto__' && entry.length <= LONGEST_LINE && Number.isSafeInteger(times),
  );
  const problem = fieldsOf(Object(own('problem')) as object);
  const code = problem.text('code');
  return {
    id: `feed-${hashText(canonicalAddress(url) ?? url)}`,
    url,
    title,
    collection: text('collection', LIMITS.collection) || title.slice(0, LIMITS.collection),
    enabled,
    every: boundedEvery(own('every')),
    checked: date('checked'),
    next: enabled ? date('next') : null,
    added: count('added'),
    lastAdded: count('lastAdded'),
    failures: count('failures'),
    ...(code !== '' && { problem: { code, message: problem.text('message') } }),
    refused: readRefused(own('refused')),
    etag: text('etag'),
    modified: text('modified'),
    seen: texts('seen', MOST_ENTRIES, LONGEST_LINE),
    tries: Object.fromEntries(tries.slice(0, MOST_ENTRIES)),
  };
}

function readRefused(value: unknown): Refusal[] {
  const entries: unknown[] = Array.isArray(value) ? value.slice(0, MOST_REFUSED) : [];
  return entries.flatMap((entry) => {
    const { text } = fieldsOf(Object(entry) as object);
    const code = text('code') as Refusal['code'];
    return code === ('' as string) ? [] : [{ title: text('title'), code, reason: text('reason') }];
  });
}

/** What a back-up says was told apart. @throws Problem `wrong-type` where it does not say which pair */
export function readJudgement(line: object, place: Place): Judgement {
  const { own, text, date, texts } = fieldsOf(line);
  const pairs = texts('pairs', MOST_PAIRS, LONGEST_PAIR);
  const kind = KINDS.find((one) => one === own('kind'));
  const [key] = pairs;
  if (key === undefined || kind === undefined)
    throw new Problem('wrong-type', 'a judgement must say which two facts it told apart', place);
  return { key, pairs, a: text('a'), b: text('b'), kind, at: date('at') ?? '' };
}
