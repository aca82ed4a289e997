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
    return {
      text: '',
      problem: isEncodingFault(error) ? NOT_UTF8 : error instanceof Error ? error.message : String(error),
    };
  }
}

const NOT_UTF8 = 'this is not UTF-8: save it in that encoding';

function isEncodingFault(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/** As a browser decodes what it fetches: a byte order mark is no part of the text; bytes that are no UTF-8 are a fault. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The article that a story names, from beside the story's file; empty where it names none. */
export async function readArticle(path: string, json: unknown): Promise<TextFile> {
  const source = articleSource(json);
  return source === null ? { text: '', problem: null } : await readText(resolve(dirname(path), source));
}

function articleSource(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('article' in json)) return null;
  const { article } = json;
  if (typeof article !== 'object' || article === null || !('text' in article)) return null;
  return typeof article.text === 'string' ? article.text : null;
}
