// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsApp, type OptionsAppProps } from '../../../src/view/options/options-app.tsx';
import { button, mount, settle, textOf } from '../mount.ts';
import { wait } from './open-section.tsx';
import { listing, sender, standIn, tools } from './stand-in.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

/** Stands in for the background. */
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../src/platform/send.ts', () => background);

const corpusOf = (count: number) =>
  standIn(Array.from({ length: count }, (_, index) => listing(String(index + 1).padStart(3, '0'))));

async function open(corpus: ReturnType<typeof standIn>, more: Partial<OptionsAppProps> = {}) {
  background.send.mockImplementation(sender(corpus.answers));
  const root = await mount(<OptionsApp tools={tools()} {...more} />);
  await wait();
  return root;
}

const rows = (root: Element) => [...root.querySelectorAll('.grid-body [role=row]')];
const titles = (root: Element) => rows(root).map((row) => textOf(row.querySelector('.cell-title')));
const box = (root: Element, label: string) => root.querySelector(`input[aria-label="${label}"]`) as HTMLInputElement;
const sent = (name: string) =>
  background.send.mock.calls.filter(([sentName]) => sentName === name).map(([, input]) => input);
const press = (key: string, more: KeyboardEventInit = {}) =>
  settle(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
const enter = (field: HTMLInputElement, words: string) =>
  settle(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
/** Types and lets the fingers rest. */
const type = async (field: HTMLInputElement, ...words: string[]) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const typed of words) await enter(field, typed);
  await settle(() => void vi.advanceTimersByTime(200));
  vi.useRealTimers();
  await wait();
};

beforeEach(() => {
  background.send.mockReset();
  location.hash = '';
});

