import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookUpAnswer, LookUpState } from '../../../src/view/look-up/look-up-search.ts';
import { LOOK_UP_DELAY, startLookUp } from '../../../src/view/look-up/look-up-search.ts';

const answer = (text: string): LookUpAnswer => ({
  hits: [{ kind: 'person', text, score: 1, reports: [] }],
  articles: {},
});

/** A look-up whose answers the test gives by hand, in any order. */
function setUp() {
  const asked = new Map<string, { answer(found: LookUpAnswer): void; fail(error: Error): void }>();
  const shown: LookUpState[] = [];
  const search = startLookUp(
    (query) => new Promise((resolve, reject) => asked.set(query, { answer: resolve, fail: reject })),
    (state) => shown.push(state),
  );
  const pause = () => vi.advanceTimersByTimeAsync(LOOK_UP_DELAY);
  return { search, asked, shown, pause, last: () => shown.at(-1) };
}

describe('startLookUp', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once for what is typed without a pause', async () => {
    const { search, asked, pause } = setUp();
    for (const typed of ['or', 'ore', 'orel']) search.ask(typed);
    await pause();
    expect([...asked.keys()]).toEqual(['orel']);
  });

  it('shows the answer to the newest query even when an older one comes later', async () => {
    const { search, asked, shown, pause, last } = setUp();
    search.ask('orel');
    await pause();
    search.ask('brynko');
    await pause();
    asked.get('brynko')?.answer(answer('Brynko'));
    await pause();
    asked.get('orel')?.answer(answer('Orel'));
    await pause();
    expect(last()).toEqual({ status: 'found', query: 'brynko', answer: answer('Brynko') });
    expect(shown.filter(({ status }) => status === 'found')).toHaveLength(1);
  });

  it('keeps the answer before on show while it looks again', async () => {
    const { search, asked, pause, last } = setUp();
    search.ask('orel');
    expect(last()).toEqual({ status: 'searching', before: null });
    await pause();
    asked.get('orel')?.answer(answer('Orel'));
    await pause();
    search.ask('orels');
    expect(last()).toEqual({ status: 'searching', before: answer('Orel') });
  });

  it('asks for two letters or a single digit, not for one letter or spaces', async () => {
    const { search, asked, pause, last } = setUp();
    search.ask(' o ');
    expect(last()).toEqual({ status: 'too-short' });
    search.ask('   ');
    expect(last()).toEqual({ status: 'idle' });
    await pause();
    expect(asked.size).toBe(0);
    search.ask('9');
    await pause();
    expect([...asked.keys()]).toEqual(['9']);
  });

  it('shows nothing of a look-up whose field was emptied', async () => {
    const { search, asked, pause, last } = setUp();
    search.ask('orel');
    await pause();
    search.ask('');
    asked.get('orel')?.answer(answer('Orel'));
    await pause();
    expect(last()).toEqual({ status: 'idle' });
  });

  it('shows a failure of the newest query only', async () => {
    const { search, asked, pause, last } = setUp();
    search.ask('orel');
    await pause();
    search.ask('brynko');
    asked.get('orel')?.fail(new Error('closed'));
    await pause();
    expect(last()?.status).toBe('searching');
    asked.get('brynko')?.fail(new Error('closed'));
    await pause();
    expect(last()).toMatchObject({ status: 'failed', error: { message: 'closed' } });
  });

  it('falls silent when it is stopped', async () => {
    const { search, asked, shown, pause } = setUp();
    search.ask('orel');
    search.stop();
    await pause();
    expect(asked.size).toBe(0);
    expect(shown).toHaveLength(1);
  });
});
