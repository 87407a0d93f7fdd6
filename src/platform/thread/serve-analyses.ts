import type { Analyse } from '../../corpus/store/add-articles.ts';
import { type PreparedAnalysis, prepareAnalysis } from '../../corpus/store/prepare-analysis.ts';
import type { Article } from '../../engine/types.ts';
import type { ThreadAnswer, ThreadPort, ThreadRequest } from './thread-messages.ts';

/** A thread that nothing is asked of for so long, in milliseconds, ends: a background that the browser ended says no goodbye. */
const IDLE = 60_000;

/**
 * The thread's work: answers each request with what is stored of the analyses.
 *
 * @param close ends the thread
 */
export function serveAnalyses(port: ThreadPort, analyse: Analyse, close: () => void, idle = IDLE): void {
  const say = (answer: ThreadAnswer) => port.postMessage(answer);
  const prepare = (article: Article): PreparedAnalysis | null => {
    try {
      return prepareAnalysis(analyse(article), article.text);
    } catch {
      // The background tries it as well, and says why.
      return null;
    }
  };
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      say('ending');
      close();
    }, idle);
  };
  port.onmessage = ({ data }) => {
    const request = data as ThreadRequest;
    if (request === 'end') {
      close();
      return;
    }
    say({ id: request.id, prepared: request.articles.map(prepare) });
    wait();
  };
  wait();
  say('ready');
}
