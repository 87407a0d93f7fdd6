// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, settle, textOf } from '../../mount.ts';
import { choose, enter, openSection, said, submitDialog, wait } from '../open-section.tsx';
import { listing, sender, standIn, tools } from '../stand-in.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));
const background = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../../src/platform/send.ts', () => background);
const saved = vi.hoisted(() => ({ saveFile: vi.fn() }));
vi.mock('../../../../src/view/options/save-file.ts', () => saved);

const sent = (name: string) =>
  background.send.mock.calls.filter(([sentName]) => sentName === name).map(([, input]) => input);

let corpus: ReturnType<typeof standIn>;
beforeEach(() => {
  corpus = standIn([listing('001')]);
  Object.assign(corpus.answers, {
    'job/preview': () => ({ added: 5, present: 2, updated: 1, removed: 0 }),
    'job/commit': () => ({}),
    'job/cancel': () => ({}),
    'job/dismiss': () => undefined,
    'archive/delete-everything': () => ({ job: 'all' }),
    'corpus/repair': () => ({ job: 'fix' }),
  });
  background.send.mockReset();
  background.send.mockImplementation(sender(corpus.answers));
});

describe('room', () => {
  it('is said in words, and the browser is asked to keep it', async () => {
    const { root, given } = await openSection('storage');
    expect(textOf(root.querySelector('main'))).toContain('1 article take 12 MB; 2 GB are left.');
    expect(textOf(root.querySelector('.persisted'))).toContain('may clear the corpus');
    given.storage.persist.mockResolvedValue(false);
    await settle(() => button(root, 'Ask the browser to keep it').click());
    await wait();
    expect(textOf(root.querySelector('main'))).toContain('The browser did not promise it.');
  });
});

describe('a corpus that is gone', () => {
  const gone = { id: 'old', articles: 400, at: '2026-03-01T08:00:00Z' };

  it('is said on every section, with the back-up to restore', async () => {
    const given = tools();
    given.storage.loss.getValue.mockResolvedValue(gone);
    const last = { fileName: 'second-source-2026-02-27.zip', articles: 390, at: '2026-02-27T08:00:00Z' };
    given.storage.lastBackUp.getValue.mockResolvedValue(last);
    const { root } = await openSection('feeds', given);
    await wait();
    const alert = root.querySelector('[role=alert]');
    expect(textOf(alert)).toContain('lost your corpus of 400 articles');
    expect(textOf(alert)).toContain('Saved last: second-source-2026-02-27.zip, 390 articles');
    await settle(() => button(root, 'Restore a back-up…').click());
    expect(root.querySelector('dialog input[type=file]')).not.toBeNull();
  });

  it('is said until the reader lets it be', async () => {
    const given = tools();
    given.storage.loss.getValue.mockResolvedValue(gone);
    const { root } = await openSection('storage', given);
    await wait();
    expect(textOf(root.querySelector('[role=alert]'))).toContain('No back-up was saved from this browser.');
    await settle(() => button(root, 'Go on without it').click());
    expect(given.storage.loss.removeValue).toHaveBeenCalledOnce();
  });
});

describe('a back-up', () => {
  it('is offered as a file', async () => {
    const { root } = await openSection('storage');
    await settle(() => button(root, 'Save a back-up').click());
    await wait();
    expect(saved.saveFile).toHaveBeenCalledWith('backup.zip', expect.any(Blob));
    expect(textOf(root.querySelector('.toast'))).toContain('Saved as backup.zip');
  });

  it('says what went wrong', async () => {
    const given = tools();
    given.storage.backUp.mockRejectedValue(Object.assign(new Error('x'), { code: 'storage-failed' }));
    const { root } = await openSection('storage', given);
    await settle(() => button(root, 'Save a back-up').click());
    await wait();
    expect(textOf(root.querySelector('[role=alert]'))).toContain('storage failed');
  });
});

describe('a restore', () => {
  const start = async (given = tools()) => {
    const { root } = await openSection('storage', given);
    await settle(() => button(root, 'Restore…').click());
    await choose(root.querySelector('dialog input[type=file]'), [new File(['x'], 'backup.zip')]);
    await submitDialog(root);
    return root;
  };

  it('shows what would happen before anything does', async () => {
    const root = await start();
    expect(said(root, 'dialog .notice li')).toEqual([
      '5 articles would be added',
      '1 article would be updated',
      '2 articles are already there',
    ]);
    expect(sent('job/commit')).toEqual([]);
    await submitDialog(root);
    expect(sent('job/commit')).toEqual([{ job: 'r1' }]);
    expect(sent('job/cancel')).toEqual([]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('is given up when the dialog is left', async () => {
    const root = await start();
    await settle(() => button(root, 'Cancel').click());
    await wait();
    expect(sent('job/cancel')).toEqual([{ job: 'r1' }]);
    expect(sent('job/commit')).toEqual([]);
  });

  it('is looked at anew when the other way is chosen', async () => {
    const given = tools();
    const root = await start(given);
    const [, replace] = root.querySelectorAll<HTMLInputElement>('dialog input[type=radio]');
    await settle(() => replace?.click());
    expect(sent('job/cancel')).toEqual([{ job: 'r1' }]);
    await submitDialog(root);
    expect(given.storage.stageRestore.mock.calls.map(([, mode]) => mode)).toEqual(['merge', 'replace']);
  });

  it('says of a damaged file what is wrong where, and that nothing was changed', async () => {
    const given = tools();
    const problem = { code: 'bad-json', file: 'articles.jsonl', line: 7 };
    given.storage.stageRestore.mockRejectedValue(Object.assign(new Error('x'), problem));
    const root = await start(given);
    expect(textOf(root.querySelector('dialog [role=alert]'))).toBe(
      'Nothing was changedarticles.jsonl, line 7: This line is not valid JSON.',
    );
  });
});

describe('the check', () => {
  it('says that all is well', async () => {
    corpus.answers['corpus/check'] = () => ({ articles: 230, problems: [], count: 0 });
    const { root } = await openSection('storage');
    await settle(() => button(root, 'Check now').click());
    await wait();
    expect(textOf(root.querySelector('main'))).toContain('230 articles checked: all is well.');
  });

  it('offers a repair where it finds something', async () => {
    const problems = [{ what: 'is not in the index', subject: 'Story 001' }];
    corpus.answers['corpus/check'] = () => ({ articles: 1, problems, count: 1 });
    const { root } = await openSection('storage');
    await settle(() => button(root, 'Check now').click());
    await wait();
    expect(said(root, '.problems li')).toEqual(['Story 001: is not in the index']);
    await settle(() => button(root, 'Repair').click());
    await wait();
    expect(sent('corpus/repair')).toEqual([{}]);
  });
});

describe('deleting everything', () => {
  it('takes a word that is typed', async () => {
    const { root } = await openSection('storage');
    await settle(() => button(root, 'Delete everything').click());
    await submitDialog(root);
    expect(sent('archive/delete-everything')).toEqual([]);
    await enter(root.querySelector('dialog input[type=text]'), 'Delete');
    await submitDialog(root);
    expect(sent('archive/delete-everything')).toEqual([{ label: 'Delete everything' }]);
  });
});
