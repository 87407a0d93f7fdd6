import type { ComparedFact, Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import {
  cutSentence,
  publishedWords,
  reasonsWords,
  type Sign,
  stanceSign,
  stanceWords,
  summaryWords,
  verdictSign,
  verdictWords,
} from './card-words.ts';

export interface CardActions {
  close(): void;
  /** Opens another article at the sentence that reports the fact. */
  open(report: Report): void;
}

type Articles = Readonly<Record<string, ArticleSummary>>;

/** An element with text or children. Text goes in as text: nothing an article says is ever read as markup. */
function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function signWith(document: Document, sign: Sign, words: string): HTMLElement {
  const symbol = element(document, 'b', '', sign.symbol);
  symbol.setAttribute('aria-hidden', 'true');
  return element(document, 'span', `sign ${sign.className}`, symbol, words);
}

const sourceOf = (articles: Articles, id: string): string =>
  articles[id]?.publisher || articles[id]?.title || t('article_no_publisher');

function reportItem(document: Document, report: Report, articles: Articles, actions: CardActions): HTMLElement {
  const sign = stanceSign(report.stance);
  const source = sourceOf(articles, report.article);
  const publisher = element(document, 'span', 'publisher', source);
  publisher.title = articles[report.article]?.title ?? '';
  const line = element(document, 'div', 'source', signWith(document, sign, stanceWords(report.stance)), publisher);
  const date = publishedWords(articles[report.article]?.published ?? null);
  if (date) line.append(element(document, 'span', 'date', date));

  const [before, evidence, behind] = cutSentence(report);
  const quote = element(document, 'blockquote', '', before);
  quote.dir = 'auto';
  if (evidence) quote.append(element(document, 'mark', sign.className, evidence), behind);

  const open = element(document, 'button', 'open', t('card_open'));
  open.type = 'button';
  open.setAttribute('aria-label', t('card_open_label', source));
  open.addEventListener('click', () => actions.open(report));

  const item = element(document, 'li', '', line, quote);
  const why = reasonsWords(report);
  if (why) item.append(element(document, 'div', 'why', why));
  item.append(open);
  return item;
}

/** Builds the card of one fact: its words, the verdict, each report with its sentence, and who leaves it out. */
export function cardContent(
  document: Document,
  fact: ComparedFact,
  articles: Articles,
  actions: CardActions,
): HTMLElement {
  const title = element(document, 'h2', '', fact.text);
  title.dir = 'auto';
  const verdict = element(
    document,
    'div',
    'verdict',
    signWith(document, verdictSign(fact.verdict), verdictWords(fact.verdict)),
  );
  for (const words of summaryWords(fact)) verdict.append(element(document, 'span', '', words));

  const close = element(document, 'button', 'close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', t('card_close'));
  close.addEventListener('click', () => actions.close());

  const body = element(document, 'div', 'body');
  const reporting = fact.reports.filter((report) => report.stance !== 'omits');
  if (reporting.length > 0) {
    const items = reporting.map((report) => reportItem(document, report, articles, actions));
    body.append(element(document, 'ul', '', ...items));
  }
  const omitting = [
    ...new Set(
      fact.reports.filter(({ stance }) => stance === 'omits').map(({ article }) => sourceOf(articles, article)),
    ),
  ];
  if (omitting.length > 0) {
    const names = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(omitting);
    body.append(element(document, 'p', 'omitting', t('card_omitted_by', names)));
  }

  const card = element(
    document,
    'section',
    'card',
    element(document, 'header', '', element(document, 'div', '', title, verdict), close),
    body,
  );
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', t('card_label', fact.text));
  card.tabIndex = -1;
  return card;
}
