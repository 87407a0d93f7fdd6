import { parseHTML } from 'linkedom';

/** A page's source as a document, for tests outside a browser. */
export const parseHtml = (html: string): Document => parseHTML(html).document as unknown as Document;

/** A text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