describe('the corpus', () => {
  it('draws the rows in view and says how many there are', async () => {
    const root = await open(corpusOf(230));
    const grid = root.querySelector('[role=grid]');
    expect(grid?.getAttribute('aria-rowcount')).toBe('231');
    expect(rows(root).length).toBeGreaterThan(5);
    expect(rows(root).length).toBeLessThan(60);
    expect(rows(root)[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(textOf(root.querySelector('.selection [role=status]'))).toBe('230 articles');
  });

  it('removes an article and brings it back, the focus staying where it was', async () => {
    const root = await open(corpusOf(2));
    await settle(() => button(root, 'Remove “Story 001”').click());
    await wait();
    expect(titles(root)).toEqual(['Story 002']);
    expect(textOf(root.querySelector('.toast'))).toContain('1 article removed');
    await settle(() => button(root, 'Undo').click());
    await wait();
    expect(sent('corpus/restore')).toEqual([{ ids: ['001'] }]);
    expect(titles(root)).toEqual(['Story 001', 'Story 002']);
  });

  it('undoes by the shortcut, but not out of a field', async () => {
    const root = await open(corpusOf(3));
    await settle(() => button(root, 'Remove “Story 001”').click());
    await wait();
    (root.querySelector('input[type=search]') as HTMLInputElement).focus();
    await press('z', { ctrlKey: true });
    expect(sent('corpus/restore')).toEqual([]);
    (root.querySelector('[data-row="0"]') as HTMLElement).focus();
    await press('z', { ctrlKey: true });
    expect(sent('corpus/restore')).toEqual([{ ids: ['001'] }]);
  });

  it('finds as somebody types, and asks once the typing rests', async () => {
    const root = await open(corpusOf(30));
    const before = sent('corpus/rows').length;
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    await type(field, '0', '01', '012');
    expect(titles(root)).toEqual(['Story 012']);
    expect(sent('corpus/rows').length - before).toBe(1);
    expect(textOf(root.querySelector('.selection [role=status]'))).toBe('1 of 30');
  });

  it('never removes a selected article that the filter hides', async () => {
    const root = await open(corpusOf(3));
    await settle(() => box(root, 'Select all that are shown').click());
    await wait();
    expect(textOf(root.querySelector('.selection-words'))).toBe('3 selected');
    await type(root.querySelector('input[type=search]') as HTMLInputElement, '002');
    expect(textOf(root.querySelector('.selection-words'))).toBe('1 selected');
    await settle(() => button(root, 'Remove').click());
    await wait();
    expect(sent('corpus/remove')).toEqual([{ ids: ['002'] }]);
  });

  it('says which column the rows are sorted by, and turns it round', async () => {
    const root = await open(corpusOf(2));
    await settle(() => button(root, 'Title').click());
    await wait();
    expect(root.querySelector('.grid-head .cell-title')?.getAttribute('aria-sort')).toBe('ascending');
    expect(titles(root)).toEqual(['Story 001', 'Story 002']);
    await settle(() => button(root, 'Title').click());
    await wait();
    expect(root.querySelector('.grid-head .cell-title')?.getAttribute('aria-sort')).toBe('descending');
    expect(titles(root)).toEqual(['Story 002', 'Story 001']);
  });

  it('narrows to a publisher, shows that it does, and lets go of it', async () => {
    const corpus = corpusOf(3);
    corpus.articles.push(listing('900', { publisher: 'Ferry Post' }));
    const root = await open(corpus);
    await settle(() => button(root, 'Publisher').click());
    const choices = [...root.querySelectorAll('.facet label')];
    expect(choices.map(textOf)).toContain('Ferry Post1');
    const choice = choices.find((label) => textOf(label) === 'Ferry Post1') as Element;
    await settle(() => (choice.querySelector('input') as HTMLInputElement).click());
    await wait();
    expect(titles(root)).toEqual(['Story 900']);
    await settle(() => button(root, 'Remove filter: Publisher: Ferry Post').click());
    await wait();
    expect(titles(root)).toHaveLength(4);
  });

  it('moves what is selected, and undoes it to where each article came from', async () => {
    const corpus = corpusOf(3);
    corpus.collections.push({ name: 'Ferries', enabled: true });
    (corpus.articles[2] as { collection: string }).collection = 'Ferries';
    const root = await open(corpus);
    await settle(() => box(root, 'Select all that are shown').click());
    await wait();
    await settle(() => button(root, 'Move').click());
    await wait();
    await type(root.querySelector('dialog input[type=text]') as HTMLInputElement, 'Archive');
    await settle(() => (root.querySelector('dialog button[type=submit]') as HTMLButtonElement).click());
    await wait();
    await wait();
    expect(corpus.articles.map(({ collection }) => collection)).toEqual(['Archive', 'Archive', 'Archive']);
    await settle(() => button(root, 'Undo').click());
    await wait();
    expect(corpus.articles.map(({ collection }) => collection)).toEqual(['Goats', 'Goats', 'Ferries']);
  });

  it('moves into a collection that is chosen from those that are there', async () => {
    const corpus = corpusOf(2);
    corpus.collections.push({ name: 'Ferries', enabled: true });
    const root = await open(corpus);
    await settle(() => box(root, 'Select all that are shown').click());
    await wait();
    await settle(() => button(root, 'Move').click());
    await wait();
    const submit = root.querySelector('dialog button[type=submit]') as HTMLButtonElement;
    expect(submit.disabled).toBe(true);
    const choices = [...root.querySelectorAll('dialog .choices label')];
    expect(choices.map(textOf)).toEqual(['Goats', 'Ferries']);
    await settle(() => choices[1]?.querySelector('input')?.click());
    await settle(() => submit.click());
    await wait();
    expect(corpus.articles.map(({ collection }) => collection)).toEqual(['Ferries', 'Ferries']);
  });

  it('says so where the corpus cannot be read, and tries again', async () => {
    const corpus = corpusOf(1);
    const fail = () => Promise.reject(Object.assign(new Error('x'), { code: 'storage-failed' }));
    const root = await open({ ...corpus, answers: { ...corpus.answers, 'corpus/rows': fail } });
    expect(textOf(root.querySelector('[role=alert]'))).toContain('storage failed');
    background.send.mockImplementation(sender(corpus.answers));
    await settle(() => button(root, 'Try again').click());
    await wait();
    expect(rows(root)).toHaveLength(1);
  });

  it('leads to where articles are added while it is empty', async () => {
    const root = await open(corpusOf(0));
    expect(textOf(root.querySelector('.empty-state h2'))).toBe('Your corpus is empty');
    expect(root.querySelector('.empty-state a')?.getAttribute('href')).toBe('#add');
  });
});

describe('the grid from the keyboard', () => {
  const start = async (count: number) => {
    const root = await open(corpusOf(count));
    (root.querySelector('[data-row="0"]') as HTMLElement).focus();
    return root;
  };
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;

  it('has one place that Tab reaches', async () => {
    const root = await start(30);
    expect(root.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    await press('ArrowDown');
    expect(root.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    expect(focused()).toBe('1');
  });

  it('reaches the last of many rows and comes back', async () => {
    await start(500);
    await press('End');
    expect(focused()).toBe('499');
    await press('Home');
    expect(focused()).toBe('0');
  });

  it('selects with the space bar, extends with shift, selects all and lets go', async () => {
    const root = await start(30);
    const words = () => textOf(root.querySelector('.selection-words'));
    await press(' ');
    expect(words()).toBe('1 selected');
    expect(root.querySelector('[data-row="0"]')?.getAttribute('aria-selected')).toBe('true');
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    expect(words()).toBe('3 selected');
    await press('ArrowUp', { shiftKey: true });
    expect(words()).toBe('2 selected');
    await press('a', { ctrlKey: true });
    expect(words()).toBe('30 selected');
    await press('Escape');
    expect(words()).toBe('');
  });

  it('removes with Delete, and the next article has the focus', async () => {
    const root = await start(3);
    await press('Delete');
    await wait();
    expect(sent('corpus/remove')).toEqual([{ ids: ['001'] }]);
    expect(focused()).toBe('0');
    expect(titles(root)[0]).toBe('Story 002');
  });

  it('opens an article with Enter', async () => {
    const root = await start(3);
    await press('ArrowDown');
    await press('Enter');
    await wait();
    expect(sent('corpus/get')).toEqual([{ id: '002' }]);
    expect(root.querySelector('dialog')).not.toBeNull();
  });

  it('sorts from the column heads', async () => {
    const root = await start(3);
    await press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Title');
    await settle(() => (document.activeElement as HTMLElement).click());
    await wait();
    expect(root.querySelector('.grid-head .cell-title')?.getAttribute('aria-sort')).toBe('ascending');
  });
});

describe('an article', () => {
  it('opens where it is asked for, with its sentence and its facts marked', async () => {
    const onAnswered = vi.fn();
    const root = await open(corpusOf(2), { asked: { id: '007', start: 17, end: 26 }, onAnswered });
    expect(sent('corpus/get')).toEqual([{ id: '007' }]);
    expect(textOf(root.querySelector('dialog h2'))).toBe('Story 007');
    expect(textOf(root.querySelector('dialog mark'))).toBe('Ten left.');
    expect(textOf(root.querySelector('.article-text .mark-figure'))).toBe('Nine');
    await settle(() => (root.querySelector('.legend input') as HTMLInputElement).click());
    expect(root.querySelector('.article-text .mark-figure')).toBeNull();
    expect(textOf(root.querySelector('.article-text'))).toBe('Nine goats came.Ten left.');
    await settle(() => button(root, 'Close').click());
    expect(onAnswered).toHaveBeenCalledOnce();
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('shows what changed in its facts from one version to the next', async () => {
    const corpus = corpusOf(1);
    const version = { title: 'Story', published: null, url: '', text: '' };
    const change = {
      kind: 'figure',
      change: 'changed',
      before: { text: 'nine', sentence: 'Only nine goats came.' },
      after: { text: 'twelve', sentence: 'Only twelve goats came.' },
    };
    corpus.answers['corpus/versions'] = () => [
      { ...version, saved: '2026-03-16T08:00:00Z', changes: [change] },
      { ...version, saved: '2026-03-14T08:00:00Z', changes: [] },
    ];
    const root = await open(corpus, { asked: { id: '001', start: 0, end: 0 } });
    expect(textOf(root.querySelector('.versions summary'))).toBe('2 versions');
    expect(textOf(root.querySelector('.changes strong'))).toBe('“nine” became “twelve”');
    expect(textOf(root.querySelector('.changes del'))).toBe('Only nine goats came.');
    expect(textOf(root.querySelector('.changes ins'))).toBe('Only twelve goats came.');
  });
});

describe('the sections', () => {
  const goTo = async (section: string) => {
    await settle(() => {
      location.hash = `#${section}`;
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await wait();
  };

  it('are named by the address, and the heading of another one takes the focus', async () => {
    const root = await open(corpusOf(1));
    expect(root.querySelector('nav [aria-current]')?.getAttribute('href')).toBe('#corpus');
    await goTo('collections');
    expect(textOf(root.querySelector('nav [aria-current]'))).toBe('Collections');
    expect(textOf(root.querySelector('h1'))).toBe('Collections');
    expect(document.activeElement).toBe(root.querySelector('h1'));
    expect(document.title).toContain('Collections');
  });

  it.each(['add', 'feeds', 'collections', 'sites', 'settings', 'storage'])(
    'show something without an error: %s',
    async (section) => {
      const root = await open(corpusOf(1));
      await goTo(section);
      expect(root.querySelector('[role=alert]')?.textContent ?? '').toBe('');
      expect(root.querySelector('main')?.children.length).toBeGreaterThan(1);
    },
  );

  it('ask before what was typed is lost, and keep or lose it', async () => {
    const root = await open(corpusOf(1));
    await goTo('add');
    await settle(() => button(root, 'Open the form').click());
    const title = root.querySelector('dialog [name=title]') as HTMLInputElement;
    title.value = 'Nine goats';
    await settle(() => {
      title.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    });
    expect(textOf(root.querySelector('[role=alertdialog]'))).toContain('Discard what you typed?');
    expect(document.activeElement).toBe(button(root, 'Keep editing'));
    await settle(() => button(root, 'Keep editing').click());
    expect(title.value).toBe('Nine goats');
    await settle(() => button(root, 'Cancel').click());
    await settle(() => button(root, 'Discard').click());
    expect(root.querySelector('dialog')).toBeNull();
  });
});
