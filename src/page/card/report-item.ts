import type { ComparedFact, Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { differingWords } from '../../wording/differing-words.ts';
import { formatCertainty } from '../../wording/format-certainty.ts';
import { formatPublished } from '../../wording/format-published.ts';
import { reasonWords } from '../../wording/reason-words.ts';
import { splitEvidence } from '../../wording/split-evidence.ts';
import { stanceTone } from '../../wording/stance-tone.ts';
import { button, element } from './element.ts';

export interface ReportActions {
  /** Opens another article at the sentence that reports the fact. */
  open(report: Report): void;
  /** The reader says that the report is about something else. */
  tellApart(report: Report): void;
}

/** From this score on a match needs no word about its certainty. */
const CERTAIN = 0.995;

export type Articles = Readonly<Record<string, ArticleSummary>>;

export const sourceOf = (articles: Articles, id: string): string =>
  articles[id]?.publisher || articles[id]?.title || t('article_no_publisher');

/** The sentence with the evidence marked; of a quotation in other words those words alone. */
function quoteOf(document: Document, fact: ComparedFact, report: Report): HTMLElement {
  const { className } = stanceTone(report.stance);
  const { before, marked, after } = splitEvidence(report);
  const quote = element(document, 'blockquote', '', before);
  quote.dir = 'auto';
  const mark = (words: string) => element(document, 'mark', className, words);
  if (marked !== '' && report.stance === 'wording')
    for (const { text, differs } of differingWords(fact.text, marked)) quote.append(differs ? mark(text) : text);
  else if (marked !== '') quote.append(mark(marked));
  quote.append(after);
  return quote;
}

/** One report: who, when, in which words, why it was matched, and what can be done with it. */
export function reportItem(
  document: Document,
  fact: ComparedFact,
  report: Report,
  articles: Articles,
  actions: ReportActions,
): HTMLElement {
  const source = sourceOf(articles, report.article);
  const publisher = element(document, 'span', 'publisher', source);
  publisher.title = articles[report.article]?.title ?? '';
  const line = element(document, 'div', 'source', publisher);
  const date = formatPublished(articles[report.article]?.published ?? null);
  if (date !== null) line.append(element(document, 'span', 'date', date));

  const sure = report.score < CERTAIN ? t('card_certainty', formatCertainty(report.score)) : '';
  const why = [reasonWords(report), sure].filter((words) => words !== '').join('; ');
  return element(
    document,
    'li',
    '',
    line,
    quoteOf(document, fact, report),
    ...(why === '' ? [] : [element(document, 'div', 'why', why)]),
    element(
      document,
      'div',
      'actions',
      button(document, 'open', t('card_open'), () => actions.open(report), t('card_open_label', source)),
      button(document, 'apart', t('card_apart'), () => actions.tellApart(report), t('card_apart_label', source)),
    ),
  );
}
