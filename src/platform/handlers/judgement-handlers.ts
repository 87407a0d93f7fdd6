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

/** The reader's "not the same". Only pairs that a tab's comparison proposed can be judged. */
export function judgementHandlers({ corpus, states, changed, now }: JudgementServices): Pick<Handlers, Names> {
  const judgementOf = async (
    tabId: number | null,
    asked: { fact: string; article: string; theirs: string },
  ): Promise<Judgement> => {
    const state = tabId === null ? null : await states.get(tabId, null);
    const comparison = state?.status === 'compared' ? state.comparison : null;
    const fact = comparison?.facts.find(({ id }) => id === asked.fact);
    const { analysis } = await getAnalysed(await corpus(), String(asked.article));
    const theirs = analysis.facts.find(({ id }) => id === asked.theirs);
    if (!comparison || !fact?.identity || !theirs)
      throw new Problem('not-found', 'there is no such pair of facts', { value: `${asked.fact}, ${asked.theirs}` });
    const here = comparison.page ?? comparison.url;
    const pairs = judgedPairs(fact.identity, identityOf(theirs), here, String(asked.article));
    return { key: pairs[0] as string, pairs, a: fact.text, b: theirs.text, kind: fact.kind, at: now().toISOString() };
  };
  const set = async (tabId: number | null, asked: { fact: string; article: string; theirs: string }) => {
    const judgement = await judgementOf(tabId, asked);
    await putJudgement(await corpus(), judgement);
    return judgement;
  };

  return {
    'page/judge': async ({ same, ...asked }, { tabId }) => {
      if (same) await removeJudgement(await corpus(), (await judgementOf(tabId, asked)).key);
      else await set(tabId, asked);
      await changed(tabId);
    },
    'judgement/set': async ({ tabId, ...asked }) => {
      const judgement = await set(tabId, asked);
      await changed(null);
      return judgement;
    },
    'judgement/undo': async ({ key }) => {
      await removeJudgement(await corpus(), String(key));
      await changed(null);
    },
    'judgement/list': async () => listJudgements(await corpus()),
  };
}
