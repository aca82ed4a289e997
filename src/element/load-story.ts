/** Fetches a story and its article. Network above, strings beneath: what they mean is `parseStory`'s business. */
import type { ParsedStory } from '../story';
import { readStory } from '../story/read-story';
import { safeAddress } from '../text/address';
import { EncodingError, fetchText, type OnProgress, TooLargeError } from './fetch-text';

/** Why there is no story: the address does not answer, or what it answers is not one. */
export type LoadFailure =
  | { readonly reason: 'story-unreachable'; readonly url: string; readonly detail: string }
  | { readonly reason: 'story-too-large'; readonly url: string; readonly detail: string }
  | { readonly reason: 'story-not-json'; readonly url: string; readonly detail: string }
  | { readonly reason: 'not-a-story'; readonly url: string; readonly parsed: ParsedStory };

export type LoadResult =
  | {
      readonly ok: true;
      readonly parsed: ParsedStory & { story: NonNullable<ParsedStory['story']> };
      readonly articleMissing: boolean;
    }
  | { readonly ok: false; readonly failure: LoadFailure };

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

/** What tells an author of faults is fetched only for a story that has some. */
async function parse(json: unknown, article: string): Promise<ParsedStory> {
  const parsed = readStory(json, article);
  if (parsed.issues.length === 0) return parsed;
  try {
    const { parseStory } = await import('../story/parse');
    return parseStory(json, article);
  } catch (error) {
    console.warn('influence-map: the faults of the story are listed without hints:', error);
    return parsed;
  }
}

/** Parses what was given, with its article where there is one to fetch. */
async function loadArticleAndParse(
  json: unknown,
  base: URL,
  signal: AbortSignal,
  onProgress: OnProgress = () => {},
): Promise<LoadResult> {
  const address = articleAddress(json, base);
  let article = '';
  let articleMissing = false;
  if (address) {
    try {
      article = await fetchText(address, signal, onProgress);
      // A server that asks to log in says that all is well.
      if (/^\s*<(!doctype|html)/i.test(article)) throw new Error('it is a page');
    } catch (error) {
      signal.throwIfAborted();
      article = '';
      articleMissing = true;
      console.warn(`influence-map: the article ${address} could not be read: ${String(error)}`);
    }
  }
  const parsed = await parse(json, article);
  const { story } = parsed;
  if (!story) return { ok: false, failure: { reason: 'not-a-story', url: base.href, parsed } };
  return { ok: true, parsed: { ...parsed, story }, articleMissing };
}

/** Reads and checks a story that a script has set. Rejects only when aborted. */
export async function loadGiven(
  value: unknown,
  base: URL,
  signal: AbortSignal,
  onProgress: OnProgress = () => {},
): Promise<LoadResult> {
  try {
    const { snapshot } = await import('./snapshot');
    return await loadArticleAndParse(snapshot(value), base, signal, onProgress);
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, failure: { reason: 'story-unreachable', url: base.href, detail: (error as Error).message } };
  }
}

/** Fetches, reads and checks the story at an address relative to `base`. Rejects only when aborted. */
export async function loadSource(
  src: string,
  base: URL,
  signal: AbortSignal,
  onProgress: OnProgress = () => {},
): Promise<LoadResult> {
  const url = addressOf(src, base);
  if (url) return loadStory(url, signal, onProgress);
  return {
    ok: false,
    failure: { reason: 'story-unreachable', url: src, detail: `"${src}" is no address to be fetched` },
  };
}

async function loadStory(url: URL, signal: AbortSignal, onProgress: OnProgress): Promise<LoadResult> {
  let text: string;
  try {
    text = await fetchText(url, signal, (share) => onProgress(share && share / 2));
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, failure: { reason: reasonOf(error), url: url.href, detail: (error as Error).message } };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, failure: { reason: 'story-not-json', url: url.href, detail: (error as Error).message } };
  }
  // The second half of one progress: nothing that has come goes back.
  return loadArticleAndParse(json, url, signal, (share) => onProgress(share && 0.5 + share / 2));
}

function reasonOf(error: unknown): 'story-unreachable' | 'story-too-large' | 'story-not-json' {
  if (error instanceof TooLargeError) return 'story-too-large';
  return error instanceof EncodingError ? 'story-not-json' : 'story-unreachable';
}
