// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast, type ToastMessage } from '../../../src/view/options/toast.tsx';
import { mount } from '../mount.ts';

vi.mock('../../../src/platform/i18n.ts', () => import('../../word-keys.ts'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function shown(message: ToastMessage) {
  const gone = vi.fn();
  const dismissed = vi.fn();
  const beside = document.createElement('button');
  document.documentElement.append(beside);
  beside.focus();
  const root = await mount(<Toast message={message} onDismiss={dismissed} onGone={gone} />);
  return { root, gone, dismissed };
}

it('goes by itself where it only says that something is done', async () => {
  const { gone } = await shown({ words: 'Saved.' });
  vi.advanceTimersByTime(2000);
  expect(gone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(gone).toHaveBeenCalledOnce();
});

it('stays where it offers an undo', async () => {
  const { gone } = await shown({ words: 'Moved.', undo: () => {} });
  vi.advanceTimersByTime(60_000);
  expect(gone).not.toHaveBeenCalled();
});

it('hands the focus on where that is in it', async () => {
  const { root, gone, dismissed } = await shown({ words: 'Saved.' });
  root.querySelector('button')?.focus();
  vi.advanceTimersByTime(10_000);
  expect(gone).not.toHaveBeenCalled();
  expect(dismissed).toHaveBeenCalledOnce();
});
