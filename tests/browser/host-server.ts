/** A publisher's page, and an origin that serves the built files: two small servers, so that they can be strangers. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type Headers = Readonly<Record<string, string>>;

export interface HostPage {
  readonly html: string;
  readonly headers?: Headers;
}

export interface Site {
  /** Ends in "/". */
  readonly origin: string;
  /** Paths of all that was asked for, in order. */
  readonly asked: string[];
  /** Puts a page at a path, "/" first. */
  put(path: string, page: HostPage): void;
  close(): Promise<void>;
}

/** Serves the folder, and the pages that are put there over it; `headers` go with every file. */
export async function serve(folder: string, headers: Headers = {}): Promise<Site> {
  const pages = new Map<string, HostPage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, { folder, headers, pages, asked });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    asked,
    put: (path, page) => pages.set(path, page),
    close: () => closed(server),
  };
}

interface Shelf {
  readonly folder: string;
  readonly headers: Headers;
  readonly pages: ReadonlyMap<string, HostPage>;
  readonly asked: string[];
}

async function answer({ url }: IncomingMessage, response: ServerResponse, shelf: Shelf): Promise<void> {
  const { pathname } = new URL(url ?? '/', 'http://localhost/');
  shelf.asked.push(pathname);
  const page = shelf.pages.get(pathname);
  if (page) {
    response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.html);
    return;
  }
  try {
    const path = normalize(decodeURIComponent(pathname));
    const body = await readFile(join(shelf.folder, path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...shelf.headers });
    response.end(body);
  } catch {
    response.writeHead(404, shelf.headers).end();
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
