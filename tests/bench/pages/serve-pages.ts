import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

export interface PageServer {
  port: number;
  close(): Promise<void>;
}

/** What stands before a path whose page is served without its scripts. */
export const WITHOUT_SCRIPTS = '/without-scripts/';
/** A page with nothing on it, of the same origin as the others. */
export const EMPTY_PAGE = '/empty-page';

/** Serves the pages of a folder at a free port of 127.0.0.1; everything else that pages ask for is not there. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (path.startsWith(WITHOUT_SCRIPTS)) headers['content-security-policy'] = "script-src 'none'";
    try {
      if (!/\.html?$/i.test(path) && path !== EMPTY_PAGE) throw new Error('not a page');
      const body =
        path === EMPTY_PAGE ? '<!doctype html><title>Empty</title>' : await readFile(join(folder, basename(path)));
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
