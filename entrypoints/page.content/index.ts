import { defineContentScript } from 'wxt/utils/define-content-script';
import { followAddress } from '../../src/page/follow-address.ts';
import { PageSession } from '../../src/page/page-session.ts';
import { ArticleWatcher } from '../../src/page/watch-page.ts';
import { listenInPage } from '../../src/platform/listen-in-page.ts';
import { send } from '../../src/platform/send.ts';

/**
 * Registered at run time for the sites the reader allowed, or injected by the button. Wiring only. A second injection
 * takes over from the first: WXT's context ends the older one, which takes its paint away before this one reads.
 */
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (window.top !== window || !document.documentElement) return;
    const session = new PageSession({ document, send, life: ctx, onRead: ({ root, map }) => watcher.watch(root, map) });
    const watcher = new ArticleWatcher(ctx, () => session.readAgain());
    const follower = followAddress(ctx, (last) => {
      watcher.renew();
      return session.readAgain(last);
    });
    let first: ReturnType<PageSession['read']> | null = session.read();
    first.then((state) => {
      first = null;
      if (state.status === 'not-article') follower.notYet();
    });
    listenInPage(
      {
        // Asked right after being injected: the reading that is under way is the answer.
        'content/read': ({ anyway }) => (first && !anyway ? first : session.read(anyway)),
        'content/show': ({ fact, mention }) => session.show(fact, mention),
        'content/settings': () => session.settingsChanged(),
        'content/compare': () => session.corpusChanged(),
        'content/step': ({ back }) => session.step(back),
      },
      ctx.signal,
    );
    ctx.addEventListener(window, 'click', () => watcher.nudge(), { passive: true });
    ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => follower.moved(oldUrl, newUrl));
  },
});
