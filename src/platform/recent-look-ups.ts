import { MAX_RECENT_LOOK_UPS, recentLookUps } from './settings.ts';

/** Longest look-up that is remembered, in UTF-16 units. */
const LONGEST = 200;

/** The list with one look-up in front, each once whatever its case, as many as are kept. */
export function withLookUp(past: readonly string[], query: string): string[] {
  const words = query.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LONGEST) return [...past];
  const same = (other: string) => other.toLowerCase() === words.toLowerCase();
  return [words, ...past.filter((other) => !same(other))].slice(0, MAX_RECENT_LOOK_UPS);
}

/** The reader's last look-ups, kept on this machine until they are cleared. */
export const recentLookUpList = {
  get: () => recentLookUps.getValue(),
  async add(query: string): Promise<void> {
    await recentLookUps.setValue(withLookUp(await recentLookUps.getValue(), query));
  },
  clear: () => recentLookUps.removeValue(),
};
