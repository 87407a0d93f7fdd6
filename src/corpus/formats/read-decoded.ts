import { looksLikeFeed, readFeed } from '../feeds/read-feed.ts';
import type { FileContents } from '../intake.ts';
import { Problem } from '../problem.ts';
import { cleanDraft } from '../validate-article.ts';
import type { Feed } from '../feeds/feed.ts';
import type { ParseHtml } from './html-text.ts';
import { looksLikeBibtex, readBibtex } from './read-bibtex.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { looksLikeLinks, readLinks } from './read-links.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOpml } from './read-opml.ts';
import { looksLikeRis, readRis } from './read-ris.ts';
import { looksLikeTable, readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { withoutByline } from './without-byline.ts';
import { looksLikeZoteroRdf, readZoteroRdf } from './read-zotero-rdf.ts';
import { nothing, orRefuse, refusalOf } from './refuse.ts';

type Reader = (content: string, file: string, parseHtml: ParseHtml) => FileContents | Promise<FileContents>;

interface Format {
  /** Whether a content can only be of this format. */
  fits(content: string, ending: string): boolean;
  /** Ends of names that stand for the format where the content says nothing. */
  endings: readonly string[];
  read: Reader;
}

const start = (content: string) =>
  content
    .slice(0, 2_000)
    .replace(/^\uFEFF/, '')
    .trimStart();

const one =
  (read: (content: string, file: string, parseHtml: ParseHtml) => FileContents['drafts'][number]): Reader =>
  (content, file, parseHtml) => ({ ...nothing(), drafts: [read(content, file, parseHtml)] });

/** Ends of names of prose: its first line may well have commas in it. */
const PLAIN = ['txt', 'text', 'md', 'markdown'];

/** In order: what is more special comes first, because a list of bookmarks is HTML and a feed is XML. */
const FORMATS: readonly Format[] = [
  { fits: looksLikeLinks, endings: [], read: readLinks },
  { fits: looksLikeZoteroRdf, endings: [], read: readZoteroRdf },
  { fits: looksLikeFeed, endings: ['rss', 'atom', 'rdf', 'xml'], read: readFeedFile },
  {
    fits: (content) => /<opml[\s>]/i.test(start(content)) && start(content).startsWith('<'),
    endings: ['opml'],
    read: readOpml,
  },
  {
    fits: (content) => /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start(content)),
    endings: ['html', 'htm', 'xhtml'],
    read: one(readHtml),
  },
  { fits: isJsonLines, endings: ['jsonl', 'ndjson'], read: readJsonLines },
  {
    fits: (content) => /^[[{]/.test(start(content)) && /[\]}]\s*$/.test(content.slice(-200)),
    endings: ['json'],
    read: readJson,
  },
  { fits: looksLikeRis, endings: ['ris'], read: readRis },
  { fits: looksLikeBibtex, endings: ['bib'], read: readBibtex },
  {
    fits: (content) => start(content).startsWith('---\n'),
    endings: ['md', 'markdown'],
    read: one((content, file) => readMarkdown(content, file)),
  },
  {
    fits: (content, ending) => !PLAIN.includes(ending) && looksLikeTable(content),
    endings: ['csv', 'tsv'],
    read: readTable,
  },
  {
    fits: () => false,
    endings: ['txt', 'text'],
    // The command line reads a text as it stands, for its offsets count from the file's first letter.
    read: one((content, file) => readText(withoutByline(content, ''), file)),
  },
];

/** Reads a text by what it is, and where that says nothing by the end of its name. @throws Problem */
export async function readDecoded(content: string, file: string, parseHtml: ParseHtml): Promise<FileContents> {
  const ending = /\.([a-z]{2,8})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const format =
    FORMATS.find(({ fits }) => fits(content, ending)) ?? FORMATS.find(({ endings }) => endings.includes(ending));
  if (format === undefined) {
    throw new Problem('unknown-format', 'files of this kind are not read', { file, value: ending || file });
  }
  return format.read(content, file, parseHtml);
}

/** JSON Lines are told from JSON by their first line, which is a whole object. */
function isJsonLines(content: string): boolean {
  const text = content.replace(/^\uFEFF/, '').trimStart();
  const end = text.indexOf('\n');
  if (!text.startsWith('{') || end < 0 || text.slice(end).trim() === '') return false;
  const line = text.slice(0, end).trimEnd();
  return line.endsWith('}') && text.slice(end).trimStart().startsWith('{');
}

/** A saved feed: entries that are whole articles are taken, the others are addresses to be fetched. */
function readFeedFile(content: string, file: string, parseHtml: ParseHtml): FileContents {
  const contents = nothing();
  const feed: Feed = readFeed(content, { address: '', file }, parseHtml);
  for (const item of feed.items) {
    const { url, title, author, published, text, lang } = item;
    orRefuse(contents.refused, title || url, () => {
      if (url !== '' && !item.full)
        contents.addresses.push({ url, title, ...(author && { author }), ...(published && { published }) });
      else if (text === '') throw new Problem('missing-text', 'the entry has neither a text nor an address', { file });
      else
        contents.drafts.push(
          cleanDraft({ title, publisher: feed.title, published, url, lang, text, author }, { file }),
        );
    });
  }
  if (feed.items.length === 0)
    contents.refused.push(refusalOf(new Problem('empty-file', 'the feed has no entry', { file }), feed.title));
  return contents;
}
