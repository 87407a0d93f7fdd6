import { findCopies } from './comparison/find-copies.ts';
import { compareWith } from './cross-reference.ts';
import type { ArticleIndex } from './retrieval/article-index.ts';
import { findRelated } from './retrieval/find-related.ts';
import type { Story, StoryFact } from './story.ts';
import { inUnitOf } from './quantities/in-unit-of.ts';
import type { AnalysedArticle, ComparedFact } from './types.ts';

/**
 * Compares all articles of a page's story from the side of one of them. Which articles belong to it is the page's business
 * whatever the base is, so that the story stays one while a reader changes the base.
 *
 * @param base id of the article whose facts are compared; the page's where it is left out or not of the story
 * @param judged pairs that the reader told apart; see alignment/told-apart.ts
 */
export async function compareStory(
  page: AnalysedArticle,
  index: ArticleIndex,
  { base, judged }: { base?: string | undefined; judged?: ReadonlySet<string> } = {},
): Promise<Story> {
  const { articles } = await findRelated(page, index);
  const story = [page, ...articles];
  const chosen = story.find(({ article }) => article.id === base) ?? page;
  const others = story.filter((one) => one !== chosen);
  const byId = new Map(story.map((one) => [one.article.id, one]));
  const { facts, omitted, lineages } = compareWith(chosen, others, judged);
  return {
    base: chosen.article.id,
    articles: story.map(({ article }) => article.id),
    facts: facts.map((fact) => toStoryFact(fact, chosen, byId)),
    omitted,
    lineages,
    copies: findCopies(story),
  };
}

function toStoryFact(fact: ComparedFact, base: AnalysedArticle, byId: ReadonlyMap<string, AnalysedArticle>): StoryFact {
  const [mention] = fact.mentions;
  const span = base.analysis.sentences.find(
    ({ start, end }) => mention && start <= mention.start && mention.start < end,
  );
  const values = fact.reports.flatMap(({ article, fact: id }) => {
    const theirs = byId.get(article)?.analysis.facts.find((one) => one.id === id);
    const quantity = theirs?.kind === 'figure' && fact.quantity ? inUnitOf(theirs.quantity, fact.quantity) : null;
    return quantity === null ? [] : [{ article, quantity }];
  });
  const own = fact.quantity === undefined ? [] : [{ article: base.article.id, quantity: fact.quantity }];
  return {
    ...fact,
    sentence: span ? base.article.text.slice(span.start, span.end) : (mention?.text ?? ''),
    sentenceStart: span?.start ?? mention?.start ?? 0,
    values: own.length > 0 ? [...own, ...values] : [],
  };
}
