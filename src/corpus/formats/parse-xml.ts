import { XMLParser } from 'fast-xml-parser';
import { Problem } from '../problem.ts';

/** An element as it was parsed: attributes under `@name`, its own words under `#text` and `#cdata`, children by name. */
export type XmlNode = Record<string, unknown>;

/** Elements whose inside is kept as it was written, because XHTML may stand in it; see `rawText`. */
const RAW = ['..content', '..summary'];

/** References that XML itself has, and numbers of characters. All others, a file's own among them, are left as they stand. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Most entities that a file may declare; feeds of old declare those of HTML. */
const MAX_ENTITIES = 300;
/** In a declaration: another entity, a parameter, or a place elsewhere that the entity comes from. A number of a character is none. */
const EXPLODING = /&(?!#)|%|\b(?:SYSTEM|PUBLIC)\b/;

/** Whether a file declares entities that are made of others or come from elsewhere. */
function declaresExploding(content: string): boolean {
  const doctype = content.indexOf('<!DOCTYPE');
  if (doctype < 0) return false;
  const declarations = content
    .slice(doctype, doctype + 500_000)
    .split('<!ENTITY')
    .slice(1);
  if (declarations.length > MAX_ENTITIES) return true;
  return declarations.some((rest) => {
    const end = rest.indexOf('>');
    return EXPLODING.test(end < 0 ? rest : rest.slice(0, end));
  });
}

/**
 * Parses XML that anybody may have written. Entities a file declares are never expanded, and a file whose entities are made
 * of others is refused: such a file has nothing to say but how to fill a memory. What is not well-formed is read as far as it
 * goes, because feeds often are not.
 *
 * @throws Problem `bad-xml`
 */
export function parseXml(content: string, file?: string): XmlNode {
  const at = file === undefined ? {} : { file };
  if (declaresExploding(content)) {
    throw new Problem('bad-xml', 'the file declares entities that are made of others, which are not expanded', at);
  }
  const parser = new XMLParser({
    processEntities: false,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    cdataPropName: '#cdata',
    stopNodes: RAW,
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(content);
  } catch (error) {
    throw new Problem('bad-xml', error instanceof Error ? error.message : String(error), at);
  }
  if (!isNode(parsed)) throw new Problem('bad-xml', 'the file is no XML', at);
  return parsed;
}

export const isNode = (value: unknown): value is XmlNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All children of a name, in order; own properties only. Plain words count as a child as well. */
export function childrenOf(node: unknown, name: string): unknown[] {
  if (!isNode(node) || !Object.hasOwn(node, name)) return [];
  const value = node[name];
  return Array.isArray(value) ? value : [value];
}

export const childOf = (node: unknown, name: string): unknown => childrenOf(node, name)[0];

/** The value of an attribute, '' where there is none. */
export function attributeOf(node: unknown, name: string): string {
  const value = childOf(node, `@${name}`);
  return typeof value === 'string' ? decodeReferences(value).trim() : '';
}

/** The words of an element, those of its children among them. */
export function textOf(node: unknown, depth = 0): string {
  if (typeof node === 'string') return decodeReferences(node).trim();
  if (Array.isArray(node)) return textOf(node[0], depth);
  if (!isNode(node) || depth > 20) return '';
  const parts = Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((one) => (name === '#cdata' && typeof one === 'string' ? one : textOf(one, depth + 1)));
  });
  return parts.join(' ').trim();
}

/** The words of the first child of a name, '' where there is none. */
export const childText = (node: unknown, name: string): string => textOf(childOf(node, name));

/** The HTML within an element of `RAW`: what is escaped or in CDATA is taken out of that, XHTML stands as it is. */
export function rawHtml(node: unknown): string {
  const raw = typeof node === 'string' ? node : isNode(node) && typeof node['#text'] === 'string' ? node['#text'] : '';
  if (attributeOf(node, 'type').toLowerCase().includes('xhtml')) return raw;
  const parts = raw.split('<![CDATA[');
  return parts
    .map((part, index) => {
      const end = index === 0 ? 0 : part.indexOf(']]>');
      if (index === 0) return decodeReferences(part);
      return end < 0 ? part : part.slice(0, end) + decodeReferences(part.slice(end + 3));
    })
    .join('');
}

/** Decodes once: what is then a reference again was meant to be read as one by somebody else. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] as string;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code);
  });
}
