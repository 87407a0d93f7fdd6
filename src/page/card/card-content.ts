import type { ComparedFact, Report, Stance } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { formatPublished } from '../../wording/format-published.ts';
import { reasonWords } from '../../wording/reason-words.ts';
import { splitEvidence } from '../../wording/split-evidence.ts';
import { STANCE_ORDER } from '../../wording/stance-order.ts';
import { stanceTone, type Tone, verdictTone } from '../../wording/stance-tone.ts';
import { sourcesWords, summariseReports } from '../../wording/summarise-reports.ts';
import { stanceWords, verdictWords } from '../../wording/verdict-words.ts';

export interface CardActions {
  close(): void;
  /** Opens another article at the sentence that reports the fact. */
  open(report: Report): void;
}

/** Stances that need no heading where they are the only one: "1 differs" stands right above. */
const TOLD_ABOVE: readonly Stance[] = ['same', 'differs'];

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

function signWith(document: Document, tone: Tone, words: string): HTMLElement {
  const symbol = element(document, 'b', '', tone.symbol);
  symbol.setAttribute('aria-hidden', 'true');
  return element(document, 'span', `sign ${tone.className}`, symbol, words);
}

const sourceOf = (articles: Articles, id: string): string =>
  articles[id]?.publisher || articles[id]?.title || t('article_no_publisher');

function reportItem(document: Document, report: Report, articles: Articles, actions: CardActions): HTMLElement {
  const tone = stanceTone(report.stance);
  const source = sourceOf(articles, report.article);
  const publisher = element(document, 'span', 'publisher', source);
  publisher.title = articles[report.article]?.title ?? '';
  const line = element(document, 'div', 'source', publisher);
  const date = formatPublished(articles[report.article]?.published ?? null);
  if (date !== null) line.append(element(document, 'span', 'date', date));

  const { before, marked, after } = splitEvidence(report);
  const quote = element(document, 'blockquote', '', before);
  quote.dir = 'auto';
  if (marked !== '') quote.append(element(document, 'mark', tone.className, marked), after);

  const open = element(document, 'button', 'open', t('card_open'));
  open.type = 'button';
  open.setAttribute('aria-label', t('card_open_label', source));
  open.addEventListener('click', () => actions.open(report));

  const item = element(document, 'li', '', line, quote);
  const why = reasonWords(report);
  if (why) item.append(element(document, 'div', 'why', why));
  item.append(open);
  return item;
}

/** "2 say the same; 1 differs"; where articles copy one another a second line says how many sources they are. */
function summaryLines(fact: ComparedFact): string[] {
  const said = summariseReports(fact.reports.filter(({ stance }) => stance !== 'omits'));
  return [said.map(({ words }) => words).join('; '), sourcesWords(fact)].filter((words) => words !== '');
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
    signWith(document, verdictTone(fact.verdict), verdictWords(fact.verdict)),
  );
  for (const words of summaryLines(fact)) verdict.append(element(document, 'span', '', words));

  const close = element(document, 'button', 'close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', t('card_close'));
  close.addEventListener('click', () => actions.close());

  const body = element(document, 'div', 'body');
  const groups = STANCE_ORDER.map((stance) => fact.reports.filter((report) => report.stance === stance)).filter(
    ([first]) => first !== undefined,
  );
  for (const reports of groups) {
    const { stance } = reports[0] as Report;
    const items = reports.map((report) => reportItem(document, report, articles, actions));
    if (groups.length > 1 || !TOLD_ABOVE.includes(stance))
      body.append(element(document, 'h3', '', signWith(document, stanceTone(stance), stanceWords(stance))));
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
