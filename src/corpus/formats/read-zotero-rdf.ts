import type { FileContents } from '../intake.ts';
import { childOf, childrenOf, childText, isNode, parseXml, textOf } from './parse-xml.ts';
import { nothing } from './refuse.ts';
import { takeRecord } from './take-record.ts';

/** Elements that stand for something a person wrote; attachments, notes and collections do not. */
const WORKS = ['bib:Article', 'bib:Document', 'bib:Book', 'bib:BookSection', 'bib:Report', 'rdf:Description'];

export const looksLikeZoteroRdf = (content: string): boolean =>
  /<rdf:RDF[\s>]/.test(content.slice(0, 2_000)) && content.slice(0, 2_000).includes('zotero.org/namespaces');

/** Reads the addresses of Zotero's own RDF, with what it says of title, newspaper, day and authors. @throws Problem `bad-xml` */
export function readZoteroRdf(content: string, file: string): FileContents {
  const root = childOf(parseXml(content, file), 'rdf:RDF');
  const contents = nothing();
  for (const work of WORKS.flatMap((name) => childrenOf(root, name))) {
    const title = childText(work, 'dc:title');
    const itemType = childText(work, 'z:itemType');
    if (!isNode(work) || title === '' || itemType === 'attachment' || itemType === 'note') continue;
    takeRecord(
      contents,
      {
        title,
        url: addressOfWork(work),
        publisher: publisherOf(work),
        published: childText(work, 'dc:date'),
        author: authorsOf(work),
      },
      { file },
    );
  }
  return contents;
}

function addressOfWork(work: unknown): string {
  for (const identifier of childrenOf(work, 'dc:identifier')) {
    const uri = childOf(identifier, 'dcterms:URI');
    if (uri !== undefined) return childText(uri, 'rdf:value');
    if (/^https?:/.test(textOf(identifier))) return textOf(identifier);
  }
  return '';
}

function publisherOf(work: unknown): string {
  const whole = childOf(work, 'dcterms:isPartOf');
  for (const kind of ['bib:Newspaper', 'z:Website', 'bib:Journal', 'bib:Periodical', 'z:Blog']) {
    const name = childText(childOf(whole, kind), 'dc:title');
    if (name !== '') return name;
  }
  return '';
}

function authorsOf(work: unknown): string {
  const list = childOf(childOf(work, 'bib:authors'), 'rdf:Seq');
  return childrenOf(list, 'rdf:li')
    .map((item) => childOf(item, 'foaf:Person'))
    .map((person) => `${childText(person, 'foaf:givenName')} ${childText(person, 'foaf:surname')}`.trim())
    .filter((name) => name !== '')
    .join(', ');
}
