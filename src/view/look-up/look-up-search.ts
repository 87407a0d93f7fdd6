import type { MessageOutput } from '../../platform/messages.ts';
import { latest } from '../latest.ts';

/** What a look-up found. */
export type LookUpAnswer = MessageOutput<'lookup/find'>;

/** What the surface shows for what is typed. `searching` keeps the answer before, so that the list does not flicker. */
export type LookUpState =
  | { status: 'idle' }
  | { status: 'too-short' }
  | { status: 'searching'; before: LookUpAnswer | null }
  | { status: 'found'; query: string; answer: LookUpAnswer }
  | { status: 'failed'; error: unknown };

/** Milliseconds without a key before the corpus is asked. */
export const LOOK_UP_DELAY = 150;

const tooShort = (query: string) => [...query].length === 1 && !/\p{Nd}/u.test(query);

/**
 * Looks up what is typed: waits for a pause, and shows the answer to the newest query only.
 * @param find asks the corpus.
 * @param show is told every new state.
 */
export function startLookUp(find: (query: string) => Promise<LookUpAnswer>, show: (state: LookUpState) => void) {
  const runs = latest();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: LookUpAnswer | null = null;

  async function run(query: string, isNewest: () => boolean) {
    try {
      const answer = await find(query);
      if (!isNewest()) return;
      before = answer;
      show({ status: 'found', query, answer });
    } catch (error) {
      if (isNewest()) show({ status: 'failed', error });
    }
  }

  return {
    ask(typed: string) {
      const query = typed.trim();
      const isNewest = runs.begin();
      clearTimeout(timer);
      if (query === '' || tooShort(query)) {
        before = null;
        show({ status: query === '' ? 'idle' : 'too-short' });
        return;
      }
      show({ status: 'searching', before });
      timer = setTimeout(() => void run(query, isNewest), LOOK_UP_DELAY);
    },
    stop() {
      runs.begin();
      clearTimeout(timer);
    },
  };
}
