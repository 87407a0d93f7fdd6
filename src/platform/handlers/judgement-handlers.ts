import { getAnalysed } from '../../corpus/store/article-index.ts';
import { type Judgement, listJudgements, putJudgement, removeJudgement } from '../../corpus/store/judgements.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import { Problem } from '../../corpus/problem.ts';
import { identityOf, judgedPairs } from '../../engine/alignment/told-apart.ts';
import type { Handlers } from '../handle.ts';
import type { TabStates } from '../tab-state.ts';

export interface JudgementServices {
  corpus(): Promise<CorpusDatabase>;
  states: Pick<TabStates, 'get'>;
  /** What pages are compared with has changed; the page of this tab has learned it and compares itself anew. */
  changed(except: number | null): Promise<void>;
  now(): Date;
}

type Names = 'page/judge' | 'judgement/set' | 'judgement/undo' | 'judgement/list';

/** What is asked to be told apart: a fact of the page, or of the article `base` of its story, and one of another article. */
interface Asked {
  fact: string;
  article: string;
  theirs: string;
  base?: string;
}

/** The reader's "not the same". Only pairs that a tab's comparison proposed can be judged. */
export function judgementHandlers({ corpus, states, changed, now }: JudgementServices): Pick<Handlers, Names> {
  const judgementOf = async (tabId: number | null, asked: Asked): Promise<Judgement> => {
    const state = tabId === null ? null : await states.get(tabId, null);
    const comparison = state?.status === 'compared' ? state.comparison : null;
    const page = comparison?.page ?? comparison?.url;
    /** A fact of the page, whose analysis is not kept, or of an article. */
    const find = async (article: string, id: string) => {
      if (article === page) return comparison?.facts.find((fact) => fact.id === id);
      const { analysis } = await getAnalysed(await corpus(), article);
      const fact = analysis.facts.find((one) => one.id === id);
      return fact && { ...fact, identity: identityOf(fact) };
    };
    const here = asked.base ?? page;
    const there = String(asked.article);
    const ours = here === undefined || comparison === null ? undefined : await find(String(here), asked.fact);
    const theirs = ours && (await find(there, asked.theirs));
    if (here === undefined || !ours?.identity || !theirs?.identity)
      throw new Problem('not-found', 'there is no such pair of facts', { value: `${asked.fact}, ${asked.theirs}` });
    const pairs = judgedPairs(ours.identity, theirs.identity, String(here), there);
    return { key: pairs[0] as string, pairs, a: ours.text, b: theirs.text, kind: ours.kind, at: now().toISOString() };
  };
  const set = async (tabId: number | null, asked: Asked) => {
    const judgement = await judgementOf(tabId, asked);
    await putJudgement(await corpus(), judgement);
    return judgement;
  };

  return {
    'page/judge': async ({ same, fact, article, theirs }, { tabId }) => {
      const asked = { fact, article, theirs };
      if (same) await removeJudgement(await corpus(), (await judgementOf(tabId, asked)).key);
      else await set(tabId, asked);
      await changed(tabId);
    },
    'judgement/set': async ({ tabId, ...asked }) => {
      const judgement = await set(tabId, asked);
      await changed(tabId);
      return judgement;
    },
    'judgement/undo': async ({ key, tabId }) => {
      await removeJudgement(await corpus(), String(key));
      await changed(tabId ?? null);
    },
    'judgement/list': async () => listJudgements(await corpus()),
  };
}
