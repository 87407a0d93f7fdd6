// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState, StoryComparison } from '../../../src/platform/messages.ts';
import { PanelApp, type PanelAppProps } from '../../../src/view/panel/panel-app.tsx';
import { makeStory } from '../make-story.ts';
import { button, mount, settle, textOf } from '../mount.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

/** Stands in for the background. */
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../src/platform/send.ts', () => background);

const COMPARED: PageState = {
  status: 'compared',
  comparison: { title: '', url: '', facts: [], omitted: [], related: [], lineages: [], articles: {} },
};

let story: StoryComparison | null;
let state: PageState;
beforeEach(() => {
  story = makeStory();
  state = COMPARED;
  background.send.mockReset().mockImplementation(async (name: string, input: { base?: string }) => {
    if (name === 'tab/state') return state;
    if (name === 'story/compare') return story && (input.base ? { ...story, base: input.base } : story);
    return {};
  });
});

const recent = { get: async () => [], add: vi.fn(async () => {}), clear: async () => {} };
const sentNames = () => background.send.mock.calls.map(([name]) => name);

async function open(more: Partial<PanelAppProps> = {}) {
  const own: PanelAppProps = {
    tabId: 7,
    linkTo: ({ url }) => url,
    recent,
    watch: () => () => undefined,
    requestSite: async () => true,
    openOptions: () => undefined,
    save: () => undefined,
  };
  const root = await mount(<PanelApp {...own} {...more} />);
  await settle(() => {});
  await settle(() => {});
  return root;
}
const cells = (root: Element) => [...root.querySelectorAll<HTMLButtonElement>('.matrix-cell')];

