/** How long a question goes before all else, in milliseconds: most are answered by then, and one that takes longer is work itself. */
const PATIENCE = 40;

/** How long what is put right at a start waits for what woke the background, in milliseconds. */
const START = 1_000;

export interface QuestionsFirst {
  /** Follows a question until it is answered. */
  answering<T>(answer: Promise<T>): Promise<T>;
  /** A rest for work that nobody waits for: goes on when nothing is being asked any more. */
  rest(): Promise<void>;
  /** Waits until all is answered that is being asked now, a second at most. */
  answered(): Promise<void>;
}

/**
 * Lets questions go before work in the background: an answer takes several turns, each waiting for the browser, and would otherwise wait for a
 * piece of work at every one of them. Work is held up no longer than a question's patience at a time.
 *
 * @param rest lets what waits have one turn
 */
export function questionsFirst(rest: () => Promise<void>, patience = PATIENCE): QuestionsFirst {
  const asked = new Set<Promise<unknown>>();
  const unanswered = new Set<Promise<unknown>>();
  return {
    async answering(answer) {
      const ended = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        const end = () => {
          clearTimeout(timer);
          resolve();
        };
        answer.then(end, end);
      });
      asked.add(ended);
      void ended.then(() => asked.delete(ended));
      unanswered.add(answer);
      try {
        return await answer;
      } finally {
        unanswered.delete(answer);
      }
    },
    async rest() {
      await rest();
      if (asked.size > 0) await Promise.all(asked);
    },
    async answered() {
      // What woke the background is heard after its script has run.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (unanswered.size === 0) return;
      await Promise.race([Promise.allSettled([...unanswered]), new Promise((resolve) => setTimeout(resolve, START))]);
    },
  };
}
