import Papa from 'papaparse';
import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { escapeMarkdown } from './escape.ts';
import { markdownSource } from './fact-formats.ts';
import { leftOutWords } from '../panel/left-out-words.ts';
import { takeStory } from './story-rows.ts';
import type { TakenFact } from './taken-fact.ts';

/** A story's comparison as Markdown: the articles, then each fact with every article's sentence. */
export function storyAsMarkdown(story: StoryComparison): string {
  const { title, articles, facts, omitted } = takeStory(story);
  const lines = [`# ${escapeMarkdown(title)}`, '', `## ${escapeMarkdown(t('export_articles'))}`, ''];
  for (const { source, lineage } of articles)
    lines.push(`- ${markdownSource(source)} (${escapeMarkdown(t('export_source', String(lineage)))})`);
  lines.push('', `## ${escapeMarkdown(t('export_facts'))}`, '', ...facts.flatMap(markdownFact));
  if (omitted.length > 0) lines.push(`## ${escapeMarkdown(leftOutWords(story))}`, '', ...omitted.flatMap(markdownFact));
  return `${lines.join('\n').trimEnd()}\n`;
}

function markdownFact({ text, about, reports }: TakenFact): string[] {
  return [
    `### ${escapeMarkdown(text)}`,
    '',
    escapeMarkdown(about),
    '',
    ...reports.flatMap((report) => [
      `- **${escapeMarkdown(report.stance)}:** ${markdownSource(report)}`,
      ...(report.sentence === '' ? [] : [`  > ${escapeMarkdown(report.sentence)}`]),
    ]),
    '',
  ];
}

/** The columns of a table for spreadsheets. */
export const CSV_FIELDS = [
  'fact',
  'kind',
  'verdict',
  'speaker',
  'stance',
  'publisher',
  'title',
  'date',
  'day',
  'sentence',
  'address',
] as const;

/** Marks the file as UTF-8 for spreadsheets that would guess otherwise. */
const BOM = '\uFEFF';

/**
 * A story's comparison as CSV (RFC 4180), one row for what each article says of each fact. A cell that a spreadsheet would
 * take for a formula is made text: articles are hostile.
 */
export function storyAsCsv(story: StoryComparison): string {
  const { facts, omitted } = takeStory(story);
  const rows = [...facts, ...omitted].flatMap(({ text, kind, verdict, speaker, reports }) =>
    reports.map((report) => ({ ...report, fact: text, kind, verdict, speaker })),
  );
  const header = CSV_FIELDS.map((field) => t(`export_column_${field}`));
  const data = rows.map((row) => CSV_FIELDS.map((field) => row[field]));
  return BOM + Papa.unparse({ fields: header, data }, { escapeFormulae: true, newline: '\r\n' });
}

/** The version of the JSON below; raised when a field changes its meaning. */
const JSON_VERSION = 1;

/** A story's comparison as data, nothing worded: verdicts, stances and reasons are the engine's codes, dates are as published. */
export function storyAsJson(story: StoryComparison): string {
  const { base, page, articles, summaries, facts, omitted, lineages, copies } = story;
  const of = { base, page, articles: articles.map((id) => summaries[id]), lineages, facts, omitted, copies };
  return `${JSON.stringify({ format: 'second-source-story', version: JSON_VERSION, ...of }, null, 2)}\n`;
}
