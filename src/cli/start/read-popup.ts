/**
 * Functions that run inside the popup. Each is sent there as source code, so that it may use nothing from outside.
 */

/** A row of the popup's list. */
export interface PopupRow {
  /** Heading the row stands under: the verdict in words; '' for a found row of a look-up. */
  verdict: string;
  text: string;
  /** All the row says, on one line. */
  words: string;
}

/** The rows that are shown, from the top. */
export function readRows(document: Document): PopupRow[] {
  const line = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>('main li > button')]
    .filter((button) => button.getClientRects().length > 0)
    .map((button) => ({
      verdict: line(button.closest('section')?.querySelector('h2')?.textContent).replace(/^\W+|\s*[\d.,]+$/g, ''),
      text: line(button.querySelector('.fact-text')?.textContent),
      words: line(button.innerText),
    }));
}

/** Presses the button that asks for the page to be checked; whether it is there. */
export function pressCheck(document: Document): boolean {
  const button = document.querySelector<HTMLButtonElement>('main button.primary');
  button?.click();
  return button !== null;
}

/** What an opened fact says: heading, and each report with its publisher and sentence. */
export interface OpenedRow {
  heading: string;
  reports: { stance: string; publisher: string; sentence: string }[];
}

/** The fact that is open. */
export function readOpened(document: Document): OpenedRow | null {
  const line = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const article = document.querySelector('main article');
  if (!article) return null;
  return {
    heading: line(article.querySelector('h1')?.textContent),
    reports: [...article.querySelectorAll('section')].flatMap((section) =>
      [...section.querySelectorAll('li')].map((item) => ({
        stance: line(section.querySelector('h2')?.textContent).replace(/^\W+|\s*[\d.,]+$/g, ''),
        publisher: line(item.querySelector('strong')?.textContent),
        sentence: line(item.querySelector('blockquote')?.textContent),
      })),
    ),
  };
}
