import { UNREAD_TAGS } from './boilerplate.ts';

/** A line with more than a day, an hour, a place and a name is text. UTF-16 units. */
const MAX_LINE = 80;
/** What is longer is the story's first paragraph. */
const STORY = 120;
/** Text nodes behind the headline that are looked at. */
const MAX_NODES = 80;

/** A whole day as pages print it: 2016-10-14, 14.10.2016, 2016年10月14日, 14 October 2016, October 14, 2016. */
const DAY = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d(?:[-/.]|年|년 ?)\d{1,2}(?:[-/.]|月|월 ?)\d{1,2}`,
    String.raw`\b\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th|\.|er)? (?:de )?[^\s\d]{3,12} (?:de )?(?:19|20)\d\d\b`,
    String.raw`(?:^|\s)[^\s\d]{3,12} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b`,
  ].join('|'),
);

/** Whether a line between a headline and its story prints the day it is from: news does so, manuals and shops do not. */
export function hasDateline(headline: Element): boolean {
  const document = headline.ownerDocument;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = headline;
  for (let seen = 0; seen < MAX_NODES; seen++) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return false;
    if (node.length < 8 || UNREAD_TAGS.has(node.parentElement?.tagName ?? '') || headline.contains(node)) continue;
    const line = node.data.trim();
    if (line.length <= MAX_LINE && DAY.test(line)) return true;
    if (line.length >= STORY) return false;
  }
  return false;
}
