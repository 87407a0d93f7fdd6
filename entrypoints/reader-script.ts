import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FetchedSource, readFetched } from '../src/corpus/read-fetched.ts';
import { withoutStyles } from '../src/corpus/formats/without-styles.ts';
import { answerReader } from '../src/platform/intake/reader.ts';
import { READER_NAME } from '../src/platform/intake/script-reader.ts';

/** Firefox's background has a DOM and loads this when something is to be read; see platform/intake/script-reader.ts. */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    const parseHtml = (html: string) => new DOMParser().parseFromString(withoutStyles(html), 'text/html');
    const read = (source: FetchedSource) => answerReader(source, (one) => readFetched(one, parseHtml));
    Object.defineProperty(globalThis, READER_NAME, { value: read, configurable: true });
  },
});
