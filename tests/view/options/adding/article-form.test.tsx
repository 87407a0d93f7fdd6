// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../../src/corpus/problem.ts';
import { ArticleForm } from '../../../../src/view/options/adding/article-form.tsx';
import { mount, settle, textOf } from '../../mount.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));

const EMPTY = {
  title: '',
  publisher: '',
  author: '',
  published: '',
  url: '',
  lang: 'en',
  collection: 'My articles',
  text: '',
};

async function open(onSave = vi.fn(async () => {}), values = {}) {
  const root = await mount(
    <ArticleForm
      values={{ ...EMPTY, ...values }}
      collections={[]}
      saveLabel="Save"
      onSave={onSave}
      onCancel={() => {}}
    />,
  );
  const submit = () =>
    settle(
      () => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
  const problems = () => [...root.querySelectorAll('.field-error')].map(textOf);
  return { root, submit, problems, onSave };
}

describe('the form of an article', () => {
  it('says at the fields what is missing, moves to the first of them and saves nothing', async () => {
    const { submit, problems, onSave } = await open();
    await submit();
    expect(problems()).toEqual(['The title is missing.', 'The text is missing.']);
    expect((document.activeElement as HTMLInputElement).name).toBe('title');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('saves what is filled in', async () => {
    const { submit, problems, onSave } = await open(undefined, {
      title: 'Goat market',
      text: 'Nine goats.',
      published: '2026-03-14',
    });
    await submit();
    expect(problems()).toEqual([]);
    expect(onSave).toHaveBeenCalledWith({
      title: 'Goat market',
      publisher: '',
      author: '',
      published: '2026-03-14',
      url: '',
      lang: 'en',
      collection: 'My articles',
      text: 'Nine goats.',
    });
  });

  it('shows at its field what the corpus refuses, and above the buttons what is about no field', async () => {
    const onSave = vi.fn(async () => {
      throw new Problem('bad-url', 'no');
    });
    const { root, submit, problems } = await open(onSave, { title: 'Goat market', text: 'Nine goats.' });
    await submit();
    expect(problems()).toEqual(['This is not an http or https address.']);
    onSave.mockRejectedValue(new Problem('storage-full', 'no room'));
    await submit();
    expect(problems()).toEqual([]);
    expect(textOf(root.querySelector('[role=alert]'))).toContain('no room left');
  });
});
