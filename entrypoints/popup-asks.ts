import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '../src/platform/native.ts';
import { OPENING_NAME, readOpening } from '../src/platform/read-opening.ts';

/**
 * Asks the browser what the popup can show before anything else of it is loaded: the answers are on their way while its script and
 * its styles are read, and the first call to the browser, which costs most, is made while nothing else could be done.
 */
export default defineUnlistedScript(() => {
  const api = native();
  const opening = readOpening(api.tabs, api.storage.session, location.search);
  Object.defineProperty(globalThis, OPENING_NAME, { value: opening });
});
