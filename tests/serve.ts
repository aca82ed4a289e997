/** A plain web server on a port of its own, for pages that are not the explore page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface Server {
  /** Ends in "/". */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves folders by the path that each is mounted at ("/" for the root), and pages by theirs. `cors` lets every origin
 * read the answers.
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  { pages = {}, cors = false }: { pages?: Readonly<Record<string, string>>; cors?: boolean } = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
    const page = pages[path];
    const file = page === undefined ? fileAt(folders, path) : null;
    if (page === undefined && !file) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[file ? extname(file) : '.html'] ?? 'application/octet-stream');
    response.end(file ? readFileSync(file) : page);
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

function fileAt(folders: Readonly<Record<string, string>>, path: string): string | null {
  const mount = Object.keys(folders)
    .filter((each) => path.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) return null;
  const file = join(folders[mount] ?? '', normalize(`/${path.slice(mount.length)}`));
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : null;
}
