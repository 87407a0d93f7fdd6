const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => HTML[sign] as string);

/**
 * Text as it may stand in one line of Markdown (CommonMark): every ASCII punctuation mark that starts something there is
 * escaped, and line breaks become spaces, because a new line could begin a list, a heading or a table.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** An address as the target of a Markdown link: nothing in it may end the link. */
export const markdownAddress = (address: string): string =>
  `<${address.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>`;
