import Fuse from 'fuse.js';
import { reportOf } from '../comparison/report.ts';
import { compareNames } from '../names/compare-names.ts';
import { foldName } from '../names/fold-name.ts';
import { nameKeys } from '../names/name-keys.ts';
import type { ArticleIndex } from '../retrieval/article-index.ts';
import { prefixTerms } from '../retrieval/terms.ts';
import type { AnalysedArticle, NameFact, Stance } from '../types.ts';
import type { LookUpHit } from '../look-up.ts';
import { loadByTerms } from './load-by-terms.ts';

/** A name of one article that answers the query. */
interface Answer {
  fact: NameFact;
  in: AnalysedArticle;
  score: number;
  stance: Stance;
}

/** Names that Fuse.js may propose and the name-aware comparison looks at, and how unlike they may be on Fuse's scale. */
const MOST_PROPOSED = 200;
const FUSE_THRESHOLD = 0.45;
/** What a name that goes on where the query stops is worth, and what one is that Fuse alone proposes: nothing. */
const PREFIX_SCORE = 0.75;
const LEAST_PREFIX = 3;

const isNameFact = (fact: { kind: string }): fact is NameFact =>
  ['person', 'organisation', 'place', 'other-name'].includes(fact.kind);

/** Whether every word of the query begins a word of the name, in order: "maria kol" of "Maria Kolesnikova". */
function isBeginning(query: string, name: string): boolean {
  const asked = query.split(' ');
  if ((asked.at(-1) ?? '').length < LEAST_PREFIX && asked.length === 1) return false;
  let at = 0;
  for (const word of name.split(' ')) if (word.startsWith(asked[at] ?? '\uFFFF')) at++;
  return at >= asked.length;
}

/** The best that any form of a name's bearer makes of the query; `null` where none is it. */
function judge(query: string, folded: string, fact: NameFact): Pick<Answer, 'score' | 'stance'> | null {
  let best: Pick<Answer, 'score' | 'stance'> | null = null;
  for (const form of [fact.name, ...fact.forms].slice(0, 8)) {
    const match = compareNames(query, form, fact.kind);
    const goesOn = isBeginning(folded, foldName(form));
    const score = Math.max(match.same ? match.score : 0, goesOn ? PREFIX_SCORE : 0);
    const stance: Stance = goesOn || match.relation === 'same' || match.relation === 'acronym' ? 'same' : 'variant';
    if (score > (best?.score ?? 0)) best = { score, stance };
  }
  return best;
}

/** Finds the bearers of a name in the corpus, each with one report for every article that names it. */
export async function findNamed(query: string, index: ArticleIndex): Promise<LookUpHit[]> {
  const folded = foldName(query);
  const terms = [
    ...nameKeys(query).map((key) => `n:${key}`),
    ...folded.split(' ').map((word) => `w:${word}`),
    ...(folded.length >= LEAST_PREFIX ? prefixTerms(query) : []),
  ];
  const articles = await loadByTerms([...new Set(terms)], index);
  const named = articles.flatMap((article) =>
    article.analysis.facts.filter(isNameFact).map((fact) => ({ fact, article, forms: fact.forms.slice(0, 8) })),
  );
  // Fuse.js proposes within the block; the comparison of names decides. Names that share a key are looked at anyway.
  const keys = new Set(nameKeys(query));
  const fuse = new Fuse(named, {
    keys: ['forms'],
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    isCaseSensitive: false,
  });
  const proposed = new Set(fuse.search(query.slice(0, 32), { limit: MOST_PROPOSED }).map(({ item }) => item));
  const sharesKey = new Map<string, boolean>();
  for (const item of named) {
    if (proposed.size >= 2 * MOST_PROPOSED) break;
    for (const form of item.forms.slice(0, 3)) {
      const shares = sharesKey.get(form) ?? nameKeys(form).some((key) => keys.has(key));
      sharesKey.set(form, shares);
      if (shares) proposed.add(item);
    }
  }
  const answers: Answer[] = [];
  for (const { fact, article } of proposed) {
    const judged = judge(query, folded, fact);
    if (judged) answers.push({ fact, in: article, ...judged });
  }
  answers.sort(
    (a, b) =>
      b.score - a.score || b.fact.name.length - a.fact.name.length || (a.in.article.id < b.in.article.id ? -1 : 1),
  );
  return groupByBearer(answers).map(toHit);
}

/** Answers of one bearer together; a bare surname joins the first fuller name that it may stand for. */
function groupByBearer(answers: readonly Answer[]): Answer[][] {
  const groups: Answer[][] = [];
  const bySpelling = new Map<string, Answer[]>();
  for (const answer of answers) {
    const spelling = foldName(answer.fact.name);
    const own =
      bySpelling.get(spelling) ??
      groups.find(
        ([first]) => first !== undefined && compareNames(first.fact.name, answer.fact.name, first.fact.kind).same,
      );
    if (own) own.push(answer);
    const group = own ?? [answer];
    if (!own) groups.push(group);
    bySpelling.set(spelling, group);
  }
  return groups;
}

function toHit(group: readonly Answer[]): LookUpHit {
  const [best] = group as [Answer, ...Answer[]];
  const spellings = new Map<string, number>();
  for (const { fact } of group) spellings.set(fact.name, (spellings.get(fact.name) ?? 0) + 1);
  const [text] = [...spellings].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0] as [string, number];
  const byArticle = new Map<string, Answer>();
  for (const answer of group) if (!byArticle.has(answer.in.article.id)) byArticle.set(answer.in.article.id, answer);
  const reports = [...byArticle.values()].map(({ fact, in: other, score, stance }) =>
    reportOf(
      {
        page: fact,
        theirs: fact,
        stance,
        score,
        why: [{ code: stance === 'variant' ? 'other-spelling' : 'same-words' }],
      },
      other,
    ),
  );
  return { kind: best.fact.kind, text, score: best.score, reports };
}
