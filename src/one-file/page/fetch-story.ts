/** Stands in for `element/fetch-story.ts`: the story and its article are in the file. */
import type { FetchedArticle, FetchedStory } from '../../element/fetch-story';
import { unpacked } from './carried';

export type { FetchedArticle, FetchedStory, FetchFailure } from '../../element/fetch-story';

export async function fetchStory(): Promise<FetchedStory> {
  try {
    const { json, article } = await unpacked('story');
    return { ok: true, json, article: Promise.resolve({ article, articleMissing: false }) };
  } catch (error) {
    console.warn('influence-map: the story of this file could not be read:', error);
    return { ok: false, reason: 'story-not-json' };
  }
}

/** A story that a script of the file sets has no article to go with it. */
export async function fetchArticle(): Promise<FetchedArticle> {
  return { article: '', articleMissing: false };
}

/** Both have what the other part of the page asks of the module that this stands in for. */
({ fetchStory, fetchArticle }) satisfies typeof import('../../element/fetch-story');
