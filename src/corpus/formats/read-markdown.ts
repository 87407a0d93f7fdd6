import { Problem } from '../problem.ts';
import type { ArticleDraft } from '../types.ts';
import { cleanDraft, type Place, validateArticle } from '../validate-article.ts';
import { readFrontMatter } from './front-matter.ts';

const FIELDS = ['id', 'title', 'publisher', 'published', 'url', 'lang', 'author', 'collection', 'added'] as const;
type FieldName = (typeof FIELDS)[number];
const isFieldName = (name: string): name is FieldName => (FIELDS as readonly string[]).includes(name);

/**
 * Reads one article from Markdown. With front matter everything has to be there; without, the first heading is the title
 * and the rest is left open, to be asked for.
 *
 * @throws Problem with file and line: `bad-front-matter`, `unknown-field` and what `validateArticle` throws
 */
export function readMarkdown(content: string, file: string): ArticleDraft {
  const matter = readFrontMatter(content, file);
  const draft: ArticleDraft = { title: '', publisher: '', published: null, url: '', lang: '', text: '' };
  if (matter === null) {
    const [title, body] = splitHeading(content);
    return cleanDraft({ ...draft, title, text: markdownText(body) }, { file });
  }
  const place: Place & { lines: object } = { file, line: 1, lines: { text: matter.bodyLine } };
  for (const [name, field] of matter.fields) {
    if (!isFieldName(name)) {
      throw new Problem('unknown-field', `“${name}” is not a field; there are ${FIELDS.join(', ')}`, {
        file,
        line: field.line,
        value: name,
      });
    }
    draft[name] = field.value;
    place.lines = { ...place.lines, [name]: field.line };
  }
  draft.text = markdownText(matter.body);
  return validateArticle(draft, place);
}

/** The first line as a title where it is a heading of the first level. */
function splitHeading(content: string): [title: string, body: string] {
  const text = content.replace(/^\uFEFF/, '').trimStart();
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  return first.startsWith('# ') ? [plainWords(first.slice(2)), end < 0 ? '' : text.slice(end)] : ['', text];
}

/** The words of Markdown prose: one line for each paragraph, heading and list item, without their marks. */
export function markdownText(body: string): string {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of body.split(/\r\n?|\n/)) {
    const words = line.trim();
    const own = /^(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s)/.exec(words);
    const text = plainWords(own ? words.slice(own[0].length) : words.replace(/^>\s?/, ''));
    if (text === '' || /^(?:-{3,}|\*{3,}|_{3,})$/.test(words)) open = false;
    else if (open && !own) paragraphs[paragraphs.length - 1] += ` ${text}`;
    else paragraphs.push(text);
    // A heading is a paragraph by itself; other lines go on until an empty one.
    if (text !== '') open = !words.startsWith('#');
  }
  return paragraphs.join('\n');
}

/** Drops the marks of strong words and of links; a lone asterisk or underscore may be meant and stays. */
function plainWords(line: string): string {
  return line
    .replace(/!?\[([^[\]]{0,500})\]\((?:[^()\s]{0,2000})\)/g, '$1')
    .replace(/\*\*|(?<!\w)__|__(?!\w)/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim();
}
