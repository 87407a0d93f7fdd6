import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ComparedFact, KINDS } from '../../src/engine/types.ts';
import type { PageArticle, PageSettings, PageState } from '../../src/platform/messages.ts';
import { DEFAULT_COLOURS } from '../../src/platform/settings.ts';
import { PageSession } from '../../src/page/page-session.ts';
import { fakeLife } from './fake-life.ts';
import { ARTICLE_HEAD, pageOf, paragraph, paragraphs } from './read/page-of.ts';

class FakeHighlight extends Set<StaticRange> {
  priority = 0;
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}
/** Keeps what a static range is made of, so that a test can read its text. */
class FakeStaticRange {
  readonly node: Node;
  readonly range: Range;
  constructor(place: StaticRangeInit) {
    this.node = place.startContainer;
    this.range = (place.startContainer.ownerDocument as Document).createRange();
    this.range.setStart(place.startContainer, place.startOffset);
    this.range.setEnd(place.endContainer, place.endOffset);
  }
}
const highlights = new Map<string, FakeHighlight>();
const painted = (layer: string) =>
  [...(highlights.get(`second-source-${layer}`) ?? [])].map((range) =>
    (range as unknown as FakeStaticRange).range.toString(),
  );

/** Whether the first painted word is still in the document. */
const isStanding = () => {
  const [first] = [...(highlights.get('second-source-disputed') ?? [])] as unknown as FakeStaticRange[];
  return first?.node.isConnected;
};

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
});
afterEach(() => vi.unstubAllGlobals());

const story = (inner = paragraphs(4)) =>
  pageOf(`<article id="story"><h1>Ferry late again</h1>${inner}</article>`, { head: ARTICLE_HEAD });

const SETTINGS: PageSettings = { density: 'telling', colours: DEFAULT_COLOURS, kinds: [...KINDS], rule: null };

/** A background that finds "21 passengers" disputed. */
function compared(page: PageArticle): PageState {
  const start = page.text.indexOf('21 passengers');
  const fact: ComparedFact = {
    id: 'figure:1',
    kind: 'figure',
    text: '21 passengers',
    verdict: 'disputed',
    mentions: start < 0 ? [] : [{ start, end: start + 13, text: '21 passengers' }],
    reports: [],
    sources: 1,
  };
  return {
    status: 'compared',
    comparison: {
      title: page.title,
      url: page.url,
      facts: [fact],
      omitted: [],
      related: [],
      lineages: [],
      articles: {},
    },
  };
}

function start(
  document: Document,
  answer: (page: PageArticle) => PageState | Promise<PageState> = compared,
  settings: PageSettings = SETTINGS,
) {
  const life = fakeLife();
  const sent: [string, unknown][] = [];
  const send = async (name: string, input: unknown) => {
    sent.push([name, input]);
    if (name === 'page/settings') return settings;
    return name === 'page/compare'
      ? answer(input as PageArticle)
      : { status: 'not-article', reason: (input as { reason: string }).reason };
  };
  return { session: new PageSession({ document, send: send as never, life }), sent, life };
}
const names = (sent: [string, unknown][]) => sent.map(([name]) => name).filter((name) => name !== 'page/settings');

describe('a session', () => {
  it('sends the article that was read and paints what comes back', async () => {
    const { session, sent } = start(story());
    const state = await session.read();
    expect(state.status).toBe('compared');
    expect(sent[0]?.[1]).toMatchObject({ title: 'Ferry late again', publisher: 'times.example', lang: 'en' });
    expect(painted('disputed')).toEqual(['21 passengers']);
    expect(highlights.has('second-source-agreed')).toBe(false);
  });

  it('says why a page is no article, and reads it all the same when asked to', async () => {
    const { session, sent } = start(story(paragraph(1)));
    expect(await session.read()).toEqual({ status: 'not-article', reason: 'too-short' });
    expect((await session.read(true)).status).toBe('compared');
    // The background sleeps on: nobody has to know of a page that is no article.
    expect(names(sent)).toEqual(['page/compare']);
    expect(painted('disputed')).toEqual(['21 passengers']);
  });

  it('still reads it all the same after the page changed', async () => {
    const document = story(paragraph(1));
    const { session, sent } = start(document);
    await session.read(true);
    document.querySelector('#story')?.insertAdjacentHTML('beforeend', paragraph(2));
    expect(await session.readAgain()).toBe(true);
    expect(names(sent)).toEqual(['page/compare', 'page/compare']);
  });

  it('is quiet when nobody answers', async () => {
    const { session } = start(story(), () => Promise.reject(new Error('gone')));
    expect(await session.read()).toEqual({ status: 'failed', message: 'gone' });
    expect(highlights.size).toBe(0);
  });

  it('does not throw on a page whose form hides its own properties', async () => {
    const document = story();
    Object.defineProperty(document.querySelector('h1'), 'tagName', { value: document.createElement('input') });
    const { session } = start(document);
    expect((await session.read()).status).toBe('failed');
    expect(await session.readAgain()).toBe(false);
  });

  it('does not paint an answer that a later reading has overtaken', async () => {
    const answers: ((state: PageState) => void)[] = [];
    const { session } = start(story(), () => new Promise((resolve) => answers.push(resolve)));
    const first = session.read();
    const second = session.read();
    await vi.waitUntil(() => answers.length === 2);
    answers[1]?.({ status: 'nothing-related', facts: 3 });
    answers[0]?.(compared({ text: 'x'.repeat(50) } as PageArticle));
    await Promise.all([first, second]);
    expect(highlights.size).toBe(0);
  });

  it('takes its paint away at its end, and does not paint afterwards', async () => {
    const { session, life } = start(story());
    await session.read();
    life.end();
    expect(highlights.size).toBe(0);
    await session.read();
    expect(highlights.size).toBe(0);
  });
});

