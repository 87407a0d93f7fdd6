import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { escapeHtml } from './escape.ts';
import { htmlSource } from './fact-formats.ts';
import { leftOutWords } from '../panel/left-out-words.ts';
import { takeStory } from './story-rows.ts';
import type { TakenFact } from './taken-fact.ts';

/** Nothing may run and nothing may be fetched, whatever an article brought along. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 Georgia, 'Times New Roman', serif; color: #1c1d20; background: #fff; }
h1, h2, h3 { line-height: 1.25; font-family: system-ui, sans-serif; }
h3 { margin-bottom: 0; }
.about { margin: 0; color: #5a5d64; font-size: 0.9rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid #d9dbe0; text-align: start; vertical-align: top; }
blockquote { margin: 0.2rem 0 0.6rem; padding-inline-start: 0.8rem; border-inline-start: 3px solid #d9dbe0; }
section { break-inside: avoid; }
a { color: inherit; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } a::after { content: ' <' attr(href) '>'; font-size: 0.8em; } }
`;

/** A story's comparison as one HTML page that needs nothing else, for reading and for print. */
export function storyAsHtml(story: StoryComparison): string {
  const { title, articles, facts, omitted } = takeStory(story);
  const rows = articles.map(
    ({ source, lineage }) =>
      `<tr><td>${htmlSource(source)}</td><td>${escapeHtml(t('export_source', String(lineage)))}</td></tr>`,
  );
  const left =
    omitted.length === 0 ? '' : `<h2>${escapeHtml(leftOutWords(story))}</h2>\n${omitted.map(section).join('\n')}\n`;
  return `<!doctype html>
<html lang="${escapeHtml(t('language_tag'))}" dir="${t('language_direction') === 'rtl' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(t('export_never'))}</p>
<h2>${escapeHtml(t('export_articles'))}</h2>
<table><tbody>${rows.join('')}</tbody></table>
<h2>${escapeHtml(t('export_facts'))}</h2>
${facts.map(section).join('\n')}
${left}</body>
</html>
`;
}

function section({ text, about, reports }: TakenFact): string {
  const items = reports.map(
    (report) =>
      `<dt><strong>${escapeHtml(report.stance)}</strong> ${htmlSource(report)}</dt>` +
      `<dd>${report.sentence === '' ? '' : `<blockquote>${escapeHtml(report.sentence)}</blockquote>`}</dd>`,
  );
  return `<section><h3>${escapeHtml(text)}</h3><p class="about">${escapeHtml(about)}</p><dl>${items.join('')}</dl></section>`;
}
