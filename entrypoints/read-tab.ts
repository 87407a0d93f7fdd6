import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTab } from '../src/page/read/read-tab.ts';

/** Run once in a tab whose page is to be added; its value is the answer. It paints nothing and leaves nothing behind. */
export default defineUnlistedScript(() => readTab(document));
