import type { AnalysedArticle, Fact, Mention, Report, Stance } from '../types.ts';
import { differingWords } from './differing-words.ts';
import { ageReason, type Judgement } from './judge.ts';

/** Days that an article may be older than the page and still be expected to know what the page tells of the same event. */
const MAX_DAYS_OLDER = 3;
const DAY = 86_400_000;

/** What ends a sentence of running text; a headline or a label has no such mark. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}$/;

/**
 * The mention that shows the fact best: of a name the fullest form, else the first. A value that is not the page's own is shown
 * where a whole sentence tells it, for that says what it is a value of, which a headline may leave out.
 */
function bestMention(fact: Fact, stance: Stance, { article, analysis }: AnalysedArticle): Mention {
  const mentions: readonly Mention[] = fact.mentions;
  const [first] = mentions as [Mention];
  if (fact.kind === 'figure' && stance === 'differs') {
    const isTold = ({ sentence }: Mention) => {
      const span = analysis.sentences[sentence];
      return span !== undefined && SENTENCE_END.test(article.text.slice(Math.max(span.start, span.end - 4), span.end));
    };
    return mentions.find(isTold) ?? first;
  }
  if (fact.kind === 'figure' || fact.kind === 'date' || fact.kind === 'quote') return first;
  return mentions.find((m) => m.text === fact.name) ?? first;
}

/** A judged pair as a report: the evidence quoted as it stands, with its sentence. */
export function reportOf({ page, theirs, stance, score, why }: Judgement, other: AnalysedArticle): Report {
  const evidence = bestMention(theirs, stance, other);
  const sentence = other.analysis.sentences[evidence.sentence] ?? { start: evidence.start, end: evidence.end };
  return {
    article: other.article.id,
    stance,
    start: evidence.start,
    end: evidence.end,
    text: other.article.text.slice(evidence.start, evidence.end),
    sentence: other.article.text.slice(sentence.start, sentence.end),
    sentenceStart: sentence.start,
    ...(stance === 'wording' ? { differing: differingIn(page, evidence) } : {}),
    fact: theirs.id,
    score,
    why,
  };
}

/** Offsets into the other article of the words that its quotation has and the page's has not. */
const differingIn = (page: Fact, { start, text }: Mention) =>
  differingWords(page.text, text).map((span) => ({ start: start + span.start, end: start + span.end }));

/** The latest day that the page's sentences date the fact by, in milliseconds; `null` where they name none. */
function datedAt(fact: Fact, page: AnalysedArticle): number | null {
  const sentences = new Set(fact.mentions.map((m) => m.sentence));
  let latest: number | null = null;
  for (const date of page.analysis.facts) {
    // "This week" begins before many an article that tells of it; only a day says when something was not yet known.
    if (date.kind !== 'date' || date.period.granularity !== 'day') continue;
    if (!date.mentions.some((m) => sentences.has(m.sentence))) continue;
    const from = Date.parse(date.period.from);
    if (!Number.isNaN(from) && (latest === null || from > latest)) latest = from;
  }
  return latest;
}

/**
 * The report that an article leaves a fact out, or `null` where it may simply not have known: it is days older than the
 * page, or older than what the fact's own sentence is dated by.
 */
export function reportOmission(fact: Fact, page: AnalysedArticle, other: AnalysedArticle): Report | null {
  const theirs = other.article.published === null ? Number.NaN : Date.parse(other.article.published);
  const own = page.article.published === null ? Number.NaN : Date.parse(page.article.published);
  if (own - theirs > (MAX_DAYS_OLDER + 1) * DAY) return null;
  const dated = datedAt(fact, page);
  const already = Number.isNaN(own) || dated === null || dated <= own;
  if (already && dated !== null && dated >= theirs + DAY) return null;
  return {
    article: other.article.id,
    stance: 'omits',
    start: 0,
    end: 0,
    text: '',
    sentence: '',
    sentenceStart: 0,
    fact: '',
    score: 1,
    why: [{ code: 'not-mentioned' }, ...ageReason(page.article, other.article)],
  };
}
