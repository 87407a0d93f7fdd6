import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../src/engine/analyse.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import type { Article } from '../../src/engine/types.ts';
import { newsText } from './news-text.ts';

/** Lengths in characters, with how often each is read untimed and timed. */
const SIZES = [
  { length: 10_000, warmUp: 150, runs: 61 },
  { length: 100_000, warmUp: 15, runs: 15 },
  { length: 1_000_000, warmUp: 2, runs: 5 },
];

/** Medians in milliseconds for one length of text; the ratios are those of `analyse` over the two ways of wink-nlp. */
export interface EngineRow {
  length: number;
  /** wink-nlp as it comes, all its pipes. */
  readDoc: number;
  /** wink-nlp with the pipes that the engine stands on: sentences and parts of speech. */
  tagger: number;
  readText: number;
  analyse: number;
  overReadDoc: number;
  overTagger: number;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const articleOf = (text: string): Article => ({
  id: 'bench',
  title: text.slice(0, 60),
  publisher: 'Bench',
  published: '2024-05-06',
  url: '',
  lang: 'en',
  text,
});

/**
 * Times `analyse` beside wink-nlp as it comes and with the pipes that are used of it, in one process and by turns, so that the
 * ratios say the same on a slow machine and on a busy one.
 */
export function benchEngine(): EngineRow[] {
  const whole = winkNLP(model);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return SIZES.map(({ length, warmUp, runs }) => {
    const text = newsText(length);
    const article = articleOf(text);
    const works = {
      readDoc: () => whole.readDoc(text),
      tagger: () => nlp.readDoc(text),
      readText: () => readText(text),
      analyse: () => analyse(article),
    };
    const times = {
      readDoc: [] as number[],
      tagger: [] as number[],
      readText: [] as number[],
      analyse: [] as number[],
    };
    for (let run = -warmUp; run < runs; run++) {
      for (const name of ['readDoc', 'tagger', 'readText', 'analyse'] as const) {
        const start = performance.now();
        works[name]();
        if (run >= 0) times[name].push(performance.now() - start);
      }
    }
    const all = median(times.analyse);
    const [readDoc, tagger] = [median(times.readDoc), median(times.tagger)];
    const own = { readDoc, tagger, readText: median(times.readText), analyse: all };
    return { length, ...own, overReadDoc: all / readDoc, overTagger: all / tagger };
  });
}
