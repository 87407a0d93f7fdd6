import type { Kind, Report, Stance } from '../../engine/types.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { t } from '../../platform/i18n.ts';
import { plainFactWords } from '../../wording/fact-words.ts';
import { formatPublished, publishedDay } from '../../wording/format-published.ts';
import { STANCE_ORDER } from '../../wording/stance-order.ts';
import type { ListedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { stanceWords, verdictWords } from '../../wording/verdict-words.ts';
import { safeLink } from '../safe-link.ts';

/** A fact with what is known of who reports it, as a surface has it. */
export interface TakeableFact {
  kind: Kind;
  text: string;
  verdict?: ListedVerdict;
  speaker?: string | null;
  /** The page's words beside a bare figure; see wording/fact-words.ts. */
  around?: { before: string; after: string };
  reports: readonly Report[];
}

/** Where a sentence stands, in words. `address` is '' where there is none that may be linked. */
export interface TakenSource {
  publisher: string;
  title: string;
  /** In the reader's writing; '' where it is not known. */
  date: string;
  /** The same day as ISO 8601 has it, `YYYY-MM-DD`. */
  day: string;
  address: string;
}

/** How one source reports the fact, in words. */
export interface TakenReport extends TakenSource {
  stance: string;
  /** The sentence as it stands in the article, white space made plain; '' where the article leaves the fact out. */
  sentence: string;
}

/** A fact as it is taken away: everything in words, nothing left to look up. */
export interface TakenFact {
  text: string;
  kind: string;
  /** '' of a fact that was looked up. */
  verdict: string;
  /** Of a quotation, else ''. */
  speaker: string;
  /** "Figure · Disputed": all three in one. */
  about: string;
  reports: TakenReport[];
}

/** An article as a source, in words. */
export function takeSource(article: ArticleSummary | undefined): TakenSource {
  return {
    publisher: article?.publisher || t('article_no_publisher'),
    title: article?.title || t('article_untitled'),
    date: formatPublished(article?.published ?? null) ?? '',
    day: publishedDay(article?.published ?? null) ?? '',
    address: safeLink(article?.url ?? '') ?? '',
  };
}

const ORDER: readonly Stance[] = [...STANCE_ORDER, 'omits'];

/** Puts a fact and its reports into words, what differs first. */
export function takeFact(fact: TakeableFact, articles: Readonly<Record<string, ArticleSummary>>): TakenFact {
  const kind = t(`kind_${fact.kind.replaceAll('-', '_')}`);
  const verdict = fact.verdict === undefined ? '' : verdictWords(fact.verdict);
  const speaker = fact.speaker ?? '';
  return {
    text: plain(plainFactWords(fact)),
    kind,
    verdict,
    speaker,
    about: [kind, verdict, speaker].filter((words) => words !== '').join(' · '),
    reports: [...fact.reports]
      .sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance))
      .map((report) => ({
        ...takeSource(articles[report.article]),
        stance: stanceWords(report.stance),
        sentence: plain(report.sentence),
      })),
  };
}

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "Hill Gazette, Ten goats at market, 14 Mar 2026" */
export const sourceLine = ({ publisher, title, date }: TakenSource): string =>
  [publisher, title, date].filter((part) => part !== '').join(', ');
