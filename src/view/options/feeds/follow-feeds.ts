import type { FeedOffer } from '../../../corpus/intake.ts';
import { send } from '../../../platform/send.ts';

/** Follows feeds one after the other; one that cannot be read does not keep the others out. @throws Error the first problem */
export async function followFeeds(feeds: readonly FeedOffer[], collection: string): Promise<void> {
  const problems: unknown[] = [];
  for (const { url, title } of feeds) {
    try {
      await send('feed/add', { url, title, collection });
    } catch (problem) {
      problems.push(
        Object.assign(problem instanceof Error ? problem : new Error(String(problem)), { file: title || url }),
      );
    }
  }
  if (problems.length > 0) throw problems[0];
}
