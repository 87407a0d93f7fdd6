import { alignArticles } from '../alignment/align-articles.ts';
import type { AnalysedArticle, Fact, Kind } from '../types.ts';
import { judge } from './judge.ts';

/** How a version of an article puts a fact. */
interface Telling {
  text: string;
  sentence: string;
}

/** What a newer version of an article says that the one before it did not. */
export interface VersionChange {
  kind: Kind;
  /** `changed`: the same fact, told otherwise ("nine" became "twelve"); `gone` and `new`: only in one of the two. */
  change: 'changed' | 'gone' | 'new';
  before: Telling | null;
  after: Telling | null;
}

function tellingOf(fact: Fact, { article, analysis }: AnalysedArticle): Telling {
  const [mention] = fact.mentions;
  const span = mention === undefined ? undefined : analysis.sentences[mention.sentence];
  const sentence = span === undefined ? '' : article.text.slice(span.start, span.end).trim();
  return { text: mention?.text ?? fact.text, sentence };
}

/**
 * What changed in the facts of an article from one version to the next: the two are aligned as any two articles are. A fact told in
 * the same words, or in others that say the same, is no change. In the order of the newer text; what is gone stands at the end.
 */
export function compareVersions(before: AnalysedArticle, after: AnalysedArticle): VersionChange[] {
  const { matches } = alignArticles(after.analysis, before.analysis);
  const matched = new Set<string>();
  const changes: Placed[] = [];
  for (const fact of after.analysis.facts) {
    const at = fact.mentions[0]?.start ?? 0;
    const match = matches.get(fact.id);
    if (match === undefined) {
      // A sentence that stands in the old version too is no news, whatever is made of it there.
      const told = tellingOf(fact, after);
      if (!before.article.text.includes(told.sentence))
        changes.push({ kind: fact.kind, change: 'new', before: null, after: told, at });
      continue;
    }
    matched.add(match.theirs.id);
    const { stance } = judge(match, after.article, before.article);
    if (stance === 'same') continue;
    const [old, now] = [tellingOf(match.theirs, before), tellingOf(fact, after)];
    if (old.text !== now.text) changes.push({ kind: fact.kind, change: 'changed', before: old, after: now, at });
  }
  for (const fact of before.analysis.facts) {
    if (matched.has(fact.id)) continue;
    const old = tellingOf(fact, before);
    if (!after.article.text.includes(old.sentence))
      changes.push({ kind: fact.kind, change: 'gone', before: old, after: null, at: Number.POSITIVE_INFINITY });
  }
  return joinChanged(changes)
    .sort((a, b) => a.at - b.at || 0)
    .map(({ at: _at, ...change }) => change);
}

type Placed = VersionChange & { at: number };

/** What stands about a fact in its sentence. */
const frameOf = (kind: Kind, { text, sentence }: Telling) => `${kind} ${sentence.replace(text, '\n')}`;

/** Of two sentences that are alike but for one fact, the one is what became of the other, whatever the alignment makes of it. */
function joinChanged(changes: readonly Placed[]): Placed[] {
  const gone = new Map<string, Placed>();
  for (const change of changes)
    if (change.before !== null && change.after === null) gone.set(frameOf(change.kind, change.before), change);
  const joined = new Set<Placed>();
  const result = changes.map((change): Placed => {
    if (change.after === null || change.before !== null) return change;
    const old = gone.get(frameOf(change.kind, change.after));
    if (old === undefined || joined.has(old)) return change;
    joined.add(old);
    return { ...change, change: 'changed', before: old.before };
  });
  return result.filter((change) => !joined.has(change));
}
