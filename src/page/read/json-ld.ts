/** What schema.org data of a page says of its article. Missing fields are ''. */
export interface ArticleSchema {
  headline: string;
  published: string;
  publisher: string;
  lang: string;
  /** Names, separated by commas. */
  author: string;
}

type Json = Record<string, unknown>;

const MAX_SCRIPTS = 20;
const MAX_LENGTH = 300_000;
const MAX_VISITED = 500;
const MAX_DEPTH = 4;
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,30}Article|BlogPosting|LiveBlogPosting|Report|AnalysisNewsArticle)$/;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500).trim() : '');
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function isArticleType(value: unknown): boolean {
  return (Array.isArray(value) ? value.slice(0, 10) : [value]).some(
    (type) => typeof type === 'string' && ARTICLE_TYPE.test(type),
  );
}

/** All objects of a parsed block, outermost first, bounded. */
function objectsOf(value: unknown, found: Json[] = [], depth = 0): Json[] {
  if (depth > MAX_DEPTH || found.length >= MAX_VISITED) return found;
  if (Array.isArray(value)) for (const item of value.slice(0, MAX_VISITED)) objectsOf(item, found, depth + 1);
  else if (isObject(value)) {
    found.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') objectsOf(inner, found, depth + 1);
  }
  return found;
}

/** Reads JSON-LD blocks; broken, huge or foreign ones are passed over. `null`: none describes an article. */
export function readJsonLd(sources: Iterable<string>): ArticleSchema | null {
  const objects: Json[] = [];
  let scripts = 0;
  for (const source of sources) {
    if (++scripts > MAX_SCRIPTS) break;
    if (source.length > MAX_LENGTH) continue;
    try {
      objectsOf(JSON.parse(source), objects);
    } catch {
      // Templates that print unescaped text into JSON are common; the page is judged by its other signs.
    }
  }
  const article = objects.find((object) => isArticleType(object['@type']));
  if (!article) return null;
  const publisher = first(article.publisher);
  const id = isObject(publisher) ? publisher['@id'] : undefined;
  const named =
    isObject(publisher) && !publisher.name && id ? objects.find((o) => o['@id'] === id && o.name) : publisher;
  const language = first(article.inLanguage);
  return {
    headline: text(first(article.headline)) || text(first(article.name)),
    published: text(first(article.datePublished)),
    publisher: isObject(named) ? text(first(named.name)) : text(named),
    author: authorsOf(article.author, objects),
    lang: isObject(language) ? text(language.alternateName) || text(language.name) : text(language),
  };
}

const MAX_AUTHORS = 12;

function authorsOf(value: unknown, objects: readonly Json[]): string {
  const names = (Array.isArray(value) ? value.slice(0, MAX_AUTHORS) : [value]).map((author) => {
    if (!isObject(author)) return text(author);
    const id = author['@id'];
    const named = author.name || !id ? author : objects.find((object) => object['@id'] === id && object.name);
    return text(first(named?.name));
  });
  return [...new Set(names.filter((name) => name !== '' && !/^https?:/.test(name)))].join(', ');
}
