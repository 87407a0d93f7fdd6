import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A news site that behaves well or badly, at one path each, and what was asked of it. */
export interface NewsSite {
  origin: string;
  /** Paths that were asked for, in order, and with which headers. */
  asked: { path: string; headers: IncomingMessage['headers'] }[];
  /** Entries of the well-behaved feed; a change makes another version of it. */
  items: { path: string; title: string }[];
  /** Status that the well-behaved feed answers with instead of itself. */
  status: number;
  /** Path that the well-behaved feed is answered as, once it behaves badly. */
  instead?: string | undefined;
  close(): Promise<void>;
}

const SENTENCES = [
  'The council of Vestby voted 14 to 9 on Tuesday to rebuild the old ferry quay, which has been closed since a storm in 2019.',
  'Mayor Randi Solheim said the work would cost 62 million kroner and take eleven months, with the first piles driven in April.',
  'About 340 households on the island of Lyngholm depend on the quay for their daily crossing to schools and to the hospital.',
  'Opponents led by Geir Aune had asked for a bridge, which engineers put at six times the price of the quay that was voted on.',
  'The shipping line Nordlinje will run two smaller boats from the fish harbour until the quay can be used again next winter.',
];

/** An article that no other page of the site has word for word. */
export const story = (title: string, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: title,
  datePublished: '2026-03-10T08:00:00Z',
  publisher: { name: 'Vestby Tidende' },
  author: [{ name: 'Liv Moen' }],
})}</script>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>
${SENTENCES.map((sentence, i) => `<p>${i === 0 ? `${title}. ` : ''}${sentence}</p>`).join('')}</article></body></html>`;

const feedOf = (origin: string, items: NewsSite['items']) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Vestby Tidende</title><link>${origin}/</link>${items
    .map(({ path, title }) => `<item><guid>${path}</guid><link>${origin}${path}</link><title>${title}</title></item>`)
    .join('')}</channel></rss>`;

const LOL = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

export async function serveNews(): Promise<NewsSite> {
  const site = { asked: [], items: [], status: 200 } as unknown as NewsSite;
  const page = (response: ServerResponse, body: string, type = 'text/html; charset=utf-8') => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://x').pathname;
    site.asked.push({ path: asked, headers: request.headers });
    const path = asked === '/feed' ? (site.instead ?? asked) : asked;
    response.on('error', () => undefined);
    if (path.startsWith('/story/')) page(response, story(decodeURIComponent(path.slice(7))));
    else if (path === '/front')
      page(
        response,
        `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed" title="News"></head><body>Front</body></html>`,
      );
    else if (path === '/feed') {
      const etag = `"${site.items.length}"`;
      if (site.status !== 200) {
        response.writeHead(site.status, { 'content-type': 'text/plain' });
        response.end('busy');
      } else if (request.headers['if-none-match'] === etag) {
        response.writeHead(304);
        response.end();
      } else {
        response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
        response.end(feedOf(site.origin, site.items));
      }
    } else if (path === '/huge') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.write('<rss><channel>');
      // Ten megabytes, which the reader of feeds does not wait for.
      for (let i = 0; i < 10; i++) response.write(`<item><title>${'x'.repeat(1_000_000)}</title></item>`);
      response.end('</channel></rss>');
    } else if (path === '/endless') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      const drip = setInterval(() => response.write('<item/>'.repeat(20_000)), 20);
      response.on('close', () => clearInterval(drip));
    } else if (path === '/slow') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      const drip = setInterval(() => response.write(' '), 200);
      response.on('close', () => clearInterval(drip));
    } else if (path === '/bomb')
      page(
        response,
        `<!DOCTYPE rss [<!ENTITY l0 "lol">${LOL}]><rss><channel><title>&l9;</title></channel></rss>`,
        'text/xml',
      );
    else if (path === '/picture') page(response, 'GIF89a', 'image/gif');
    else if (path === '/titles') {
      page(
        response,
        `<rss><channel><title>Titles &lt;b&gt;</title><item><guid>t1</guid><title>&lt;img src=x onerror=alert(1)&gt; Quay &lt;b&gt;reopens&lt;/b&gt;</title><description>${SENTENCES.join(' ').repeat(5)}</description></item></channel></rss>`,
        'application/xml',
      );
    } else if (path === '/untitled') page(response, story('').replace('<h1></h1>', '').replace('"headline":"",', ''));
    else {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('Not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  site.close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return site;
}