describe('the side panel', () => {
  it('shows facts by articles, what differs first, and says of each cell who says what', async () => {
    const root = await open();
    expect([...root.querySelectorAll('.matrix-fact')].map(textOf)).toEqual(['≠nine goatsDisputed', '=Ina OrelAgreed']);
    expect(cells(root).map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'Hill Gazette: Differs, “Some ten goats came”',
      'Lake Radio: Put in another way, “There were at least five goats”',
      'Hill Gazette: Says the same, “Ina Orel”',
    ]);
  });

  it('tells two articles of one publisher apart by their days', async () => {
    const { summaries } = makeStory();
    const { hill, lake } = summaries as Record<'hill' | 'lake', (typeof summaries)[string]>;
    story = makeStory({
      summaries: { ...summaries, lake: { ...lake, publisher: hill.publisher, published: '2026-03-12' } },
    });
    const heads = [...(await open()).querySelectorAll('.column-heading')].map(textOf);
    expect(heads).toHaveLength(2);
    expect(new Set(heads).size).toBe(2);
    expect(heads.every((head) => /^Hill Gazette · .*2026/.test(head))).toBe(true);
  });

  it('reads no page by itself: it stands open while the reader goes from tab to tab', async () => {
    state = { status: 'unread' };
    const root = await open();
    expect(sentNames()).not.toContain('tab/check');
    await settle(() => button(root, 'Check this page').click());
    expect(sentNames()).toContain('tab/check');
  });

  it('opens both sentences side by side with what differs marked, and goes back to the cell', async () => {
    const root = await open();
    await settle(() => cells(root)[0]?.click());
    const sides = [...root.querySelectorAll('.side blockquote')];
    expect(sides.map(textOf)).toEqual(['All nine goats were sold.', 'Some ten goats came.']);
    expect(sides.map((side) => [...side.querySelectorAll('mark')].map(textOf))).toEqual([['nine'], ['ten']]);
    expect(document.activeElement).toBe(root.querySelector('.detail h2'));
    await settle(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })),
    );
    expect(root.querySelector('.detail')).toBeNull();
    expect(document.activeElement).toBe(cells(root)[0]);
  });

  it('closes what is opened when another part is chosen, and leaves the focus there', async () => {
    const root = await open();
    await settle(() => cells(root)[0]?.click());
    const sources = [...root.querySelectorAll<HTMLElement>('[role="tab"]')].at(-1);
    await settle(() => {
      sources?.focus();
      sources?.click();
    });
    expect(root.querySelector('.detail')).toBeNull();
    expect(document.activeElement).toBe(sources);
  });

  it('plots every article’s value, with the same in a table', async () => {
    const root = await open();
    await settle(() => root.querySelector<HTMLElement>('.matrix-fact')?.click());
    expect(root.querySelectorAll('.plot-point')).toHaveLength(3);
    const rows = [...root.querySelectorAll('.plot tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows.map(([publisher, , value, stance]) => [publisher, value, stance])).toEqual([
      ['Dale News', '9', 'Base'],
      ['Hill Gazette', '10', 'Differs'],
      ['Lake Radio', '5 or more', 'Put in another way'],
    ]);
  });

  it('moves through the cells with the arrow keys, one of them in the order of Tab', async () => {
    const root = await open();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle(() => root.querySelector<HTMLElement>('.matrix-fact')?.focus());
    await settle(() => press('ArrowRight'));
    expect(document.activeElement).toBe(cells(root)[0]);
    await settle(() => press('ArrowDown'));
    expect(document.activeElement).toBe(cells(root)[2]);
    expect(
      [...root.querySelectorAll('.matrix tbody button')].filter((one) => (one as HTMLElement).tabIndex === 0),
    ).toEqual([cells(root)[2]]);
    await settle(() => press('Home'));
    expect(textOf(document.activeElement)).toContain('Ina Orel');
  });

  it('compares from the side of another article when it is chosen', async () => {
    const root = await open();
    await settle(() => root.querySelector<HTMLElement>('.column-heading')?.click());
    expect(background.send).toHaveBeenCalledWith('story/compare', { tabId: 7, base: 'hill' });
    expect(root.querySelector<HTMLSelectElement>('.base-choice select')?.value).toBe('hill');
  });

  it('draws who copies whom, and shows the shared passage of both', async () => {
    const root = await open();
    await settle(() => button(root, 'Sources').click());
    expect(root.querySelectorAll('.lineage-rows path')).toHaveLength(1);
    expect(textOf(root.querySelector('.lineage'))).toContain('3 articles from 2 independent sources');
    await settle(() => button(root, 'Lake Radio has 14 words in common with Hill Gazette').click());
    expect([...root.querySelectorAll('.side blockquote')].map(textOf)).toEqual([
      'the goats came over the hill',
      'The goats came over the hill',
    ]);
  });

  it('names what the base leaves out, with the sentences that say it', async () => {
    const root = await open();
    await settle(() => button(root, 'Not on this page (1)').click());
    expect(textOf(root.querySelector('.left-out summary'))).toContain('=2+3 sheep');
    expect(root.querySelectorAll('.left-out blockquote')).toHaveLength(1);
  });

  it('chooses tabs with the arrow keys', async () => {
    const root = await open();
    const tabs = () => [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    await settle(() => tabs()[0]?.focus());
    await settle(() =>
      tabs()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })),
    );
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
    expect(document.activeElement).toBe(tabs()[1]);
  });

  it('saves the comparison as a file', async () => {
    const save = vi.fn();
    const root = await open({ save });
    await settle(() => button(root, 'CSV table').click());
    expect(save).toHaveBeenCalledWith('story-of-dale-news.csv', expect.stringContaining('nine goats'), 'text/csv');
  });

  it('looks up what it was opened for, where the popup could not be', async () => {
    background.send.mockImplementation(async (name: string) =>
      name === 'lookup/find' ? { hits: [], articles: {} } : name === 'tab/state' ? COMPARED : story,
    );
    const root = await open({ asked: 'Ina Orel' });
    expect(root.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('Ina Orel');
    await vi.waitFor(() => expect(background.send).toHaveBeenCalledWith('lookup/find', { query: 'Ina Orel' }));
  });

  it('says so where the text is gone, and lets the reader have it read again', async () => {
    story = null;
    const root = await open();
    expect(textOf(root.querySelector('main'))).toContain('no longer at hand');
    await settle(() => button(root, 'Try again').click());
    expect(sentNames()).toContain('tab/check');
  });

  it('tells a report apart beside the two sentences, shows what is left meanwhile, and takes it back', async () => {
    const root = await open();
    await settle(() => cells(root)[0]?.click());
    const whole = story as StoryComparison;
    const answer = background.send.getMockImplementation() as (name: string, input: object) => Promise<unknown>;
    background.send.mockImplementation(async (name: string, input: object) => {
      if (name === 'judgement/set') {
        const facts = whole.facts.map((fact) => ({
          ...fact,
          reports: fact.reports.filter(({ stance }) => stance !== 'differs'),
        }));
        story = { ...whole, facts };
        return { key: 'pair' };
      }
      if (name === 'judgement/undo') story = whole;
      return name === 'tab/check' ? { ...COMPARED } : answer(name, input);
    });
    await settle(() => button(root, 'Not the same: Hill Gazette').click());
    await settle(() => {});
    expect(background.send).toHaveBeenCalledWith('judgement/set', {
      tabId: 7,
      fact: 'nine goats',
      article: 'hill',
      theirs: 'f',
      base: 'page',
    });
    expect(textOf(root.querySelector('.told-apart'))).toContain('“ten” is not compared with this any more');
    expect(document.activeElement).toBe(button(root, 'Undo'));
    expect([...root.querySelectorAll('.detail .report')].map(textOf).join()).toContain('at least five');
    expect(textOf(root.querySelector('.detail'))).not.toContain('Some ten goats');

    await settle(() => button(root, 'Undo').click());
    await settle(() => {});
    expect(background.send).toHaveBeenCalledWith('judgement/undo', { key: 'pair', tabId: 7 });
    expect(textOf(root.querySelector('.detail'))).toContain('Some ten goats');
    expect(root.querySelector('.told-apart-words')).toBeNull();
    expect(document.activeElement).toBe(root.querySelector('.detail h2'));
  });
});
