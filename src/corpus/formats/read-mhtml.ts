import PostalMime from 'postal-mime';
import { Problem } from '../problem.ts';
import type { ArticleDraft } from '../types.ts';
import { isWebAddress } from '../validate-article.ts';
import type { ParseHtml } from './html-text.ts';
import { readHtml } from './read-html.ts';

/** Whether bytes begin as a page that a browser saved in one file (MHTML, RFC 2557). */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000));
  return (
    /^(?:[A-Z][A-Za-z-]{1,40}:|From )/.test(head) &&
    /^MIME-Version:/im.test(head) &&
    /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(head)
  );
}

/**
 * Reads the article of a page saved as MHTML. Its pictures and frames are left alone.
 *
 * @throws Problem `bad-mail`, and what `readHtml` throws
 */
export async function readMhtml(bytes: Uint8Array, file: string, parseHtml: ParseHtml): Promise<ArticleDraft> {
  let html: string | undefined;
  let location = '';
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxRfc822NestingDepth: 0 });
    html = mail.html;
    const said = mail.headers.filter(({ key }) => key === 'snapshot-content-location' || key === 'content-location');
    location = said.map(({ value }) => value.trim()).find(isWebAddress) ?? '';
  } catch (error) {
    throw new Problem('bad-mail', error instanceof Error ? error.message : String(error), { file });
  }
  if (html === undefined || html.trim() === '') throw new Problem('bad-mail', 'the saved page holds no HTML', { file });
  return readHtml(html, file, parseHtml, location);
}
