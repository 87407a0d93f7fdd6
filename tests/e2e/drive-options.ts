import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './browser.ts';

/** A button by what it says, or by its label. */
export async function findButton(page: Page, words: string): Promise<ElementHandle<HTMLButtonElement>> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('button')].find((button) => {
      const said = (button.ariaLabel ?? button.textContent ?? '').trim();
      return said === wanted && button.getClientRects().length > 0;
    }) ?? null;
  await until(`the button “${words}”`, () => page.evaluate(find, words).then((found) => found !== null));
  return (await page.evaluateHandle(find, words)) as ElementHandle<HTMLButtonElement>;
}

/** Presses a button once it stands still, as a reader does: what loads above a button moves it away from under the pointer. */
export async function pressButtonNamed(page: Page, words: string): Promise<void> {
  const button = await findButton(page, words);
  await until(`“${words}” to stand still`, () =>
    button.evaluate(async (element) => {
      const place = () => JSON.stringify(element.getBoundingClientRect());
      const before = place();
      await new Promise((done) => setTimeout(done, 60));
      return place() === before;
    }),
  );
  await button.click();
}

export interface FormArticle {
  title: string;
  publisher: string;
  published: string;
  url: string;
  text: string;
}

/** Adds an article through the form of the options page. */
export async function addArticle(page: Page, article: FormArticle): Promise<void> {
  await openSection(page, 'add');
  await pressButtonNamed(page, 'Open the form');
  await page.waitForSelector('dialog[open] [name=title]');
  await page.type('dialog [name=title]', article.title);
  const { publisher, published, url, text } = article;
  await page.evaluate(
    (fields) => {
      for (const [name, value] of Object.entries(fields)) {
        const field = document.querySelector<HTMLInputElement>(`dialog [name=${name}]`);
        if (field) field.value = value;
      }
    },
    { publisher, published, url, text },
  );
  await pressButtonNamed(page, 'Add to corpus');
  await until('the form to close', () => page.evaluate(() => document.querySelector('dialog[open]') === null));
  await openSection(page, 'corpus');
}

/** Goes to a section of the options page by its link. */
export async function openSection(page: Page, section: string): Promise<void> {
  await page.click(`nav a[href="#${section}"]`);
  await page.waitForSelector(`main.section-${section}`);
}

/** Titles in the corpus table, as shown. */
export async function listCorpus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const titles = document.querySelectorAll('.grid-body .cell-title');
    return [...titles].map((title) => (title.textContent ?? '').trim());
  });
}
