// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkApp } from '../../../src/view/intake/link-app.tsx';
import { mount, settle } from '../mount.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../src/platform/send.ts', () => background);

const URL_ = 'https://valley.example/dam';
const LIBRARY = 'chrome-extension://us/options.html';
const access = (permitted: boolean, answer = true) => ({
  permitted: vi.fn(async () => permitted),
  request: vi.fn(async () => answer),
});
const open = async (sites: ReturnType<typeof access>, url = URL_) => {
  const root = await mount(<LinkApp url={url} access={sites} library={LIBRARY} />);
  for (let turn = 0; turn < 4; turn++) await settle(() => {});
  return root;
};

beforeEach(() => void background.send.mockReset());

describe('adding the article behind a link', () => {
  it('asks for the site in the click, adds, and leads to the article', async () => {
    background.send.mockResolvedValue({ outcome: 'added', id: 'a b', title: 'Dam holds', collection: 'Mine' });
    const sites = access(false);
    const root = await open(sites);
    expect(background.send).not.toHaveBeenCalled();
    await settle(() => root.querySelector<HTMLElement>('button.primary')?.click());
    for (let turn = 0; turn < 4; turn++) await settle(() => {});
    expect(sites.request).toHaveBeenCalledExactlyOnceWith([URL_]);
    expect(background.send).toHaveBeenCalledExactlyOnceWith('intake/link', { url: URL_ });
    expect(root.textContent).toContain('Dam holds');
    expect(root.querySelector('a')?.getAttribute('href')).toBe(`${LIBRARY}#article=a%20b`);
  });

  it('fetches nothing where the reader says no, and can be asked again', async () => {
    const root = await open(access(false, false));
    await settle(() => root.querySelector<HTMLElement>('button.primary')?.click());
    for (let turn = 0; turn < 4; turn++) await settle(() => {});
    expect(background.send).not.toHaveBeenCalled();
    expect(root.textContent).toContain('may not read this site');
    expect(root.querySelector('button.primary')).not.toBeNull();
  });

  it('begins at once where the site is granted, and asks for a title that the page does not say', async () => {
    const draft = { title: '', publisher: 'Valley', published: null, url: URL_, lang: 'en', text: 'The dam holds.' };
    background.send.mockResolvedValue({ outcome: 'incomplete', draft });
    const root = await open(access(true));
    expect((root.querySelector('[name=text]') as HTMLTextAreaElement).value).toBe('The dam holds.');
    expect((root.querySelector('[name=title]') as HTMLInputElement).value).toBe('');
  });

  it('does nothing without a web address', async () => {
    const sites = access(true);
    await open(sites, '');
    expect(sites.permitted).not.toHaveBeenCalled();
    expect(background.send).not.toHaveBeenCalled();
  });
});
