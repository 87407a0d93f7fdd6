const OPENING = /<(?:(script|style)(?=[\s/>])|!--)/gi;
const CLOSING = { script: /<\/script/gi, style: /<\/style/gi };

/** Bounded, so that an endless tag is not read again from each of its letters. */
const ATTRIBUTE = /(<[a-z][^<>]{0,2000}?\s)style(?=\s*=)/gi;

/**
 * A page's source without its style elements, and with its style attributes under another name. A document that is parsed in one of the
 * extension's pages stands under that page's security policy, which lets none of them work and complains of each in the console. What
 * looks like an element in a script or a comment stays: it is none.
 */
export function withoutStyles(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let position = 0;
  for (;;) {
    OPENING.lastIndex = position;
    const opening = OPENING.exec(html);
    if (opening === null) break;
    const tag = opening[1]?.toLowerCase() as keyof typeof CLOSING | undefined;
    const closing = tag === undefined ? /-->/g : CLOSING[tag];
    closing.lastIndex = OPENING.lastIndex;
    const isClosed = closing.exec(html) !== null;
    const bracket = isClosed ? html.indexOf('>', closing.lastIndex - 1) : -1;
    position = bracket < 0 ? html.length : bracket + 1;
    if (tag !== 'style') continue;
    kept.push(html.slice(from, opening.index));
    from = position;
  }
  kept.push(html.slice(from));
  return kept.join('').replace(ATTRIBUTE, '$1data-style');
}
