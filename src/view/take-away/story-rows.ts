import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { byVerdict, listedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { lineageOrder } from '../lineage-order.ts';
import { plain, type TakenFact, type TakenReport, takeFact, takeSource } from './taken-fact.ts';

/** A story's facts in words: each with the base's own sentence first, then every report. */
export interface TakenStory {
  title: string;
  base: string;
  articles: { id: string; source: ReturnType<typeof takeSource>; lineage: number }[];
  facts: TakenFact[];
  omitted: TakenFact[];
}

/** Puts a story into words. Articles stand in the order of the story, `lineage` counts independent sources from 1. */
export function takeStory(story: StoryComparison): TakenStory {
  const lineageOf = new Map(lineageOrder(story).map(({ id, source }) => [id, source]));
  const base = takeSource(story.summaries[story.base]);
  const facts = [...story.facts].sort(byVerdict);
  return {
    title: base.title,
    base: story.base,
    articles: story.articles.map((id) => ({
      id,
      source: takeSource(story.summaries[id]),
      lineage: lineageOf.get(id) ?? 0,
    })),
    facts: facts.map((fact) => {
      const taken = takeFact({ ...fact, verdict: listedVerdict(fact) }, story.summaries);
      const own: TakenReport = { ...base, stance: t('export_base'), sentence: plain(fact.sentence) };
      return { ...taken, reports: [own, ...taken.reports] };
    }),
    omitted: story.omitted.map((fact) => takeFact({ ...fact, verdict: 'omitted' }, story.summaries)),
  };
}
