import browser from 'webextension-polyfill';
import type { PageProtocol } from './messages.ts';

type PageHandlers = {
  [N in keyof PageProtocol]: (input: Parameters<PageProtocol[N]>[0]) => ReturnType<PageProtocol[N]>;
};

/** Answers what the background asks of this page, until the signal ends it. For the content script. */
export function listenInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const { name, input } = (message ?? {}) as { name?: unknown; input?: unknown };
    if (sender.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(handlers, name))
      return undefined;
    return (handlers[name as keyof PageProtocol] as (input: unknown) => Promise<unknown>)(input);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
