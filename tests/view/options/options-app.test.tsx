// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleListing } from '../../../src/corpus/types.ts';
import { OptionsApp, type OptionsAppProps } from '../../../src/view/options/options-app.tsx';
import { button, mount, settle, textOf } from '../mount.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

/** Stands in for the background. */
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../src/platform/send.ts', () => background);

const listing = (id: string): ArticleListing => ({
  id,
  title: `Story ${id}`,
  publisher: 'Hill Gazette',
  published: '2026-03-14',
  url: '',
  lang: 'en',
  collection: 'Goats',
  added: '2026-03-15T00:00:00Z',
  facts: 3,
  length: 900,
});

/** Answers with a corpus of so many articles, from which some can be removed for a time. */
function answer(count: number) {
  const all = Array.from({ length: count }, (_, index) => listing(String(index + 1).padStart(3, '0')));
  const removed = new Set<string>();
  background.send.mockImplementation(async (name: string, input: { ids?: string[] }) => {
    for (const id of input.ids ?? []) name === 'corpus/remove' ? removed.add(id) : removed.delete(id);
    if (name === 'permission/state') return { mode: 'button', sites: [] };
    if (name === 'corpus/get') return { ...listing('007'), text: 'Nine goats came.\nTen left.', removed: null };
    if (name !== 'corpus/list') return undefined;
    return { articles: all.filter(({ id }) => !removed.has(id)), collections: [{ name: 'Goats', enabled: true }] };
  });
}

const TOOLS = {
  requestAll: vi.fn(async () => true),
  requestSite: vi.fn(async () => true),
  requestOnlySite: vi.fn(async () => true),
  giveBackAll: vi.fn(async () => {}),
  giveBackSite: vi.fn(async () => {}),
};

async function open(more: Partial<OptionsAppProps> = {}) {
  const root = await mount(<OptionsApp tools={TOOLS} readFile={() => []} accept={['.txt']} {...more} />);
  await settle(() => {});
  return root;
}

const rows = (root: Element) => [...root.querySelectorAll('tbody tr')];
const box = (root: Element, label: string) => root.querySelector(`input[aria-label="${label}"]`) as HTMLInputElement;
const sent = (name: string) =>
  background.send.mock.calls.filter(([sentName]) => sentName === name).map(([, input]) => input);

describe('the options page', () => {
  beforeEach(() => void background.send.mockReset());

  it('shows a hundred rows at a time', async () => {
    answer(230);
    const root = await open();
    expect(rows(root)).toHaveLength(100);
    expect(textOf(root.querySelector('.pager'))).toContain('1–100 of 230');
    await settle(() => button(root, 'Next page').click());
    await settle(() => button(root, 'Next page').click());
    expect(rows(root)).toHaveLength(30);
    expect(button(root, 'Next page').disabled).toBe(true);
  });

  it('removes an article and brings it back', async () => {
    answer(2);
    const root = await open();
    await settle(() => button(root, 'Remove “Story 001”').click());
    expect(rows(root)).toHaveLength(1);
    expect(document.activeElement).toBe(button(root, 'Undo'));
    await settle(() => button(root, 'Undo').click());
    expect(sent('corpus/restore')).toEqual([{ ids: ['001'] }]);
    expect(rows(root)).toHaveLength(2);
  });

  it('never removes a selected article that the filter hides', async () => {
    answer(3);
    const root = await open();
    await settle(() => box(root, 'Select all that are shown').click());
    const filter = box(root, 'Filter by title or publisher');
    await settle(() => {
      filter.value = '002';
      filter.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(textOf(root.querySelector('.selection strong'))).toBe('1 selected');
    await settle(() => button(root, 'Remove').click());
    expect(sent('corpus/remove')).toEqual([{ ids: ['002'] }]);
  });

  it('says which column the rows are sorted by, and turns it round', async () => {
    answer(2);
    const root = await open();
    await settle(() => button(root, 'Title').click());
    expect(root.querySelector('th.column-title')?.getAttribute('aria-sort')).toBe('ascending');
    expect(rows(root).map((row) => textOf(row.querySelector('.column-title')))).toEqual(['Story 001', 'Story 002']);
    await settle(() => button(root, 'Title').click());
    expect(root.querySelector('th.column-title')?.getAttribute('aria-sort')).toBe('descending');
    expect(rows(root).map((row) => textOf(row.querySelector('.column-title')))).toEqual(['Story 002', 'Story 001']);
  });

  it('opens the article that it is asked for, with its sentence marked', async () => {
    answer(2);
    const onAnswered = vi.fn();
    const root = await open({ asked: { id: '007', start: 17, end: 26 }, onAnswered });
    expect(sent('corpus/get')).toEqual([{ id: '007' }]);
    expect(textOf(root.querySelector('dialog h2'))).toBe('Story 007');
    expect(textOf(root.querySelector('dialog mark'))).toBe('Ten left.');
    await settle(() => button(root, 'Close').click());
    expect(onAnswered).toHaveBeenCalledOnce();
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('asks before it loses what was typed, and keeps or loses it', async () => {
    answer(1);
    const root = await open();
    const pressEscape = () =>
      settle(() => {
        const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        root.querySelector('dialog [name=title]')?.dispatchEvent(key);
      });
    await settle(() => button(root, 'Add article').click());
    (root.querySelector('dialog [name=title]') as HTMLInputElement).value = 'Nine goats';
    await pressEscape();
    expect(textOf(root.querySelector('[role=alertdialog]'))).toContain('Discard what you typed?');
    expect(document.activeElement).toBe(button(root, 'Keep editing'));
    await settle(() => button(root, 'Keep editing').click());
    expect((root.querySelector('dialog [name=title]') as HTMLInputElement).value).toBe('Nine goats');
    await settle(() => button(root, 'Cancel').click());
    await settle(() => button(root, 'Discard').click());
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('closes at once where nothing was typed', async () => {
    answer(1);
    const root = await open();
    await settle(() => button(root, 'Add article').click());
    await settle(() => button(root, 'Cancel').click());
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('says so where the corpus cannot be read, and tries again', async () => {
    background.send.mockRejectedValue(Object.assign(new Error('x'), { code: 'storage-failed' }));
    const root = await open();
    expect(textOf(root.querySelector('[role=alert]'))).toContain('storage failed');
    answer(1);
    await settle(() => button(root, 'Try again').click());
    expect(rows(root)).toHaveLength(1);
  });
});

describe('the choice of permission', () => {
  beforeEach(() => void background.send.mockReset());

  it('asks the browser within the click, and shows what holds afterwards', async () => {
    answer(1);
    const root = await open();
    expect(textOf(root.querySelector('.chosen h3'))).toBe('Only when I press the button');
    background.send.mockResolvedValue({ mode: 'all', sites: [] });
    button(root, 'Choose this: Every news page').click();
    expect(TOOLS.requestAll).toHaveBeenCalledOnce();
    await settle(() => {});
    expect(textOf(root.querySelector('.chosen h3'))).toBe('Every news page');
  });

  it('says so where the reader did not allow it', async () => {
    answer(1);
    const root = await open();
    TOOLS.requestAll.mockResolvedValueOnce(false);
    background.send.mockResolvedValue({ mode: 'button', sites: [] });
    await settle(() => button(root, 'Choose this: Every news page').click());
    expect(textOf(root.querySelector('.permission'))).toContain('The browser did not get your permission.');
    expect(textOf(root.querySelector('.chosen h3'))).toBe('Only when I press the button');
  });
});
