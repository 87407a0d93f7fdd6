// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, settle, textOf } from '../../mount.ts';
import { enter, openSection, said, submitDialog, wait } from '../open-section.tsx';
import { listing, sender, standIn } from '../stand-in.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../../src/platform/send.ts', () => background);

const sent = (name: string) =>
  background.send.mock.calls.filter(([sentName]) => sentName === name).map(([, input]) => input);

let corpus: ReturnType<typeof standIn>;
beforeEach(() => {
  corpus = standIn([listing('001'), listing('002')]);
  corpus.collections.push({ name: 'Ferries', enabled: false, colour: 'blue', private: true });
  background.send.mockReset();
  background.send.mockImplementation(sender(corpus.answers));
});

describe('collections', () => {
  it('are listed with their counts, what is private and what is off in words', async () => {
    const { root } = await openSection('collections');
    expect(said(root, '.collection-row h2')).toEqual(['Goats', 'FerriesPrivate']);
    expect(said(root, '.collection-row .link-button')).toEqual(['2 articles', '0 articles']);
    expect(said(root, '.switch')).toEqual(['On', 'Off']);
  });

  it('are switched off', async () => {
    const { root } = await openSection('collections');
    await settle(() => (root.querySelector('[role=switch]') as HTMLInputElement).click());
    expect(sent('collection/set')).toEqual([{ name: 'Goats', enabled: false }]);
  });

  it('are made with a colour, and private where that is chosen', async () => {
    const { root } = await openSection('collections');
    await settle(() => button(root, 'New collection').click());
    await enter(root.querySelector('dialog input[type=text]'), ' Orchards ');
    const swatch = [...root.querySelectorAll('.swatch')].find((label) => textOf(label) === 'Green');
    await settle(() => swatch?.querySelector('input')?.click());
    await settle(() => (root.querySelector('dialog .check input') as HTMLInputElement).click());
    await submitDialog(root);
    expect(sent('collection/create')).toEqual([{ name: 'Orchards', colour: 'green', private: true }]);
    expect(said(root, '.collection-row h2 > span:not(.dot):not(.tag)')).toContain('Orchards');
  });

  it('are renamed before anything else of them is changed', async () => {
    const { root } = await openSection('collections');
    await settle(() => button(root, 'Edit “Ferries”').click());
    await enter(root.querySelector('dialog input[type=text]'), 'Boats');
    await submitDialog(root);
    expect(sent('collection/rename')).toEqual([{ name: 'Ferries', to: 'Boats' }]);
    expect(sent('collection/set')).toEqual([{ name: 'Boats', colour: 'blue', private: true }]);
  });

  it('say at the form what is refused, and stay open', async () => {
    corpus.answers['collection/create'] = () =>
      Promise.reject(Object.assign(new Error('x'), { code: 'bad-collection', value: 'Goats' }));
    const { root } = await openSection('collections');
    await settle(() => button(root, 'New collection').click());
    await enter(root.querySelector('dialog input[type=text]'), 'Goats');
    await submitDialog(root);
    expect(textOf(root.querySelector('dialog [role=alert]'))).toContain('Goats');
  });

  it('move their articles when they are removed, unless these are to go too', async () => {
    const { root } = await openSection('collections');
    await settle(() => button(root, 'Remove “Goats”').click());
    expect(textOf(root.querySelector('dialog legend'))).toContain('2 articles');
    await submitDialog(root);
    expect(sent('collection/remove')).toEqual([{ name: 'Goats', moveTo: 'Ferries' }]);
  });

  it('take their articles along where that is chosen, and the articles can be brought back', async () => {
    const { root } = await openSection('collections');
    await settle(() => button(root, 'Remove “Goats”').click());
    const [, gone] = root.querySelectorAll<HTMLInputElement>('dialog input[type=radio]');
    await settle(() => gone?.click());
    await submitDialog(root);
    expect(sent('collection/remove')).toEqual([{ name: 'Goats' }]);
    await settle(() => button(root, 'Undo').click());
    await wait();
    expect(sent('corpus/restore')).toEqual([{ ids: ['001', '002'] }]);
  });
});
