/** Fetches a story and its article, which the shell does: both are on their way before there is code to read them. */
import { safeAddress } from '../text/address';
import { EncodingError, fetchText, type OnProgress, TooLargeError } from './fetch-text';

/** Why there is nothing to read; the console is told more. */
export type FetchFailure = 'story-unreachable' | 'story-too-large' | 'story-not-json';

export interface FetchedArticle {
  /** Its text; empty where it has none, or it could not be had. */
  readonly article: string;
  readonly articleMissing: boolean;
}

export type FetchedStory =
  /** The article is on its way still: much of a story can be read without it. Rejects only when aborted. */
  | { readonly ok: true; readonly json: unknown; readonly article: Promise<FetchedArticle> }
  | { readonly ok: false; readonly reason: FetchFailure };

/** Fetches the story at an address relative to `base`, and asks for its article. Rejects only when aborted. */
export async function fetchStory(
  src: string,
  base: URL,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<FetchedStory> {
  const failed = (reason: FetchFailure, why: unknown): FetchedStory => {
    console.warn(`influence-map: the story ${src} could not be read: ${String(why)}`);
    return { ok: false, reason };
  };
  const url = addressOf(src, base);
  if (!url) return failed('story-unreachable', 'this is no address to be fetched');
  let text: string;
  try {
    text = await fetchText(url, signal, (share) => onProgress(share && share / 2));
  } catch (error) {
    signal.throwIfAborted();
    return failed(reasonOf(error), error);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed('story-not-json', error);
  }
  // The second half of one progress: nothing that has come goes back.
  const article = fetchArticle(json, url, signal, (share) => onProgress(share && 0.5 + share / 2));
  // Whoever reads the story hears of it; nobody may.
  article.catch(() => {});
  return { ok: true, json, article };
}

/** Fetches the article of what may be a story, where it names one. Rejects only when aborted. */
export async function fetchArticle(
  json: unknown,
  base: URL,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<FetchedArticle> {
  const address = articleAddress(json, base);
  if (!address) return { article: '', articleMissing: false };
  try {
    const article = await fetchText(address, signal, onProgress);
    // A server that asks to log in says that all is well.
    if (/^\s*<(!doctype|html)/i.test(article)) throw new Error('it is a page');
    return { article, articleMissing: false };
  } catch (error) {
    signal.throwIfAborted();
    console.warn(`influence-map: the article ${address} could not be read: ${String(error)}`);
    return { article: '', articleMissing: true };
  }
}

/** Where the article's text lies, as far as can be told before the story is checked. */
function articleAddress(json: unknown, base: URL): URL | null {
  const article = (json as { article?: { text?: unknown } } | null)?.article;
  if (typeof article?.text !== 'string') return null;
  return addressOf(article.text, base);
}

/** `null` for what is no address that may be fetched. */
function addressOf(given: string, base: URL): URL | null {
  const address = safeAddress(given);
  return address !== null && URL.canParse(address, base) ? new URL(address, base) : null;
}

function reasonOf(error: unknown): FetchFailure {
  if (error instanceof TooLargeError) return 'story-too-large';
  return error instanceof EncodingError ? 'story-not-json' : 'story-unreachable';
}
