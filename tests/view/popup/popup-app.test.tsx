// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageComparison, PageState } from '../../../src/platform/messages.ts';
import type { CorpusMark } from '../../../src/platform/settings.ts';
import { PopupApp, type PopupAppProps } from '../../../src/view/popup/popup-app.tsx';
import { makeFact, makeReport } from '../make-fact.ts';
import { button, mount, settle, textOf } from '../mount.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

/** Stands in for the background. */
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../src/platform/send.ts', () => background);

const article = (id: string, publisher: string, url = `https://example.com/${id}`) => ({
  id,
  title: `Story of ${publisher}`,
  publisher,
  published: '2026-03-14',
  url,
});

const COMPARISON: PageComparison = {
  title: 'Goat market opens',
  url: 'https://example.org/goats',
  facts: [
    makeFact('nine goats', {
      verdict: 'disputed',
      sources: 1,
      reports: [
        makeReport('differs', {
          article: 'a1',
          text: 'ten goats',
          sentence: 'Some ten goats came.',
          start: 5,
          end: 14,
        }),
        makeReport('same', { article: 'a2' }),
        makeReport('omits', { article: 'a3' }),
      ],
    }),
    makeFact('Ina Orel', { kind: 'person', reports: [makeReport('same', { article: 'a2' })] }),
  ],
  omitted: [],
  related: [{ article: 'a1', score: 1 }],
  lineages: [['a1', 'a2'], ['a3']],
  articles: {
    a1: article('a1', 'Hill Gazette'),
    a2: article('a2', 'Harbour Courier', ''),
    a3: article('a3', 'Lake Radio'),
  },
};

function answer(state: PageState, checked: PageState = state) {
  background.send.mockImplementation(async (name: string) => {
    if (name === 'tab/state') return state;
    if (name === 'tab/check') return checked;
    if (name === 'corpus/count') return 2;
    if (name === 'lookup/find') return { hits: [], articles: {} };
    if (name === 'permission/state') return { mode: 'all', sites: [] };
    if (name === 'site/rule') return { site: 'dale.example', rule: null };
    return {};
  });
}

const BESIDE = ['corpus/count', 'tab/known', 'site/rule', 'permission/state'];
const sent = () => background.send.mock.calls.filter(([name]) => !BESIDE.includes(name));

const recent = { get: vi.fn(async () => [] as string[]), add: vi.fn(async () => {}), clear: vi.fn(async () => {}) };

const loss = {
  getValue: vi.fn(async (): Promise<CorpusMark | null> => null),
  watch: () => () => {},
  removeValue: vi.fn(async () => {}),
};

/** @param more further properties; with `root` what is mounted there gets them */
async function open(
  requestSite = vi.fn(async () => true),
  openOptions = vi.fn(),
  { root: mounted, ...more }: Partial<PopupAppProps> & { root?: HTMLElement } = {},
) {
  const linkTo: PopupAppProps['linkTo'] = ({ id, url }, { sentenceStart }) => url || `library#${id}@${sentenceStart}`;
  const own = { tabId: 7, loss, linkTo, requestSite, openOptions, openPanel: null, recent };
  const app = <PopupApp {...own} {...more} />;
  const root = mounted ?? (await mount(app));
  if (mounted !== undefined) await act(() => render(app, mounted));
  await settle(() => {});
  return root;
}

const rows = (root: Element) => [...root.querySelectorAll('.fact-row')] as HTMLButtonElement[];

