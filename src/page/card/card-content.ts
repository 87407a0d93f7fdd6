import type { ComparedFact, Report, Stance } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import { STANCE_ORDER } from '../../wording/stance-order.ts';
import { stanceTone, type Tone, verdictTone } from '../../wording/stance-tone.ts';
import { factWords, plainFactWords } from '../../wording/fact-words.ts';
import { listedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { stanceWords, verdictWords } from '../../wording/verdict-words.ts';
import { notComparedWords } from '../../wording/not-compared.ts';
import { whoSaysWhat } from '../../wording/who-says-what.ts';
import { button, element } from './element.ts';
import { type Articles, type ReportActions, reportItem, sourceOf } from './report-item.ts';

export interface CardActions extends ReportActions {
  close(): void;
  /** Goes to the next painted fact, or the one before. */
  step(back: boolean): void;
  /** Puts the page into the corpus; rejects where that was not possible. */
  add(): Promise<void>;
}

/** A report that was just told apart from the fact, with the way back. */
export interface CardNotice {
  /** The other article's words. */
  words: string;
  undo(): void;
}

/** What a card shows. */
export interface CardFacts {
  fact: ComparedFact;
  articles: Articles;
  /** Ids of related articles grouped by lineage. */
  lineages: readonly (readonly string[])[];
  /** Ids of the articles that the page was compared with. */
  related: readonly string[];
  notice?: CardNotice;
}

/** Stances that need no heading where they are the only one: the verdict says it right above. */
const TOLD_ABOVE: readonly Stance[] = ['same', 'differs', 'consistent'];

function signWith(document: Document, tone: Tone, words: string): HTMLElement {
  const symbol = element(document, 'b', '', tone.symbol);
  symbol.setAttribute('aria-hidden', 'true');
  return element(document, 'span', `sign ${tone.className}`, symbol, words);
}

function header(document: Document, { fact, lineages }: CardFacts, actions: CardActions): HTMLElement {
  const { before, text, after } = factWords(fact);
  const beside = (words: string) => (words === '' ? '' : element(document, 'span', 'around', words));
  const title = element(document, 'h2', '', beside(before), text, beside(after));
  title.dir = 'auto';
  const listed = listedVerdict(fact);
  const sign = signWith(document, verdictTone(listed), verdictWords(listed));
  const verdict = element(document, 'div', 'verdict', sign);
  const said = whoSaysWhat(fact, lineages);
  if (said !== '') verdict.append(element(document, 'span', '', said));
  const buttons = element(
    document,
    'div',
    'buttons',
    button(document, 'step', '‹', () => actions.step(true), t('card_previous')),
    button(document, 'step', '›', () => actions.step(false), t('card_next')),
    button(document, 'close', '×', () => actions.close(), t('card_close')),
  );
  return element(document, 'header', '', element(document, 'div', 'heading', title, verdict), buttons);
}

function noticeOf(document: Document, { words, undo }: CardNotice): HTMLElement {
  const notice = element(
    document,
    'p',
    'notice',
    t('card_told_apart', words),
    button(document, 'undo', t('card_undo'), undo),
  );
  notice.setAttribute('role', 'status');
  return notice;
}

function footer(document: Document, actions: CardActions): HTMLElement {
  const add = button(document, 'add', t('card_add_page'), () => {
    add.disabled = true;
    actions.add().then(
      () => add.replaceWith(element(document, 'span', 'added', t('card_page_added'))),
      (error: unknown) => {
        add.disabled = false;
        add.after(element(document, 'span', 'failed', error instanceof Error ? error.message : String(error)));
      },
    );
  });
  const made = element(document, 'footer', '', add);
  made.setAttribute('aria-live', 'polite');
  return made;
}

/** Builds the card of one fact: its words, the verdict, each report with its sentence, and who leaves it out. */
export function cardContent(document: Document, facts: CardFacts, actions: CardActions): HTMLElement {
  const { fact, articles, related, notice } = facts;
  const body = element(document, 'div', 'body');
  if (notice) body.append(noticeOf(document, notice));
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
  const notCompared = notComparedWords(fact.reports, related, articles);
  if (notCompared !== '') body.append(element(document, 'p', 'omitting', notCompared));

  const card = element(document, 'section', 'card', header(document, facts, actions), body, footer(document, actions));
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', t('card_label', plainFactWords(fact)));
  card.tabIndex = -1;
  return card;
}
