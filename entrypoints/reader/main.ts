import browser from 'webextension-polyfill';
import { readFetched } from '../../src/corpus/read-fetched.ts';
import { withoutStyles } from '../../src/corpus/formats/without-styles.ts';
import { answerReader, isReaderRequest } from '../../src/platform/intake/reader.ts';

const parseHtml = (html: string) => new DOMParser().parseFromString(withoutStyles(html), 'text/html');

// Only the background asks, which stands in no tab.
browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (!isReaderRequest(message) || sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
  return Promise.resolve(answerReader(message.source, (source) => readFetched(source, parseHtml)));
});
