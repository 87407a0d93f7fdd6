import type { Runtime } from 'webextension-polyfill';
import type { PageProtocol } from './messages.ts';
import { native } from './native.ts';

type PageHandlers = {
  [N in keyof PageProtocol]: (input: Parameters<PageProtocol[N]>[0]) => ReturnType<PageProtocol[N]>;
};

/** Answers what the background asks of this page, until the signal ends it. For the content script. */
export function listenInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const { runtime } = native();
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (value: unknown) => void,
  ): true | undefined => {
    const { name, input } = (message ?? {}) as { name?: unknown; input?: unknown };
    if (sender.id !== runtime.id || typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    // An answer that does not come closes the channel, which is what the background takes for a failure.
    (handlers[name as keyof PageProtocol] as (input: unknown) => Promise<unknown>)(input).then(answer, () =>
      answer(undefined),
    );
    return true;
  };
  runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener as never), { once: true });
}
