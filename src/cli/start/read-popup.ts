/**
 * Functions that run inside the popup. Each is sent there as source code: it may use nothing from outside, and names no
 * function of its own, because what runs TypeScript here wraps named ones in a call of its own.
 */

/** A row of the popup's list. */
export interface PopupRow {
  /** Heading the row stands under: the verdict in words; '' for a found row of a look-up. */
  verdict: string;
  text: string;
  /** All the row says, on one line. */
  words: string;
}

/** The rows that are shown, from the top; none while the list is still being drawn. */
export function readRows(document: Document): PopupRow[] {
  if (document.querySelector('.fact-list[aria-busy=true]')) return [];
  return [...document.querySelectorAll<HTMLElement>('main li > button')]
    .filter((button) => button.getClientRects().length > 0)
    .map((button) => ({
      verdict: button.closest('section')?.querySelector('h2 .tone')?.textContent?.trim() ?? '',
      text: button.querySelector('.fact-text')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      words: button.innerText.replace(/\s+/g, ' ').trim(),
    }));
}

/** What an opened fact says: its heading, and each report with its publisher and sentence ('' for an omission). */
export interface OpenedRow {
  heading: string;
  reports: { stance: string; publisher: string; sentence: string }[];
}

/** The fact that is open. */
export function readOpened(document: Document): OpenedRow | null {
  const article = document.querySelector('main article');
  if (!article) return null;
  return {
    heading: article.querySelector('h1')?.textContent?.trim() ?? '',
    reports: [...article.querySelectorAll('section')].flatMap((section) =>
      [...section.querySelectorAll('li')].map((item) => ({
        stance: section.querySelector('h2 .tone')?.textContent?.trim() ?? '',
        publisher: item.querySelector('strong')?.textContent?.trim() ?? '',
        sentence: item.querySelector('blockquote')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      })),
    ),
  };
}
