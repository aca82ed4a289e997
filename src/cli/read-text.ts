import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export interface TextFile {
  readonly text: string;
  /** Why there is no text; `null` where there is. */
  readonly problem: string | null;
}

export async function readText(path: string): Promise<TextFile> {
  try {
    return { text: decode(await readFile(path)), problem: null };
  } catch (error) {
    return { text: '', problem: explainFault(path, error as NodeJS.ErrnoException) };
  }
}

/** What to tell an author, who does not read the system's abbreviations. */
function explainFault(path: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return `there is no file ${path}`;
    case 'EISDIR':
      return `${path} is a folder, and a file is expected`;
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'this is not UTF-8: save it in that encoding';
    default:
      return message;
  }
}

/** As a browser decodes what it fetches: a byte order mark is no part of the text; bytes that are no UTF-8 are a fault. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The article that a story names, from beside the story's file; empty where it names none. */
export async function readArticle(path: string, json: unknown): Promise<TextFile> {
  const source = articleSource(json);
  if (source === null) return { text: '', problem: null };
  // Of the server that shows it, not of this machine.
  if (source.startsWith('/')) return { text: '', problem: `${source} begins with /, so only a server can find it` };
  return await readText(resolve(dirname(path), source));
}

function articleSource(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('article' in json)) return null;
  const { article } = json;
  if (typeof article !== 'object' || article === null || !('text' in article)) return null;
  return typeof article.text === 'string' ? article.text : null;
}
