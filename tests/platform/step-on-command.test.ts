import { describe, expect, it, vi } from 'vitest';
import { stepOnCommand } from '../../src/platform/step-on-command.ts';

const apiOf = () => {
  const sendMessage = vi.fn(async () => undefined);
  return { sendMessage, api: { tabs: { query: async () => [{ id: 4 }], sendMessage } } as never };
};

describe('a shortcut', () => {
  it('leads to the next fact or the one before, in the tab it was pressed in or the one in front', async () => {
    const { api, sendMessage } = apiOf();
    await stepOnCommand(api, 'next-fact', { id: 9 });
    await stepOnCommand(api, 'previous-fact');
    expect(sendMessage.mock.calls).toEqual([
      [9, { name: 'content/step', input: { back: false } }, { frameId: 0 }],
      [4, { name: 'content/step', input: { back: true } }, { frameId: 0 }],
    ]);
  });

  it('of another kind, or on a page without the script, does nothing', async () => {
    const { api, sendMessage } = apiOf();
    await stepOnCommand(api, 'add-page', { id: 9 });
    expect(sendMessage).not.toHaveBeenCalled();
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await expect(stepOnCommand(api, 'next-fact', { id: 9 })).resolves.toBeUndefined();
  });
});
