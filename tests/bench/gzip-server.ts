/** The built files as a publisher's server answers them: compressed, and each compressed once. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface GzipServer {
  /** Ends in "/". */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder, and this page at its root. */
export async function serveCompressed(folder: string, page: string): Promise<GzipServer> {
  const known = new Map<string, Buffer>([['/', gzipSync(page)]]);
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path);
    if (!known.has(path) && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = known.get(path) ?? gzipSync(readFileSync(file));
    known.set(path, body);
    const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
