import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../corpus/problem.ts';
import { type Article, type Kind, NAME_KINDS, type Stance, STANCES } from '../../engine/types.ts';

/** Kinds that are scored together: all names are one. */
export const GROUPS = ['name', 'figure', 'date', 'quote'] as const;
export type Group = (typeof GROUPS)[number];

/** One bearer of a name or one reported fact of an event, with the articles that mention it. */
export interface Cluster {
  id: string;
  group: Group;
  articles: Set<string>;
  /** By `page other`, both ways; what is not there is `same`. */
  stances: Map<string, Stance>;
}

export interface GoldArticle {
  article: Article;
  event: string;
  spans: { start: number; end: number; cluster: Cluster }[];
}

/** One event: its articles and what a careful reader found in them. */
export interface GoldEvent {
  articles: GoldArticle[];
  clusters: Cluster[];
}

const isNameKind = (kind: string) => kind === 'name' || (NAME_KINDS as readonly string[]).includes(kind);
/** The group of a kind, or `null` for a word that is none. */
export const groupOf = (kind: Kind | string): Group | null =>
  isNameKind(kind) ? 'name' : (GROUPS.find((group) => group === kind) ?? null);

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Says what is wrong with a gold file, where and why. */
function bad(file: string, what: string, value?: unknown): Problem {
  return new Problem('wrong-type', what, {
    file,
    ...(value === undefined ? {} : { value: JSON.stringify(value) ?? '' }),
  });
}

function fieldsOf(value: unknown, file: string, what: string): Fields {
  if (!isFields(value)) throw bad(file, `${what} must be an object`, value);
  return value;
}

function readJson(file: string): Fields {
  try {
    return fieldsOf(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')), file, 'a gold file');
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('bad-json', `not JSON: ${(error as Error).message}`, { file });
  }
}

function readArticle(file: string, event: string, key: string, name: unknown, meta: Fields): GoldArticle {
  if (typeof name !== 'string') throw bad(file, `docs.${key} must name a file`, name);
  const path = join(dirname(file), event, name);
  if (!existsSync(path)) throw bad(file, `docs.${key}: no such file: ${path}`);
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  const id = `${event}/${key}`;
  const field = (of: string) => (typeof meta[of] === 'string' ? (meta[of] as string) : undefined);
  const article = {
    id,
    title: field('title') ?? '',
    publisher: field('publisher') ?? id,
    published: field('published') ?? null,
    url: field('url') ?? `https://example.org/${id}`,
    lang: 'en',
    text,
  };
  return { article, event, spans: [] };
}

/** Where a mention of the gold stands: an offset pair, every place of a wording, or a wording within a longer one. */
function spansOf(mention: unknown, text: string, file: string, cluster: string): [number, number][] {
  if (Array.isArray(mention)) {
    const [start, end] = mention as unknown[];
    if (!Number.isInteger(start) || !Number.isInteger(end) || (start as number) < 0 || (end as number) > text.length)
      throw bad(file, `cluster ${cluster}: a span must be two offsets within the text`, mention);
    return [[start as number, end as number]];
  }
  if (typeof mention === 'string') {
    if (mention === '') throw bad(file, `cluster ${cluster}: a mention is empty`);
    const found: [number, number][] = [];
    for (let at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1))
      found.push([at, at + mention.length]);
    return found;
  }
  const { sentence, text: words } = fieldsOf(mention, file, `cluster ${cluster}: a mention`);
  if (typeof sentence !== 'string' || typeof words !== 'string')
    throw bad(file, `cluster ${cluster}: a mention needs "text" and "sentence"`, mention);
  const at = text.indexOf(sentence);
  if (at < 0) throw bad(file, `cluster ${cluster}: the sentence does not stand in the text`, sentence);
  // The sentence says which of several places is meant: it holds the words, or they hold it.
  const reach = Math.max(0, at - words.length);
  for (
    let from = text.indexOf(words, reach);
    from >= 0 && from < at + sentence.length;
    from = text.indexOf(words, from + 1)
  )
    if (from + words.length > at) return [[from, from + words.length]];
  throw bad(file, `cluster ${cluster}: "${words}" does not stand in its sentence`, sentence);
}

function readStances(value: unknown, file: string, id: (key: string) => string, cluster: string): Cluster['stances'] {
  const stances: Cluster['stances'] = new Map();
  for (const [pair, stance] of Object.entries(fieldsOf(value ?? {}, file, `cluster ${cluster}: stance`))) {
    if (!(STANCES as readonly unknown[]).includes(stance)) throw bad(file, `cluster ${cluster}: no stance`, stance);
    const [a, b] = pair.split(pair.includes('|') ? '|' : '-');
    if (!a || !b) throw bad(file, `cluster ${cluster}: a stance is told of two articles, as "A|B"`, pair);
    stances.set(`${id(a)} ${id(b)}`, stance as Stance).set(`${id(b)} ${id(a)}`, stance as Stance);
  }
  return stances;
}

/** Reads a gold file; its texts lie in a folder of its name beside it. Throws a Problem that says what is wrong where. */
export function readEvent(file: string): GoldEvent {
  const gold = readJson(file);
  const event = basename(file, '.json');
  const id = (key: string) => `${event}/${key}`;
  const metas = fieldsOf(gold.meta ?? {}, file, '"meta"');
  const articles = new Map<string, GoldArticle>();
  for (const [key, name] of Object.entries(fieldsOf(gold.docs, file, '"docs"')))
    articles.set(key, readArticle(file, event, key, name, fieldsOf(metas[key] ?? {}, file, `meta.${key}`)));
  if (!Array.isArray(gold.clusters)) throw bad(file, '"clusters" must be a list', gold.clusters);
  const clusters = gold.clusters.map((entry: unknown, index): Cluster => {
    const fields = fieldsOf(entry, file, `cluster ${index + 1}`);
    const name = String(fields.id ?? index + 1);
    const group = groupOf(String(fields.kind));
    if (!group) throw bad(file, `cluster ${name}: no kind`, fields.kind);
    const stances = readStances(fields.stance, file, id, name);
    const cluster: Cluster = { id: id(name), group, articles: new Set(), stances };
    for (const [key, mentions] of Object.entries(fieldsOf(fields.mentions, file, `cluster ${name}: mentions`))) {
      const home = articles.get(key);
      if (!home) throw bad(file, `cluster ${name}: "docs" has no article`, key);
      if (!Array.isArray(mentions)) throw bad(file, `cluster ${name}: the mentions in ${key} must be a list`, mentions);
      cluster.articles.add(id(key));
      for (const mention of mentions)
        for (const [start, end] of spansOf(mention, home.article.text, file, name))
          home.spans.push({ start, end, cluster });
    }
    return cluster;
  });
  return { articles: [...articles.values()], clusters };
}