describe('looking again', () => {
  it('asks nothing when nothing changed', async () => {
    const { session, sent } = start(story());
    await session.read();
    expect(await session.readAgain()).toBe(false);
    expect(names(sent)).toEqual(['page/compare']);
  });

  it('paints the same text in new nodes without asking again', async () => {
    const document = story();
    const { session, sent } = start(document);
    await session.read();
    const element = document.querySelector('#story') as Element;
    element.innerHTML = String(element.innerHTML);
    expect(isStanding()).toBe(false);
    expect(await session.readAgain()).toBe(false);
    expect(names(sent)).toEqual(['page/compare']);
    expect(painted('disputed')).toEqual(['21 passengers']);
    expect(isStanding()).toBe(true);
  });

  it('asks about a text that changed', async () => {
    const document = story();
    const { session, sent } = start(document);
    await session.read();
    document.querySelector('#story')?.insertAdjacentHTML('beforeend', paragraph(77));
    expect(await session.readAgain()).toBe(true);
    expect(names(sent)).toEqual(['page/compare', 'page/compare']);
  });

  it('leaves the paint while an old text still stands under a new address, and takes it away in the end', async () => {
    const document = story();
    const { session, sent } = start(document);
    await session.read();
    document.defaultView?.history.pushState({}, '', '/search?q=boat');
    expect(await session.readAgain(false)).toBe(false);
    expect(painted('disputed')).toEqual(['21 passengers']);
    expect(await session.readAgain(true)).toBe(false);
    expect(highlights.size).toBe(0);
    expect(names(sent)).toEqual(['page/compare', 'page/skip']);
  });

  it('says once that there is no article any more, and finds the next one', async () => {
    const document = story();
    const { session, sent } = start(document);
    await session.read();
    const element = document.querySelector('#story') as Element;
    const old = String(element.innerHTML);
    element.innerHTML = '';
    await session.readAgain(false);
    await session.readAgain(true);
    expect(names(sent)).toEqual(['page/compare', 'page/skip']);
    element.innerHTML = old;
    expect(await session.readAgain()).toBe(true);
    expect(painted('disputed')).toEqual(['21 passengers']);
  });
});

describe('a page whose corpus changed', () => {
  /** A background whose corpus changes at the word of a test: then nobody disputes anything any more. */
  const changing = () => {
    const corpus = { agrees: false };
    const answer = (page: PageArticle): PageState => {
      const state = compared(page);
      if (corpus.agrees && state.status === 'compared')
        for (const fact of state.comparison.facts) fact.verdict = 'only-here';
      return state;
    };
    return { corpus, answer };
  };

  it('is compared and painted anew', async () => {
    const { corpus, answer } = changing();
    const { session, sent } = start(story(), answer);
    await session.read();
    corpus.agrees = true;
    await session.corpusChanged();
    expect(names(sent)).toEqual(['page/compare', 'page/compare']);
    expect(painted('disputed')).toEqual([]);
    expect(painted('only-here')).toEqual(['21 passengers']);
  });

  it('is compared anew where nothing was related before', async () => {
    let related = false;
    const { session } = start(story(), (page) => (related ? compared(page) : { status: 'nothing-related', facts: 3 }));
    await session.read();
    related = true;
    await session.corpusChanged();
    expect(painted('disputed')).toEqual(['21 passengers']);
  });

  it('is not asked about where no article was read', async () => {
    const { session, sent } = start(story(paragraph(1)));
    await session.read();
    await session.corpusChanged();
    expect(names(sent)).toEqual([]);
  });

  it('waits until the reader sees it', async () => {
    const { corpus, answer } = changing();
    const document = story();
    const { session, sent } = start(document, answer);
    await session.read();
    corpus.agrees = true;
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await session.corpusChanged();
    await session.corpusChanged();
    expect(names(sent)).toEqual(['page/compare']);
    seen.mockReturnValue('visible');
    document.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('visibilitychange'));
    await vi.waitUntil(() => painted('only-here').length === 1);
    expect(names(sent)).toEqual(['page/compare', 'page/compare']);
  });

  it('waits until the card is closed, for card and paint are of one comparison', async () => {
    const { corpus, answer } = changing();
    const document = story();
    const { session, sent } = start(document, answer);
    await session.read();
    await session.step(false);
    expect(document.querySelector('second-source-card')).not.toBeNull();
    corpus.agrees = true;
    await session.corpusChanged();
    expect(painted('disputed')).toEqual(['21 passengers']);
    const { KeyboardEvent } = document.defaultView as unknown as typeof globalThis;
    document.defaultView?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await vi.waitUntil(() => painted('only-here').length === 1);
    expect(names(sent)).toEqual(['page/compare', 'page/compare']);
  });

  it('keeps its paint where nobody answers, and asks again when the reader comes back', async () => {
    let isGone = false;
    const document = story();
    const { session, sent } = start(document, (page) => (isGone ? Promise.reject(new Error('gone')) : compared(page)));
    await session.read();
    isGone = true;
    await session.corpusChanged();
    expect(painted('disputed')).toEqual(['21 passengers']);
    isGone = false;
    document.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('visibilitychange'));
    await vi.waitUntil(() => names(sent).length === 3);
  });
});
