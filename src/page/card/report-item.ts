import type { Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { formatCertainty } from '../../wording/format-certainty.ts';
import { formatPublished } from '../../wording/format-published.ts';
import { markEvidence } from '../../wording/mark-evidence.ts';
import { reasonWords } from '../../wording/reason-words.ts';
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
function quoteOf(document: Document, report: Report): HTMLElement {
  const { className } = stanceTone(report.stance);
  const quote = element(document, 'blockquote', '');
  quote.dir = 'auto';
  for (const { text, marked } of markEvidence(report))
    quote.append(marked ? element(document, 'mark', className, text) : text);
  return quote;
}

/** One report: who, when, in which words, why it was matched, and what can be done with it. */
export function reportItem(
  document: Document,
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
    quoteOf(document, report),
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
