import type { Life } from './watch-page.ts';

/** When a page is looked at again after its address changed, or while its article is not there yet; milliseconds. */
const LOOKS = [600, 2000, 5000];

export interface AddressFollower {
  /** Call when the address changed without a new page being loaded. */
  moved(from: URL, to: URL): void;
  /** Call when a page had no article at first: applications draw theirs late. */
  notYet(): void;
}

/**
 * Looks again some times after a single-page application moved on, for nothing says when it has drawn its new article.
 * `look(last)` says whether it found something new; then the later looks are spared.
 */
export function followAddress(life: Life, look: (last: boolean) => Promise<boolean>): AddressFollower {
  let turn = 0;
  const start = (looks: readonly number[]) => {
    const mine = ++turn;
    const next = (index: number) => {
      const delay = (looks[index] as number) - (looks[index - 1] ?? 0);
      life.setTimeout(async () => {
        if (mine !== turn || life.isInvalid) return;
        const last = index === looks.length - 1;
        const found = await look(last);
        if (!found && !last && mine === turn) next(index + 1);
      }, delay);
    };
    next(0);
  };
  return {
    moved(from, to) {
      // A jump within the page is no other page.
      if (from.origin + from.pathname + from.search !== to.origin + to.pathname + to.search) start(LOOKS);
    },
    notYet: () => start(LOOKS.slice(1)),
  };
}