describe('a corpus that is gone', () => {
  it('is said on top, with the way to the back-ups', async () => {
    answer({ status: 'unread' });
    loss.getValue.mockResolvedValueOnce({ id: 'old', articles: 400, at: '2026-03-01T08:00:00Z' });
    const openOptions = vi.fn();
    const root = await open(undefined, openOptions);
    expect(textOf(root.querySelector('[role=alert]'))).toContain('lost your corpus of 400 articles');
    await settle(() => button(root, 'Restore a back-up…').click());
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('is not said where there is none', async () => {
    answer({ status: 'unread' });
    expect((await open()).querySelector('[role=alert]')).toBeNull();
  });
});

describe('the popup', () => {
  beforeEach(() => void background.send.mockReset());

  it('lists what is known at once, disputed facts first, and reads nothing', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    expect(rows(root).map((row) => textOf(row.querySelector('.fact-text')))).toEqual(['nine goats', 'Ina Orel']);
    expect(textOf(rows(root)[0] as Element)).toContain('1 says the same, 1 differs, 1 does not mention it');
    expect(sent()).toEqual([['tab/state', { tabId: 7 }]]);
  });

  it('shows every article that reports a fact, and names those that leave it out', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    await settle(() => rows(root)[0]?.click());
    const opened = root.querySelector('main article');
    expect([...(opened?.querySelectorAll('section h2') ?? [])].map(textOf)).toEqual([
      '≠Differs1',
      '=Says the same1',
      '∅Not mentioned1',
    ]);
    expect(textOf(opened?.querySelector('.differs mark') ?? null)).toBe('ten goats');
    expect(textOf(opened)).toContain('2 articles1 independent source');
    expect(textOf(opened?.querySelector('.omitting') ?? null)).toContain('Lake Radio');
  });

  it('names the related articles that neither report an opened fact nor leave it out, and none where all do', async () => {
    const related = ['a1', 'a2', 'a3'].map((article) => ({ article, score: 1 }));
    answer({ status: 'compared', comparison: { ...COMPARISON, related } });
    const root = await open();
    const opened = () => textOf(root.querySelector('main article .not-compared'));
    await settle(() => rows(root)[0]?.click());
    expect(textOf(root.querySelector('main article h1'))).toBe('nine goats');
    expect(opened()).toBe('');
    await settle(() => button(root, 'Back to the list').click());
    await settle(() => rows(root)[1]?.click());
    expect(opened()).toBe('Not compared: Hill Gazette and Lake Radio');
  });

  it('calls an opened fact what its group in the list is called', async () => {
    const near = makeFact('twelve mules', {
      reports: [makeReport('same', { article: 'a1' }), makeReport('consistent', { article: 'a2' })],
    });
    answer({ status: 'compared', comparison: { ...COMPARISON, facts: [near] } });
    const root = await open();
    expect(textOf(root.querySelector('main h2'))).toContain('Put in another way');
    await settle(() => rows(root)[0]?.click());
    const opened = root.querySelector('main article');
    expect(textOf(opened?.querySelector('.verdict') ?? null)).toBe('≈ Put in another way');
    expect(opened?.querySelector('header')?.className).toBe('near');
    expect([...(opened?.querySelectorAll('section h2') ?? [])].map(textOf)).toEqual([
      '≈Put in another way1',
      '=Says the same1',
    ]);
  });

  it('links to articles, in the library where they have no address', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    await settle(() => rows(root)[0]?.click());
    const links = [...root.querySelectorAll('main article a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://example.com/a1',
      'library#a2@0',
      'https://example.com/a3',
    ]);
    expect(links.every((link) => link.getAttribute('rel') === 'noreferrer')).toBe(true);
  });

  it('goes back to the row it came from', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    await settle(() => rows(root)[1]?.click());
    expect(document.activeElement?.tagName).toBe('H1');
    await settle(() => button(root, 'Back to the list').click());
    expect(document.activeElement).toBe(rows(root)[1]);
  });

  it('goes one step back on Escape, and leaves the key to the browser where there is none', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    const press = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await settle(() => rows(root)[0]?.click());
    let kept = false;
    await settle(() => void (kept = press()));
    expect([kept, root.querySelector('main article')]).toEqual([true, null]);
    await settle(() => void (kept = press()));
    expect(kept).toBe(false);
  });

  it('moves through the rows with the arrow keys, one of them in the order of Tab', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle(() => rows(root)[0]?.focus());
    await settle(() => press('ArrowDown'));
    expect(document.activeElement).toBe(rows(root)[1]);
    expect(rows(root).map((row) => row.tabIndex)).toEqual([-1, 0]);
    await settle(() => press('ArrowDown'));
    expect(document.activeElement).toBe(rows(root)[1]);
    await settle(() => press('Home'));
    expect(document.activeElement).toBe(rows(root)[0]);
  });

  it('narrows the list to one kind', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    await settle(() => button(root, 'Names 1').click());
    expect(rows(root).map((row) => textOf(row.querySelector('.fact-text')))).toEqual(['Ina Orel']);
  });

  it('draws what fits on the first screen first, with the whole number at its heading, and then the rest', async () => {
    const facts = Array.from({ length: 30 }, (_, index) => makeFact(`agreed ${index}`, { verdict: 'agreed' }));
    answer({ status: 'compared', comparison: { ...COMPARISON, facts } });
    const root = await open();
    expect(rows(root)).toHaveLength(10);
    expect(textOf(root.querySelector('h2'))).toBe('Agreed 30');
    await vi.waitFor(() => expect(rows(root)).toHaveLength(30));
    expect(rows(root).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('folds a long list of what only this page has, and unfolds it', async () => {
    const only = Array.from({ length: 9 }, (_, index) => makeFact(`only ${index}`, { verdict: 'only-here' }));
    answer({ status: 'compared', comparison: { ...COMPARISON, facts: [...COMPARISON.facts, ...only] } });
    const root = await open();
    expect(rows(root)).toHaveLength(2);
    const fold = button(root, 'Only on this page 9');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await settle(() => fold.click());
    await vi.waitFor(() => expect(rows(root)).toHaveLength(11));
    expect(rows(root).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await settle(() => button(root, 'Only on this page 9').click());
    expect(rows(root)).toHaveLength(2);
  });

  it('offers no site where there is none to name', async () => {
    answer({ status: 'no-permission', origin: '' });
    const root = await open();
    expect([...root.querySelectorAll('main .actions button')].map(textOf)).toEqual(['Check this page']);
    expect(textOf(root.querySelector('main'))).not.toContain('this site');
  });

  it('reads a page that nobody has read yet: opening the popup asks for it', async () => {
    answer({ status: 'unread' }, { status: 'compared', comparison: COMPARISON });
    const root = await open();
    await settle(() => {});
    expect(rows(root)).toHaveLength(2);
    expect(sent().at(-1)).toEqual(['tab/check', { tabId: 7 }]);
  });

  it('does not read a page again of which it knows something', async () => {
    answer({ status: 'nothing-related', facts: 3 });
    await open();
    expect(sent().map(([name]) => name)).toEqual(['tab/state']);
  });

  it('looks again at a page that was no article, which may be one by now, while it says so', async () => {
    let found: (state: PageState) => void = () => {};
    background.send.mockImplementation(async (name: string) => {
      if (name === 'tab/state') return { status: 'not-article', reason: 'no-text' };
      if (name === 'tab/check') return new Promise<PageState>((resolve) => (found = resolve));
      return undefined;
    });
    const root = await open();
    expect(textOf(root.querySelector('main'))).toContain('No article text was found on the page.');
    expect(sent()).toContainEqual(['tab/check', { tabId: 7 }]);
    await settle(() => found({ status: 'compared', comparison: COMPARISON }));
    expect(rows(root)).toHaveLength(2);
  });

  it('reads a page that is no article against all signs only when it is told to do so anyway', async () => {
    answer({ status: 'not-article', reason: 'too-short' });
    const root = await open();
    expect(textOf(root.querySelector('main'))).toContain('There is too little text to compare.');
    expect(sent()).not.toContainEqual(['tab/check', { tabId: 7, anyway: true }]);
    await settle(() => button(root, 'Check anyway').click());
    expect(sent().at(-1)).toEqual(['tab/check', { tabId: 7, anyway: true }]);
  });

  it('asks the browser for a site within the click, and checks only if the reader agrees', async () => {
    answer({ status: 'no-permission', origin: 'https://news.example.org' });
    const request = vi.fn(async () => false);
    const root = await open(request);
    button(root, 'Always on news.example.org').click();
    expect(request).toHaveBeenCalledWith('https://news.example.org');
    await settle(() => {});
    expect(sent()).toHaveLength(1);
    request.mockResolvedValue(true);
    await settle(() => button(root, 'Always on news.example.org').click());
    expect(sent().map(([name]) => name)).toEqual(['tab/state', 'permission/changed', 'tab/check']);
  });

  it('says what failed and lets the reader try again', async () => {
    background.send.mockImplementation(async (name: string) => {
      if (name === 'corpus/count') throw new Error('no corpus');
      throw Object.assign(new Error('x'), { code: 'storage-full' });
    });
    const root = await open();
    expect(textOf(root.querySelector('main'))).toContain('The browser has no room left for the corpus.');
    answer({ status: 'unread' });
    await settle(() => button(root, 'Try again').click());
    expect(textOf(root.querySelector('main'))).toContain('This page has not been checked yet');
  });

  it('offers to add articles where none is related', async () => {
    answer({ status: 'nothing-related', facts: 23 });
    const openOptions = vi.fn();
    const root = await open(undefined, openOptions);
    expect(textOf(root.querySelector('main'))).toContain('23 facts were spotted');
    await settle(() => button(root, 'Add articles').click());
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('tells what others report and the page leaves out, with who says it first', async () => {
    const left = {
      id: 'a1 f',
      kind: 'figure' as const,
      text: '300 sheep',
      sources: 2,
      reports: [
        makeReport('same', { article: 'a1', text: '300', sentence: 'Then 300 sheep came.', start: 5, end: 8 }),
        makeReport('same', { article: 'a3', text: '300', sentence: 'They had 300 sheep.', start: 9, end: 12 }),
      ],
    };
    answer({ status: 'compared', comparison: { ...COMPARISON, omitted: [left] } });
    const root = await open();
    const headings = [...root.querySelectorAll('.group-heading')].map(textOf);
    expect(headings).toEqual(['Disputed 1', 'Not on this page 1', 'Agreed 1']);
    const row = rows(root)[1] as HTMLButtonElement;
    expect(textOf(row.querySelector('.fact-about'))).toBe('Hill Gazette: Then 300 sheep came');
    await settle(() => row.click());
    const opened = root.querySelector('main article');
    expect(textOf(opened?.querySelector('h1') ?? null)).toBe('300 sheep');
    expect(opened?.querySelectorAll('blockquote')).toHaveLength(2);
    await settle(() => button(root, 'Back to the list').click());
    await settle(() => button(root, 'Figures 2').click());
    expect(rows(root).map((one) => textOf(one.querySelector('.fact-text')))).toEqual(['nine goats', '300 sheep']);
  });

  it('shows what is known before the background answers', async () => {
    background.send.mockImplementation(() => new Promise(() => {}));
    const root = await open(undefined, undefined, { known: { status: 'compared', comparison: COMPARISON } });
    expect(rows(root)).toHaveLength(2);
  });

  it('stands there before the browser has said which tab is in front, and then fills', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open(undefined, undefined, { tabId: null });
    expect(root.querySelector('input[type=search]')).not.toBeNull();
    expect(textOf(root.querySelector('.waiting'))).toBe('Looking at this page…');
    expect(sent()).toEqual([]);
    await open(undefined, undefined, { root });
    expect(root.querySelector('.waiting')).toBeNull();
    expect(rows(root)).toHaveLength(2);
    expect(sent()).toEqual([['tab/state', { tabId: 7 }]]);
  });

  it('says that a page is being checked while the background is too busy to answer', async () => {
    background.send.mockImplementation(() => new Promise(() => {}));
    const root = await open(undefined, undefined, { known: { status: 'working' } });
    expect(textOf(root.querySelector('.tab-status h1'))).toBe('Checking this page…');
  });

  it('takes back what it showed of a page that was loaded anew', async () => {
    answer({ status: 'forbidden' });
    const root = await open(undefined, undefined, { known: { status: 'compared', comparison: COMPARISON } });
    expect(rows(root)).toHaveLength(2);
    await vi.waitFor(() => expect(rows(root)).toHaveLength(0));
    expect(textOf(root.querySelector('.tab-status h1'))).toBe('This page is out of bounds');
  });

  it('looks up what it was opened for', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open(undefined, undefined, { asked: 'Ina Orel' });
    expect(root.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('Ina Orel');
    await vi.waitFor(() => expect(sent()).toContainEqual(['lookup/find', { query: 'Ina Orel' }]));
  });

  it('offers the last look-ups while the field is empty, and forgets them when told to', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    recent.get.mockResolvedValue(['Ina Orel', '9 goats']);
    const root = await open();
    expect([...root.querySelectorAll('.recent .chip')].map(textOf)).toEqual(['Ina Orel', '9 goats']);
    await settle(() => button(root, 'Forget them').click());
    expect(recent.clear).toHaveBeenCalledOnce();
    expect(root.querySelector('.recent')).toBeNull();
    recent.get.mockResolvedValue(['9 goats']);
    await settle(() => root.querySelector<HTMLElement>('input[type=search]')?.dispatchEvent(new FocusEvent('focus')));
    await settle(() => button(root, '9 goats').click());
    expect(root.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('9 goats');
    recent.get.mockResolvedValue([]);
  });

  it('switches a site off for good, and looks again', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open(undefined, undefined, { host: 'dale.example' });
    const choice = root.querySelector('select') as HTMLSelectElement;
    expect(textOf(root.querySelector('.site-choice label'))).toBe('On dale.example');
    expect(choice.value).toBe('articles');
    choice.value = 'off';
    await settle(() => choice.dispatchEvent(new Event('change', { bubbles: true })));
    expect(sent()).toContainEqual(['site/set', { host: 'dale.example', rule: 'off' }]);
    expect(sent().at(-1)).toEqual(['tab/check', { tabId: 7 }]);
  });

  it('says of a site that is not granted that it is read when the button is pressed', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const known = background.send.getMockImplementation() as (name: string) => Promise<unknown>;
    const first = async (sites: string[]) => {
      background.send.mockImplementation(async (name: string) =>
        name === 'permission/state' ? { mode: sites.length > 0 ? 'sites' : 'button', sites } : known(name),
      );
      const root = await open(undefined, undefined, { host: 'dale.example' });
      return textOf(root.querySelector('select option[value=articles]'));
    };
    expect(await first([])).toBe('only when I press the button');
    expect(await first(['*://hill.example/*'])).toBe('only when I press the button');
    expect(await first(['*://dale.example/*'])).toBe('check articles');
  });

  it('adds the page and says where it is, or that the form is needed', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    const known = background.send.getMockImplementation() as (name: string) => Promise<unknown>;
    let outcome: object = { outcome: 'added', id: 'x', title: 'Goats', collection: 'My articles' };
    background.send.mockImplementation(async (name: string) => (name === 'tab/add' ? outcome : known(name)));
    await settle(() => button(root, 'Add this page').click());
    expect(textOf(root.querySelector('.add-page-said'))).toBe('Added to “My articles”.');
    outcome = { outcome: 'incomplete', draft: {} };
    await settle(() => button(root, 'Add again').click());
    expect(textOf(root.querySelector('.add-page-said'))).toContain('with the form');
  });

  it('says of a page that the corpus has already where it is, and that it would be added again', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const known = background.send.getMockImplementation() as (name: string) => Promise<unknown>;
    background.send.mockImplementation(async (name: string) =>
      name === 'tab/known' ? { collection: 'My articles' } : known(name),
    );
    const root = await open();
    expect(textOf(root.querySelector('.add-page-said'))).toBe('It is in “My articles” already.');
    expect(button(root, 'Add again').disabled).toBe(false);
  });

  it('offers to add a page of which nothing is known', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const known = background.send.getMockImplementation() as (name: string) => Promise<unknown>;
    background.send.mockImplementation(async (name: string) => {
      if (name === 'tab/known') throw new Error('the corpus cannot be opened');
      return known(name);
    });
    const root = await open();
    expect(textOf(root.querySelector('.add-page-said'))).toBe('');
    expect(button(root, 'Add this page').disabled).toBe(false);
  });

  it('offers no page to add where none can be read', async () => {
    answer({ status: 'forbidden' });
    const root = await open();
    expect([...root.querySelectorAll('.tools button')].map(textOf)).toEqual(['Options']);
    expect(button(root, 'Options').title).toBe('2 articles in your corpus');
  });

  it('opens the panel in the click itself', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const openPanel = vi.fn();
    const root = await open(undefined, undefined, { openPanel });
    button(root, 'Side by side').click();
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it('copies an opened fact with its sources', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const written: string[] = [];
    const writeText = async (text: string) => void written.push(text);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const root = await open();
    await settle(() => rows(root)[0]?.click());
    await settle(() => button(root, 'Markdown').click());
    expect(written[0]).toContain('**nine goats** (Figure · Disputed)');
    expect(written[0]).toContain('[Goat market opens](<https://example.org/goats>)');
    expect(written[0]).toContain('> Some ten goats came.');
    expect(textOf(root.querySelector('.take-away [role=status]'))).toBe('Copied.');
    vi.unstubAllGlobals();
  });

  it('tells a report apart from the opened fact, and says so where it was refused', async () => {
    answer({ status: 'compared', comparison: COMPARISON });
    const root = await open();
    await settle(() => rows(root)[0]?.click());
    const [disputed] = COMPARISON.facts;
    const left = { ...COMPARISON, facts: [makeFact('nine goats', { reports: disputed?.reports.slice(1) ?? [] })] };
    const before = background.send.getMockImplementation() as (name: string, input: object) => Promise<unknown>;
    background.send.mockImplementation(async (name: string, input: object) => {
      if (name === 'judgement/set') return { key: 'pair' };
      return name === 'tab/check' ? { status: 'compared', comparison: left } : before(name, input);
    });
    await settle(() => button(root, 'Not the same: Hill Gazette').click());
    await settle(() => {});
    const asked = { tabId: 7, fact: 'nine goats', article: 'a1', theirs: 'f' };
    expect(background.send).toHaveBeenCalledWith('judgement/set', asked);
    expect(textOf(root.querySelector('.opened-fact'))).not.toContain('Some ten goats came.');
    expect(textOf(root.querySelector('.told-apart'))).toContain('“ten goats” is not compared with this any more');
    expect(document.activeElement).toBe(button(root, 'Undo'));

    background.send.mockImplementation(async () => {
      throw new Error('no such pair');
    });
    await settle(() => button(root, 'Not the same: Harbour Courier').click());
    await settle(() => {});
    expect(textOf(root.querySelector('.told-apart'))).toContain('no such pair');
  });

  it('offers no telling apart of what the page leaves out or what was looked up', async () => {
    const omitted = { id: 'o', kind: 'figure' as const, text: 'six cows', sources: 2, reports: [makeReport('same')] };
    answer({ status: 'compared', comparison: { ...COMPARISON, facts: [], omitted: [omitted] } });
    const root = await open();
    await settle(() => rows(root)[0]?.click());
    expect(textOf(root.querySelector('.opened-fact'))).toContain('six cows');
    expect(root.querySelector('.apart')).toBeNull();
  });
});
