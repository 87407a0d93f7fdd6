import { analyse } from '../../engine/analyse.ts';
import { byVerdict, listedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { crossReference } from '../../engine/cross-reference.ts';
import { memoryIndex } from '../../engine/retrieval/memory-index.ts';
import type { AnalysedArticle, Article, CrossReference } from '../../engine/types.ts';
import { formatTable } from '../format-table.ts';
import { bundledFolder, readArticles } from '../read-articles.ts';
import { readOptions } from '../read-options.ts';
import { writeOut } from '../write-out.ts';

const SYMBOL: Record<string, string> = {
  same: '=',
  variant: '≈',
  consistent: '≈',
  wording: '≈',
  differs: '≠',
  omits: '∅',
};

function line({ page, related, facts }: CrossReference) {
  return {
    page,
    related,
    facts: facts.map(({ kind, text, verdict, mentions, quantity, reports, sources }) => ({
      kind,
      text,
      verdict,
      sources,
      mentions,
      ...(quantity ? { quantity } : {}),
      reports: reports.map(({ article, stance, text: evidence, start, end, sentence, score, why }) => ({
        article,
        stance,
        text: evidence,
        start,
        end,
        sentence,
        score,
        why,
      })),
    })),
  };
}

/** For the eye: under the verdicts of the popup, `near` for what is agreed on, but put in another way. */
function table(results: readonly CrossReference[]): string {
  return results
    .map(({ page, related, facts }) => {
      const rows = [...facts]
        .sort(byVerdict)
        .filter((fact) => fact.verdict !== 'unmatched')
        .flatMap((fact) => [
          [listedVerdict(fact), fact.kind, fact.text, ''],
          ...fact.reports.map((r) => ['', ` ${SYMBOL[r.stance]} ${r.stance}`, r.text, r.article]),
        ]);
      return `${page}: ${related.length} related article${related.length === 1 ? '' : 's'}\n${formatTable(rows)}`;
    })
    .join('\n\n');
}

/** `compare`: for each page a line {page, related, facts}. */
export async function compare(args: string[]): Promise<void> {
  const { pages, corpus, out } = readOptions(args, ['pages'], ['corpus', 'out']);
  const analysed = new Map<string, AnalysedArticle>();
  // The pages are often the corpus: what has the same id and text is analysed once.
  const withAnalysis = (article: Article): AnalysedArticle => {
    const known = analysed.get(article.id);
    if (
      known &&
      known.article.text === article.text &&
      known.article.published === article.published &&
      known.article.title === article.title
    )
      return known;
    const fresh = { article, analysis: analyse(article) };
    analysed.set(article.id, fresh);
    return fresh;
  };
  const index = memoryIndex(readArticles(corpus ?? bundledFolder).map(withAnalysis));
  const results: CrossReference[] = [];
  const read = readArticles(pages);
  for (const [i, article] of read.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\rcomparing page ${i + 1} of ${read.length} `);
    results.push(await crossReference(withAnalysis(article), index));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  writeOut(out, results.map(line), () => table(results));
}
