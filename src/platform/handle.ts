import { Problem } from '../corpus/problem.ts';
import type { Answer, MessageInput, MessageName, MessageOutput } from './messages.ts';

/** Who asks, as far as handlers need to know. */
export interface Asker {
  /** Tab of the content script, or of the extension's page where that stands in a tab. */
  tabId: number | null;
  /** The browser's name for the document that asks; another one after every load. `null` where the browser gives none. */
  document: string | null;
  /** Address of the page that asks, as the browser tells it; absent where it does not. */
  url?: string;
  /** The tab stands in a private window. */
  incognito?: boolean;
}

export type Handler<N extends MessageName> = (input: MessageInput<N>, asker: Asker) => Promise<MessageOutput<N>>;
export type Handlers = { [N in MessageName]: Handler<N> };

/** What the browser says of a message's sender. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; incognito?: boolean; url?: string };
}

/** The extension itself: its id, and the address its own pages start with, such as `chrome-extension://…/`. */
export interface Self {
  id: string;
  base: string;
}

type Refusal = Extract<Answer<never>, { ok: false }>;
const refuse = (code: string, message: string): Refusal => ({ ok: false, error: { code, message } });

/** Messages that only mean something when they come from a page that is being read. */
const FROM_PAGES_ONLY = new Set<string>(['page/add', 'page/compare', 'page/skip', 'page/settings', 'page/judge']);

/**
 * Answers one message. A content script runs in a process that a hostile page may have taken over: it is only answered
 * what starts with `page/`, and only in a tab's top frame. Never throws.
 */
export async function handle(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  self: Self,
): Promise<Answer<unknown>> {
  if (sender.id !== self.id) return refuse('forbidden', 'the message is not from this extension');
  const { name, input } = (typeof message === 'object' && message !== null ? message : {}) as {
    name?: unknown;
    input?: unknown;
  };
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) {
    return refuse('unknown-message', `there is no message “${String(name).slice(0, 60)}”`);
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('wrong-type', `${name} needs an object`);

  const ownPage = (sender.url ?? '').startsWith(self.base);
  const tabId = sender.tab?.id ?? null;
  if (
    ownPage ? FROM_PAGES_ONLY.has(name) : !name.startsWith('page/') || tabId === null || (sender.frameId ?? 0) !== 0
  ) {
    return refuse('forbidden', `${name} may not be asked from there`);
  }

  const handler = handlers[name as MessageName] as (input: unknown, asker: Asker) => Promise<unknown>;
  try {
    return {
      ok: true,
      value: await handler(input, {
        tabId,
        document: sender.documentId ?? null,
        url: addressOf(sender),
        ...(sender.tab?.incognito === true && { incognito: true }),
      }),
    };
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Address of the page that asks. A browser that names no documents may know the sender by the address it was loaded from, and the tab
 * by the one an application has moved on to since, which it can do within its origin only.
 */
function addressOf({ url = '', documentId, tab }: Sender): string {
  const now = tab?.url ?? '';
  if (documentId !== undefined || !URL.canParse(url) || !URL.canParse(now)) return url;
  const { origin } = new URL(url);
  return origin !== 'null' && new URL(now).origin === origin ? now : url;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Problem) {
    const { code, message, file, line, value } = error;
    // Fields without a value are left out: the wire is JSON in one browser and a structured clone in the other.
    return {
      ok: false,
      error: {
        code,
        message,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(value !== undefined && { value }),
      },
    };
  }
  return refuse('failed', error instanceof Error ? error.message : String(error));
}
