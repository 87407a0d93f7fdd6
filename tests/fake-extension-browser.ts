/** The extension's browser for units, storage and all, in memory. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
