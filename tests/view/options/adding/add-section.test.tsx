// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobState } from '../../../../src/corpus/job-types.ts';
import { button, settle, textOf } from '../../mount.ts';
import { choose, enter, openSection, said, submitDialog, wait } from '../open-section.tsx';
import { listing, sender, standIn, tools } from '../stand-in.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../../src/platform/send.ts', () => background);

const draft = (title: string) => ({
  title,
  publisher: '',
  published: null,
  url: '',
  lang: 'en',
  text: `Text of ${title}`,
});
const job = (more: Partial<JobState>): JobState => ({
  id: 'j1',
  kind: 'import',
  label: 'goats.jsonl',
  phase: 'working',
  done: 120,
  total: 400,
  opened: '2026-03-14T08:00:00Z',
  ...more,
});
const sent = (name: string) =>
  background.send.mock.calls.filter(([sentName]) => sentName === name).map(([, input]) => input);

let corpus: ReturnType<typeof standIn>;
beforeEach(() => {
  corpus = standIn([listing('001')]);
  Object.assign(corpus.answers, {
    'job/open': () => ({ job: 'new' }),
    'job/append': () => job({ id: 'new', phase: 'staging' }),
    'job/commit': () => job({ id: 'new' }),
    'job/cancel': () => job({ phase: 'cancelled' }),
    'job/dismiss': () => undefined,
    'intake/urls': () => ({ job: 'u' }),
    'feed/add': () => ({}),
  });
  background.send.mockReset();
  background.send.mockImplementation(sender(corpus.answers));
});

describe('jobs', () => {
  it('show how far they are, and are cancelled', async () => {
    corpus.jobs.push(job({}));
    const { root } = await openSection('add');
    expect(said(root, '.job [role=status]')).toEqual(['Working: 120 of 400']);
    const bar = root.querySelector('progress') as HTMLProgressElement;
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['120', '400']);
    expect(textOf(root.querySelector('nav .count-badge'))).toBe('1 under way');
    await settle(() => button(root, 'Cancel').click());
    expect(sent('job/cancel')).toEqual([{ job: 'j1' }]);
  });

  it('say what became of the articles, which were refused and why, and leave the list', async () => {
    const refused = [{ title: 'Nine goats', reason: 'no text', code: 'missing-text' }];
    corpus.jobs.push(job({ phase: 'done', summary: { added: 12, present: 3, updated: 0, refused } }));
    const { root } = await openSection('add');
    expect(said(root, '.job > p')).toEqual(['12 articles added, 3 already there, 1 refused']);
    expect(said(root, '.refused li')).toEqual(['Nine goats: The text is missing.']);
    await settle(() => button(root, 'Take “goats.jsonl” off the list').click());
    expect(sent('job/dismiss')).toEqual([{ job: 'j1' }]);
  });

  it('count what was refused beyond what is named', async () => {
    const refused = [{ title: 'Nine goats', reason: 'no text', code: 'missing-text' }];
    corpus.jobs.push(
      job({ phase: 'done', summary: { added: 0, present: 0, updated: 0, refused, alsoRefused: 1_300 } }),
    );
    const { root } = await openSection('add');
    expect(said(root, '.job > p')).toEqual(['1,301 refused']);
    expect(said(root, '.refused li')).toEqual(['Nine goats: The text is missing.', 'and 1,300 more']);
  });

  it('say in words why they failed', async () => {
    corpus.jobs.push(job({ phase: 'failed', problem: { code: 'storage-full', message: 'x' } }));
    const { root } = await openSection('add');
    expect(textOf(root.querySelector('.job'))).toContain('no room left');
    expect(textOf(root.querySelector('.job'))).toContain('nothing was changed');
  });
});

