import { Window } from 'happy-dom';

/** A document made of its parts, without scripts; the body is markup of the test's own. */
export function pageOf(body: string, { head = '', lang = 'en' }: { head?: string; lang?: string } = {}): Document {
  const window = new Window({ url: 'https://times.example/2026/03/02/train-leaves-rails-near-bridge' });
  window.document.write(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);
  return window.document as unknown as Document;
}

/** A paragraph of an invented report, of about 190 characters. `n` makes it another one. */
export const paragraph = (n: number) =>
  `<p>On day ${n} the ferry to Lower Sandhaven was late again, and the ${n + 20} passengers who had waited on the pier since dawn were told, politely but firmly, that there would be no refund of their fares.</p>`;

export const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => paragraph(n + 1)).join('\n');

export const ARTICLE_HEAD =
  '<meta property="og:type" content="article"><title>Ferry late again - Sandhaven Times</title>';
