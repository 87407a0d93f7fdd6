import { useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import { send } from '../../platform/send.ts';

/** What the reader told apart last, until it is undone or something else is opened. */
export interface ToldApartNow {
  /** Names the judgement; see platform/messages.ts. */
  key: string;
  /** Id of the fact it was said of. */
  fact: string;
  /** The other article's words. */
  words: string;
}

/** The reader's "not the same" about one report, and the way back. */
export interface TellApart {
  now: ToldApartNow | null;
  /** Why the last wish was not granted; `null` for nothing. */
  problem: unknown;
  tell(fact: string, report: Report): void;
  undo(): void;
  /** What was told apart needs no way back here any more: it stays in the settings. */
  forget(): void;
}

/**
 * Tells reports apart from the facts of a tab's page, or of the article `base` of its story.
 * @param onChanged called when the tab is to be compared anew
 */
export function useTellApart(tabId: number, onChanged: () => void, base?: string): TellApart {
  const [now, setNow] = useState<ToldApartNow | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const after = (work: Promise<ToldApartNow | null>) =>
    void work.then((told) => {
      setProblem(null);
      setNow(told);
      onChanged();
    }, setProblem);
  return {
    now,
    problem,
    tell: (fact, { article, fact: theirs, text }) =>
      after(
        send('judgement/set', { tabId, fact, article, theirs, ...(base !== undefined && { base }) }).then(
          ({ key }) => ({
            key,
            fact,
            words: text,
          }),
        ),
      ),
    undo: () => now !== null && after(send('judgement/undo', { key: now.key, tabId }).then(() => null)),
    forget: () => {
      setNow(null);
      setProblem(null);
    },
  };
}
