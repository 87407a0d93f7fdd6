import type { Text } from '../text/read-text.ts';
import type { NameKind, NameMention } from '../types.ts';
import { markCredits } from './names/credit-lines.ts';
import { cutRun } from './names/cut-run.ts';
import { findHeadlineNames } from './names/find-headline-names.ts';
import { findQuotedWorks } from './names/find-quoted-works.ts';
import { findRuns, type Run } from './names/find-runs.ts';
import { isName } from './names/is-name.ts';
import { bestKind, type KindScores, weighKinds } from './names/kind-of-name.ts';
import { readSurroundings, weighSurroundings } from './names/kind-of-unknown.ts';
import { agreeOnKinds } from './names/agree-on-kinds.ts';
import { isKnownPlace } from './names/known-names.ts';
import { countCases, markHeadlines } from './names/lines.ts';
import { titleBefore } from './names/read-title.ts';
import { readWords, type Word } from './names/words.ts';

/**
 * Finds the names an article writes, in text order and without overlaps; titles before and possessives behind are left
 * off the spans. Ordered recognizers (quoted works, runs of capitals, headlines), then refiners (cuts, doubts, kinds):
 * headlines come last because they are believed only what the running text shows to be a name.
 */
export function findNames(text: Text, title: Text): NameMention[] {
  const words = readWords(text);
  const credits = markCredits(words);
  const headline = markHeadlines(words);
  const titled = readWords(title);
  const counts = countCases([
    { words, headline },
    { words: titled, headline: markHeadlines(titled) },
  ]);

  const taken = headline.map((isHeadline, i) => isHeadline || credits[i] === true);
  const works = findQuotedWorks(words, headline);
  for (const work of works) taken.fill(true, work.from, work.to);
  const running = findRuns(words, taken)
    .flatMap((run) => {
      const before = titleBefore(words, run.from);
      return cutRun(words, before === '' ? run : { ...run, title: before }, counts);
    })
    .filter((run) => isName(words, run, counts))
    .map((run) => withAdministration(words, run));

  const around = readSurroundings(words);
  const weigh = (run: Run) => weighSurroundings(words, run, weighKinds(words, run), around);
  const candidates = [
    ...works.map((run) => ({ run, scores: { person: 0, organisation: 0, place: 0, 'other-name': 9 } })),
    ...running.map((run) => ({ run, scores: weigh(run) })),
  ];
  const shown = headline.map((isHeadline, i) => isHeadline && !credits[i]);
  const headlines = findHeadlineNames(words, shown, knownNames(words, candidates), counts);
  for (const run of headlines) {
    candidates.push({ run, scores: weigh(run) });
  }
  candidates.sort((a, b) => a.run.from - b.run.from);
  const kinds = agreeOnKinds(words, candidates);
  return candidates.map(({ run }, i) => mention(text, words, run, kinds[i] as NameKind));
}

/** A government called after its head is a name of its own: "the Obama administration". */
function withAdministration(words: Word[], run: Run): Run {
  const next = words[run.to];
  const head = words[run.to - 1] as Word;
  const plain = next?.shape === 'lower' && next.key === 'administration' && next.spaced && !next.lineStart;
  return plain && run.to - run.from <= 2 && head.shape === 'title' && !isKnownPlace(head)
    ? { ...run, to: run.to + 1 }
    : run;
}

/** Folded names of the running text; of persons the surname too, which headlines use alone. */
function knownNames(words: Word[], candidates: { run: Run; scores: KindScores }[]): Set<string> {
  const known = new Set<string>();
  for (const { run, scores } of candidates) {
    const keys = words.slice(run.from, run.to).map((word) => word.key);
    known.add(keys.join(' '));
    if (keys.length > 1 && bestKind(scores) === 'person' && (keys.at(-1) as string).length > 3)
      known.add(keys.at(-1) as string);
  }
  return known;
}

function mention(text: Text, words: Word[], run: Run, kind: NameKind): NameMention {
  const first = words[run.from] as Word;
  const { start } = first;
  const { end } = words[run.to - 1] as Word;
  const found: NameMention = { start, end, text: text.text.slice(start, end), sentence: first.sentence, kind };
  if (run.title) found.title = run.title;
  return found;
}
