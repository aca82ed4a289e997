/** Stands in for `element/load-story.ts`: the story and its article are in the file. */
import type { LoadResult } from '../../element/load-story';
import { readStory } from '../../story/read-story';
import { unpacked } from './carried';

export type { LoadFailure, LoadResult } from '../../element/load-story';

export async function loadSource(src: string): Promise<LoadResult> {
  try {
    const { json, article } = await unpacked('story');
    return read(src, json, article);
  } catch (error) {
    return { ok: false, failure: { reason: 'story-not-json', url: src, detail: (error as Error).message } };
  }
}

/** A story that a script of the file sets has no article to go with it. */
export async function loadGiven(json: unknown, base: URL): Promise<LoadResult> {
  return read(base.href, json, '');
}

function read(url: string, json: unknown, article: string): LoadResult {
  const parsed = readStory(json, article);
  const { story } = parsed;
  if (!story) return { ok: false, failure: { reason: 'not-a-story', url, parsed } };
  return { ok: true, parsed: { ...parsed, story }, articleMissing: false };
}

/** Both have what the other part of the page asks of the module that this stands in for. */
({ loadSource, loadGiven }) satisfies typeof import('../../element/load-story');
