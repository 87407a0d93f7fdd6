// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, settle, textOf } from '../../mount.ts';
import { enter, openSection, said, wait } from '../open-section.tsx';
import { sender, standIn, tools } from '../stand-in.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../../src/platform/send.ts', () => background);

const sent = (name: string) =>
  background.send.mock.calls.filter(([sentName]) => sentName === name).map(([, input]) => input);

let corpus: ReturnType<typeof standIn>;
beforeEach(() => {
  corpus = standIn([]);
  Object.assign(corpus.answers, { 'site/set': () => ({ site: '', rule: null }), 'judgement/undo': () => undefined });
  background.send.mockReset();
  background.send.mockImplementation(sender(corpus.answers));
});

const labelled = (root: Element, words: string) =>
  [...root.querySelectorAll('label')].find((label) => textOf(label).startsWith(words))?.querySelector('input');

describe('settings', () => {
  it('show what holds, and keep what is chosen', async () => {
    const { root, given } = await openSection('settings');
    expect(labelled(root, 'What tells something')?.checked).toBe(true);
    expect(labelled(root, 'Figure')?.checked).toBe(true);
    expect(labelled(root, 'Person')?.checked).toBe(false);
    await settle(() => labelled(root, 'Disputed only')?.click());
    await settle(() => labelled(root, 'Person')?.click());
    await settle(() => labelled(root, 'Remember the news pages I read')?.click());
    expect(given.settings.save.mock.calls).toEqual([
      [{ density: 'disputed' }],
      [{ kinds: ['person', 'figure'] }],
      [{ remember: true }],
    ]);
  });

  it('say of a colour how it stands out, and lead back to the usual ones', async () => {
    const { root, given } = await openSection('settings');
    expect(button(root, 'Back to the usual colours').disabled).toBe(true);
    await enter(root.querySelector('input[type=color]'), '#ffff00');
    // Yellow on white is made darker, and the sample shows how it comes out.
    expect(said(root, '.line-colours li:first-child .sample')[0]).toMatch(/ (4\.[5-9]|5)\d* : 1, adjusted$/);
    const line = root.querySelector<HTMLElement>('.line-colours li:first-child .sample-line');
    expect(line?.style.textDecorationColor).not.toBe('rgb(255, 255, 0)');
    await settle(() => button(root, 'Back to the usual colours').click());
    expect(given.settings.save).toHaveBeenLastCalledWith({ colours: given.settings.defaultColours });
  });

  it('say so where a choice could not be kept, and show what holds', async () => {
    const given = tools();
    given.settings.save.mockRejectedValue(new Error('the disk is full'));
    const { root } = await openSection('settings', given);
    await settle(() => labelled(root, 'Disputed only')?.click());
    await wait();
    expect(textOf(root.querySelector('[role=alert]'))).toContain('the disk is full');
    expect(labelled(root, 'What tells something')?.checked).toBe(true);
  });

  it('list what was told apart, to be taken back', async () => {
    const pair = { key: 'k', pairs: ['k'], a: 'Mina Okoro', b: 'Mina Okafor', kind: 'person', at: '' };
    corpus.answers['judgement/list'] = () => [pair];
    const { root } = await openSection('settings');
    await wait();
    await settle(() => button(root, 'Take back: “Mina Okoro” is not “Mina Okafor”').click());
    expect(sent('judgement/undo')).toEqual([{ key: 'k' }]);
  });
});

describe('rules for sites', () => {
  it('are listed, changed and removed', async () => {
    corpus.answers['site/list'] = () => [{ site: 'example.com', rule: 'off' }];
    const { root } = await openSection('sites');
    expect(said(root, '.rule-site')).toEqual(['example.com']);
    await enter(root.querySelector('.rules select'), 'on');
    await settle(() => button(root, 'Remove “example.com”').click());
    expect(sent('site/set')).toEqual([
      { host: 'example.com', rule: 'on' },
      { host: 'example.com', rule: null },
    ]);
  });

  it('are made for a site that is one', async () => {
    const { root } = await openSection('sites');
    const field = root.querySelector('.add-rule input');
    await enter(field, 'not a site');
    await settle(() => button(root, 'Add rule').click());
    expect(sent('site/set')).toEqual([]);
    await enter(field, 'https://news.example.com/today');
    await settle(() => button(root, 'Add rule').click());
    expect(sent('site/set')).toEqual([{ host: 'news.example.com', rule: 'off' }]);
  });
});
