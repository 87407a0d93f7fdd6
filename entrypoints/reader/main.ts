import browser from 'webextension-polyfill';
import { readFetched } from '../../src/corpus/read-fetched.ts';
import { withoutStyles } from '../../src/corpus/formats/without-styles.ts';
import { answerReader, isReaderRequest } from '../../src/platform/intake/reader.ts';
import { START_THREAD } from '../../src/platform/thread/offscreen-thread.ts';
import { THREAD_SCRIPT } from '../../src/platform/thread/thread-messages.ts';

const parseHtml = (html: string) => new DOMParser().parseFromString(withoutStyles(html), 'text/html');

// Only the background asks, which stands in no tab.
browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (!isReaderRequest(message) || sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
  return Promise.resolve(answerReader(message.source, (source) => readFetched(source, parseHtml)));
});

let thread: Worker | undefined;

// The background's own way to its pages: no other sender reaches it.
navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
  if ((data as { name?: unknown } | null)?.name !== START_THREAD || port === undefined) return;
  // A background that was ended has left its thread behind.
  thread?.terminate();
  thread = new Worker(THREAD_SCRIPT);
  thread.postMessage(null, [port]);
});
navigator.serviceWorker.startMessages();
