import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyse } from '../src/engine/analyse.ts';
import { serveAnalyses } from '../src/platform/thread/serve-analyses.ts';
import type { ThreadPort } from '../src/platform/thread/thread-messages.ts';

/** The thread that analyses large imports beside the background: the engine, and nothing else. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as ThreadPort & { close(): void };
  const serve = (port: ThreadPort) => serveAnalyses(port, analyse, () => scope.close());
  // Firefox's background has started it and speaks with it; Chromium's sends a port, by the document that has started it.
  if (import.meta.env.FIREFOX) serve(scope);
  else
    scope.onmessage = ({ ports: [port] }) => {
      if (port !== undefined) serve(port);
    };
});
