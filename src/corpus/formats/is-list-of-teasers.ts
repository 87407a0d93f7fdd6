/** From so many headings on that lead elsewhere, a page may be a list of other pages. */
const MANY_TEASERS = 4;
/** Share of a text that is links, from which on it is a list of them. */
const MAX_LINKED = 0.5;

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

const lengthOf = (node: { textContent: string | null }) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().length;
const linkedIn = (element: Element) =>
  [...element.querySelectorAll('a')].reduce((length, link) => length + lengthOf(link), 0);

/** Whether a heading is a link: it announces another page. */
const leadsElsewhere = (heading: Element) =>
  heading.closest('a') !== null || linkedIn(heading) > lengthOf(heading) * MAX_LINKED;

/**
 * Whether what was taken for a page's article announces other articles, as a front page does: most of its text are links, or it
 * stands below headings that are links. Such a page is no source: what it says, the articles say that it announces.
 */
export function isListOfTeasers(root: Element): boolean {
  if (linkedIn(root) > lengthOf(root) * MAX_LINKED) return true;
  let teasers = 0;
  let teased = 0;
  let own = 0;
  let inTeaser = false;
  for (const element of root.querySelectorAll(`${HEADINGS},p`)) {
    const isHeading = element.matches(HEADINGS);
    if (isHeading) inTeaser = leadsElsewhere(element);
    if (isHeading && inTeaser) teasers++;
    if (inTeaser) teased += lengthOf(element);
    else if (!isHeading) own += lengthOf(element);
  }
  return teasers >= MANY_TEASERS && teased > own;
}
