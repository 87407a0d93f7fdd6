import { t } from '../../platform/i18n.ts';
import { escapeHtml, escapeMarkdown, markdownAddress } from './escape.ts';
import { sourceLine, type TakenFact, type TakenSource } from './taken-fact.ts';

/** The page that a fact stands on; `null` for one that was looked up. */
export type TakenPage = TakenSource | null;

/** A fact with its sources as plain text, to be pasted anywhere. */
export function factAsText(fact: TakenFact, page: TakenPage): string {
  const lines = [fact.text, fact.about];
  if (page !== null) lines.push(`${t('export_on_page')} ${sourceLine(page)}`, ...withAddress(page));
  for (const report of fact.reports) {
    lines.push('', `${report.stance}: ${sourceLine(report)}`);
    if (report.sentence !== '') lines.push(quote(report.sentence));
    lines.push(...withAddress(report));
  }
  return `${lines.join('\n')}\n`;
}

const withAddress = ({ address }: TakenSource) => (address === '' ? [] : [address]);
/** The sentence in the quotation marks of the reader's language. */
const quote = (sentence: string) => t('reason_quoted', sentence);

/** The same as Markdown: a bold fact, a list of sources, each sentence a quotation below its own. */
export function factAsMarkdown(fact: TakenFact, page: TakenPage): string {
  const lines = [`**${escapeMarkdown(fact.text)}** (${escapeMarkdown(fact.about)})`, ''];
  if (page !== null) lines.push(`${escapeMarkdown(t('export_on_page'))} ${markdownSource(page)}`, '');
  for (const report of fact.reports) {
    lines.push(`- **${escapeMarkdown(report.stance)}:** ${markdownSource(report)}`);
    if (report.sentence !== '') lines.push(`  > ${escapeMarkdown(report.sentence)}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** "Hill Gazette, [Ten goats](<https://…>), 14 Mar 2026" */
export function markdownSource({ publisher, title, date, address }: TakenSource): string {
  const named = escapeMarkdown(title);
  const link = address === '' ? named : `[${named}](${markdownAddress(address)})`;
  return [escapeMarkdown(publisher), link, escapeMarkdown(date)].filter((part) => part !== '').join(', ');
}

/** The same as a piece of HTML without classes, scripts or styles, to be pasted into an editor. */
export function factAsHtml(fact: TakenFact, page: TakenPage): string {
  const reports = fact.reports.map(
    (report) =>
      `<li><strong>${escapeHtml(report.stance)}:</strong> ${htmlSource(report)}` +
      `${report.sentence === '' ? '' : `<blockquote>${escapeHtml(report.sentence)}</blockquote>`}</li>`,
  );
  const own = page === null ? '' : `<p>${escapeHtml(t('export_on_page'))} ${htmlSource(page)}</p>`;
  const list = reports.length === 0 ? '' : `<ul>${reports.join('')}</ul>`;
  return `<p><strong>${escapeHtml(fact.text)}</strong> (${escapeHtml(fact.about)})</p>${own}${list}`;
}

export function htmlSource({ publisher, title, date, address }: TakenSource): string {
  const named = escapeHtml(title);
  const link = address === '' ? named : `<a href="${escapeHtml(address)}" rel="noreferrer">${named}</a>`;
  return [escapeHtml(publisher), link, escapeHtml(date)].filter((part) => part !== '').join(', ');
}
