/** A small web server on a port of its own: two of them are a publisher's page and the files of a stranger. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
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

/** Answers one request; `file` is what would have been sent. */
export type Answer = (response: ServerResponse, file: Buffer) => void;

export interface Site {
  /** Ends in "/". */
  readonly origin: string;
  /** Paths of all that was asked for, in order. */
  readonly asked: string[];
  /** Puts a page at a path, "/" first. */
  put(path: string, page: HostPage): void;
  /** Lets a path be answered otherwise than by its file; `null` by its file again. */
  answer(path: string, answer: Answer | null): void;
  close(): Promise<void>;
}

/** Serves the folder, and the pages that are put there over it; `headers` go with every file. */
export async function serve(folder: string, headers: Headers = {}): Promise<Site> {
  const pages = new Map<string, HostPage>();
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost/');
    asked.push(pathname);
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.html);
      return;
    }
    const path = join(folder, normalize(decodeURIComponent(pathname.replace(/\/$/, '/index.html'))));
    readFile(path).then(
      (file) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        const answer = answers.get(pathname);
        if (answer) answer(response, file);
        else response.end(file);
      },
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    asked,
    put: (path, page) => pages.set(path, page),
    answer: (path, answer) => (answer ? answers.set(path, answer) : answers.delete(path)),
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
