import { UNREAD_TAGS } from './read/boilerplate.ts';
import type { TextMap } from './read/text-map.ts';

/** Less text than this, in UTF-16 units, is no new paragraph of an article. */
const MIN_ADDED = 25;
/** More changes at once than this are not looked at one by one: the page draws itself anew. */
const MANY = 500;

function bringsText(node: Node): boolean {
  if (node.nodeType !== 1 && node.nodeType !== 3) return false;
  if (node.nodeType === 1 && UNREAD_TAGS.has((node as Element).tagName)) return false;
  return (node.textContent ?? '').trim().length >= MIN_ADDED;
}

/** Whether changes of a page touch the text that was read from it, or bring text that may belong to it. Changes nothing. */
export function touchesText(records: readonly MutationRecord[], map: TextMap): boolean {
  if (records.length > MANY) return true;
  let removed = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      if (map.holds(target) || bringsText(target)) return true;
      continue;
    }
    if (removedNodes.length > 0) removed = true;
    for (const node of addedNodes) if (bringsText(node)) return true;
  }
  return removed && !map.isWhole();
}
