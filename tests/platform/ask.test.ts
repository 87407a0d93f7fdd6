import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/platform/ask.ts';

const LIST = { articles: [], collections: [] };

describe('asking the background', () => {
  it('gives the value of the answer', async () => {
    const send = vi.fn(async () => ({ ok: true, value: LIST }));
    expect(await ask(send, 'corpus/list', {})).toBe(LIST);
    expect(send).toHaveBeenCalledWith({ name: 'corpus/list', input: {} });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('asks once more when the port closed before an answer, with or without an error', async () => {
    const closed = vi
      .fn(async (): Promise<unknown> => ({ ok: true, value: LIST }))
      .mockRejectedValueOnce(new Error('The message port closed'));
    expect(await ask(closed, 'corpus/list', {})).toBe(LIST);
    const silent = vi.fn(async (): Promise<unknown> => ({ ok: true, value: LIST })).mockResolvedValueOnce(undefined);
    expect(await ask(silent, 'corpus/list', {})).toBe(LIST);
  });

  it('gives up after the second time', async () => {
    const send = vi.fn(async () => undefined);
    await expect(ask(send, 'corpus/list', {})).rejects.toMatchObject({ code: 'no-answer' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('throws what the handler threw, without asking again', async () => {
    const send = vi.fn(async () => ({
      ok: false,
      error: { code: 'bad-date', message: 'no', file: 'a.md', line: 3, value: 'x' },
    }));
    await expect(ask(send, 'corpus/list', {})).rejects.toMatchObject({
      code: 'bad-date',
      message: 'no',
      file: 'a.md',
      line: 3,
      value: 'x',
    });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
