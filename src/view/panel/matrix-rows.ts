import type { StoryFact } from '../../engine/story.ts';
import type { Report } from '../../engine/types.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { byVerdict } from '../../engine/comparison/listed-verdict.ts';

/** What the rows of the matrix are sorted by: verdict, place in the base's text, kind, sources, or one article's stance. */
export const MATRIX_SORTS = ['verdict', 'text', 'kind', 'sources'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

/** A fact with each article's report, in the order of the columns; `null` where nothing can be said. */
export interface MatrixRow {
  fact: StoryFact;
  cells: (Report | null)[];
}

/** The columns of the matrix: every article but the base, by day of publication, those without one last. */
export function matrixColumns({ articles, base, summaries }: StoryComparison): string[] {
  const day = (id: string) => summaries[id]?.published ?? '9999';
  return articles
    .filter((id) => id !== base)
    .map((id, index) => ({ id, index }))
    .sort((a, b) => day(a.id).localeCompare(day(b.id)) || a.index - b.index)
    .map(({ id }) => id);
}

const KIND_ORDER: readonly StoryFact['kind'][] = [
  'figure',
  'quote',
  'person',
  'organisation',
  'other-name',
  'place',
  'date',
];
const at = ({ mentions }: StoryFact) => mentions[0]?.start ?? 0;

const COMPARE: Record<MatrixSort, (a: StoryFact, b: StoryFact) => number> = {
  verdict: (a, b) => byVerdict(a, b) || Number(a.kind === 'date') - Number(b.kind === 'date') || b.sources - a.sources,
  text: () => 0,
  kind: (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  sources: (a, b) => b.sources - a.sources,
};

/** The rows of the matrix, sorted; ties keep the order of the text. Facts of which nothing can be said are left out. */
export function matrixRows(story: StoryComparison, sort: MatrixSort, columns: readonly string[]): MatrixRow[] {
  return story.facts
    .filter(({ verdict }) => verdict !== 'unmatched')
    .sort((a, b) => COMPARE[sort](a, b) || at(a) - at(b))
    .map((fact) => {
      const byArticle = new Map(fact.reports.map((report) => [report.article, report]));
      return { fact, cells: columns.map((id) => byArticle.get(id) ?? null) };
    });
}