describe('files', () => {
  const file = new File(['x'], 'goats.txt');

  it('go into the corpus as a job, in one piece', async () => {
    const given = tools();
    given.intake.readFiles.mockResolvedValue({
      drafts: [draft('One'), draft('Two')],
      addresses: [],
      feeds: [],
      refused: [],
    });
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Choose files').click());
    await choose(root.querySelector('dialog input[type=file]'), [file]);
    expect(textOf(root.querySelector('dialog button[type=submit]'))).toBe('Add 2 articles');
    await submitDialog(root);
    expect(sent('job/open')).toEqual([
      { kind: 'import', label: 'goats.txt', collection: 'My articles', total: 2, holder: 'this page' },
    ]);
    expect(sent('job/append').flatMap(({ drafts }) => drafts.map(({ title }: { title: string }) => title))).toEqual([
      'One',
      'Two',
    ]);
    expect(sent('job/commit')).toEqual([{ job: 'new' }]);
    expect(given.intake.requestSites).not.toHaveBeenCalled();
  });

  it('ask for the titles that are missing, and leave out what has none', async () => {
    const given = tools();
    given.intake.readFiles.mockResolvedValue({
      drafts: [draft(''), draft('')],
      addresses: [],
      feeds: [],
      refused: [],
    });
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Choose files').click());
    await choose(root.querySelector('dialog input[type=file]'), [file]);
    expect((root.querySelector('dialog button[type=submit]') as HTMLButtonElement).disabled).toBe(true);
    await enter(root.querySelector('.untitled input'), 'Goat market');
    await submitDialog(root);
    expect(sent('job/append')[0].drafts.map(({ title }: { title: string }) => title)).toEqual(['Goat market']);
  });

  it('say which of them cannot be read and where the trouble is', async () => {
    const given = tools();
    given.intake.readFiles.mockResolvedValue({
      drafts: [],
      addresses: [],
      feeds: [],
      refused: [{ title: 'goats.jsonl', code: 'bad-json', reason: 'x', file: 'goats.jsonl', line: 2 }],
    });
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Choose files').click());
    await choose(root.querySelector('dialog input[type=file]'), [file]);
    expect(textOf(root.querySelector('dialog [role=alert]'))).toContain(
      'goats.jsonl, line 2: This line is not valid JSON.',
    );
    expect((root.querySelector('dialog button[type=submit]') as HTMLButtonElement).disabled).toBe(true);
  });

  it('that name addresses and feeds ask the browser for their sites within the click', async () => {
    const given = tools();
    given.intake.readFiles.mockResolvedValue({
      drafts: [],
      addresses: [{ url: 'https://example.com/a' }],
      feeds: [{ url: 'https://example.org/feed', title: 'Hill Gazette' }],
      refused: [],
    });
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Choose files').click());
    await choose(root.querySelector('dialog input[type=file]'), [file]);
    root.querySelector('dialog form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(given.intake.requestSites).toHaveBeenCalledWith(['https://example.com/a', 'https://example.org/feed']);
    await wait();
    expect(sent('intake/urls')[0]).toMatchObject({ addresses: [{ url: 'https://example.com/a' }] });
    expect(sent('feed/add')).toEqual([
      { url: 'https://example.org/feed', title: 'Hill Gazette', collection: 'My articles' },
    ]);
  });

  it('fetch nothing where the reader did not allow it, and say so', async () => {
    const given = tools();
    given.intake.requestSites.mockResolvedValue(false);
    given.intake.readFiles.mockResolvedValue({
      drafts: [],
      addresses: [{ url: 'https://example.com/a' }],
      feeds: [],
      refused: [],
    });
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Choose files').click());
    await choose(root.querySelector('dialog input[type=file]'), [file]);
    await submitDialog(root);
    expect(sent('intake/urls')).toEqual([]);
    expect(root.querySelector('main [role=alert]')).not.toBeNull();
  });

  it('that are handed over when the job is cancelled end without an error', async () => {
    const given = tools();
    given.intake.readFiles.mockResolvedValue({ drafts: [draft('One')], addresses: [], feeds: [], refused: [] });
    corpus.answers['job/append'] = () => Promise.reject(Object.assign(new Error('x'), { code: 'wrong-phase' }));
    corpus.jobs.push(job({ id: 'new', phase: 'cancelled' }));
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Choose files').click());
    await choose(root.querySelector('dialog input[type=file]'), [file]);
    await submitDialog(root);
    expect(sent('job/commit')).toEqual([]);
    expect(root.querySelector('main [role=alert]')).toBeNull();
  });
});

describe('addresses', () => {
  it('are fetched as a job once their sites are allowed', async () => {
    const { root, given } = await openSection('add');
    await settle(() => button(root, 'Enter addresses').click());
    await enter(root.querySelector('dialog textarea'), 'https://example.com/a\nexample.org/b');
    await submitDialog(root);
    expect(given.intake.requestSites).toHaveBeenCalledWith(['https://example.com/a', 'https://example.org/b']);
    expect(sent('intake/urls')[0].addresses).toEqual([
      { url: 'https://example.com/a' },
      { url: 'https://example.org/b' },
    ]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('that are none are named, and nothing is sent', async () => {
    const { root } = await openSection('add');
    await settle(() => button(root, 'Enter addresses').click());
    await enter(root.querySelector('dialog textarea'), 'https://example.com/a javascript:alert(1)');
    expect(textOf(root.querySelector('dialog .field-error'))).toBe('Not an address: javascript:alert(1)');
    await submitDialog(root);
    expect(sent('intake/urls')).toEqual([]);
  });
});

describe('a pasted article', () => {
  it('fills the form with what its markup says, and what is missing is asked for', async () => {
    const given = tools();
    given.intake.readFiles.mockResolvedValue({
      drafts: [{ ...draft('Goat market'), publisher: 'Hill Gazette' }],
      addresses: [],
      feeds: [],
      refused: [],
    });
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Paste').click());
    await enter(root.querySelector('dialog textarea'), '<article><h1>Goat market</h1><p>Nine goats.</p></article>');
    await submitDialog(root);
    expect(given.intake.readFiles.mock.calls[0]?.[0][0]?.name).toBe('pasted.html');
    const value = (name: string) => (root.querySelector(`dialog [name=${name}]`) as HTMLInputElement).value;
    expect([value('title'), value('publisher'), value('published')]).toEqual(['Goat market', 'Hill Gazette', '']);
  });

  it('of plain text has its first line for a title, and the form shows it', async () => {
    const given = tools();
    const text = 'Goats at large in Vester Hollow\n\nNine goats broke out of the market on Monday.';
    given.intake.readFiles.mockResolvedValue({
      drafts: [{ ...draft(''), text }],
      addresses: [],
      feeds: [],
      refused: [],
    });
    const { root } = await openSection('add', given);
    await settle(() => button(root, 'Paste').click());
    await enter(root.querySelector('dialog textarea'), text);
    await submitDialog(root);
    const value = (name: string) => (root.querySelector(`dialog [name=${name}]`) as HTMLInputElement).value;
    expect(value('title')).toBe('Goats at large in Vester Hollow');
    expect(value('text')).toBe('Nine goats broke out of the market on Monday.');
  });
});
