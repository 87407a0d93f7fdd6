import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/page/follow-address.ts';
import { ArticleWatcher } from '../../src/page/watch-page.ts';
import { fakeLife } from './fake-life.ts';
import { pageOf, paragraph, paragraphs } from './read/page-of.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An observer that a test sets off by hand. */
class FakeObserver {
  static all: FakeObserver[] = [];
  watched: Node[] = [];
  constructor(readonly callback: () => void) {
    FakeObserver.all.push(this);
  }
  observe(node: Node) {
    this.watched.push(node);
  }
  disconnect() {
    this.watched = [];
  }
}

function watcher(look: () => Promise<boolean>) {
  FakeObserver.all = [];
  vi.stubGlobal('MutationObserver', FakeObserver);
  const document = pageOf(`<main><article>${paragraphs(2)}</article></main><aside>${paragraph(9)}</aside>`);
  const life = fakeLife();
  const made = new ArticleWatcher(life, look);
  made.watch(document.querySelector('article') as Element);
  const [observer] = FakeObserver.all as [FakeObserver];
  return { document, life, observer, made };
}

describe('watching an article', () => {
  it('looks once after many changes, when the page has come to rest', async () => {
    const look = vi.fn(async () => false);
    const { observer } = watcher(look);
    for (let n = 0; n < 50; n++) observer.callback();
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1500);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('watches the article and the list it stands in, nothing else', () => {
    const { observer } = watcher(async () => false);
    expect(observer.watched.map((node) => node.nodeName)).toEqual(['ARTICLE', 'MAIN']);
  });

  it('looks ever less often, and stops when the text never rests', async () => {
    const look = vi.fn(async () => true);
    const { observer } = watcher(look);
    for (let n = 0; n < 40; n++) {
      if (observer.watched.length > 0) observer.callback();
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(look).toHaveBeenCalledTimes(12);
    expect(observer.watched).toEqual([]);
  });

  it('looks after a nudge, but not when it watches nothing', async () => {
    const look = vi.fn(async () => false);
    const { made } = watcher(look);
    made.nudge();
    await vi.advanceTimersByTimeAsync(60_000);
    made.stop();
    made.nudge();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks no more after the end', async () => {
    const look = vi.fn(async () => false);
    const { observer, life } = watcher(look);
    observer.callback();
    life.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
    expect(observer.watched).toEqual([]);
  });
});

describe('following the address', () => {
  const at = (path: string) => new URL(path, 'https://times.example');

  it('looks until something new is found', async () => {
    const look = vi.fn(async (_last: boolean) => look.mock.calls.length === 2);
    followAddress(fakeLife(), look).moved(at('/a'), at('/b'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look.mock.calls.map(([last]) => last)).toEqual([false, false]);
  });

  it('says of the last look that it is the last', async () => {
    const look = vi.fn(async (_last: boolean) => false);
    followAddress(fakeLife(), look).moved(at('/a'), at('/b'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look.mock.calls.map(([last]) => last)).toEqual([false, false, true]);
  });

  it('does not look after a jump within the page', async () => {
    const look = vi.fn(async (_last: boolean) => false);
    followAddress(fakeLife(), look).moved(at('/a#one'), at('/a#two'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('forgets an address that was left at once', async () => {
    const look = vi.fn(async (_last: boolean) => true);
    const follower = followAddress(fakeLife(), look);
    follower.moved(at('/a'), at('/b'));
    await vi.advanceTimersByTimeAsync(300);
    follower.moved(at('/b'), at('/c'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
