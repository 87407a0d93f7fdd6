import type { Page } from 'puppeteer-core';
import { type OpenedRow, type PopupRow, readOpened, readRows } from '../../src/cli/start/read-popup.ts';
import { type Popup, type TestBrowser, until } from './browser.ts';

/** Presses the toolbar button on a page, which reads it; gives the popup with its rows. */
export async function checkPage(browser: TestBrowser, page: Page): Promise<{ popup: Popup; rows: PopupRow[] }> {
  const popup = await browser.pressButton(page);
  return { popup, rows: await rowsOf(popup) };
}

/** The rows of the popup as soon as there are any. */
export const rowsOf = (popup: Popup): Promise<PopupRow[]> =>
  until('facts in the popup', async () => {
    const rows = await popup.evaluate(readRows);
    return rows.length > 0 && rows;
  });

/** Opens the row that shows `text`, as soon as there is one (the list fills), and gives what it says; goes back to the list. */
export async function openRow(popup: Popup, text: string): Promise<OpenedRow> {
  await until(`the row “${text}”`, () =>
    popup.evaluate((document, wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('main li > button')];
      const row = buttons.find((button) => button.querySelector('.fact-text')?.textContent === wanted);
      row?.click();
      return row !== undefined;
    }, text),
  );
  const opened = await until(`the reports of “${text}”`, () => popup.evaluate(readOpened));
  await popup.evaluate((document) => document.querySelector<HTMLElement>('main article header button')?.click());
  await until('the list', () => popup.evaluate((document) => document.querySelector('main article') === null));
  return opened;
}

/** Types into the look-up field and gives the rows that are found for it. */
export async function lookUp(popup: Popup, query: string): Promise<PopupRow[]> {
  await popup.evaluate((document, typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no field');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  return until(`something found for “${query}”`, async () => {
    const busy = await popup.evaluate((document) => document.querySelector('[aria-busy=true]') !== null);
    const found = await popup.evaluate(readRows);
    return !busy && found.length > 0 && found.every(({ verdict }) => verdict === '') && found;
  });
}
