/** Where a story comes from: an address, or a script of the page. */
import { type LoadResult, readFetched } from './read-fetched';
import type { WidgetHost } from './widget';

/** Fetches, reads and checks the story at an address relative to the page. */
export function loadSource(host: WidgetHost, src: string, signal: AbortSignal): Promise<LoadResult> {
  return host.readStory(src, new URL(document.baseURI), signal);
}

/** Reads and checks a story that a script has set, with the article that it names. */
export async function loadGiven(host: WidgetHost, value: unknown, signal: AbortSignal): Promise<LoadResult> {
  const base = new URL(document.baseURI);
  const { snapshot } = await import('./snapshot');
  const json = snapshot(value);
  return readFetched({ ok: true, json, article: host.fetchArticle(json, base, signal) });
}
