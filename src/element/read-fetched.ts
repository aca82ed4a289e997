/**
 * A story that was fetched or given, read and checked. What it means is `parseStory`'s business. A part of its own: the shell
 * brings it with the story, which is then read while what shows it is still on its way.
 */
import type { Issue, ParsedStory } from '../story';
import { beginStory } from '../story/read-story';
import type { FetchedStory, FetchFailure } from './fetch-story';

/** Why there is no story: the address does not answer, or what it answers is not one. */
export type LoadFailure = FetchFailure | 'not-a-story';

export type LoadResult =
  | {
      readonly ok: true;
      readonly parsed: ParsedStory & { story: NonNullable<ParsedStory['story']> };
      readonly articleMissing: boolean;
    }
  | { readonly ok: false; readonly reason: LoadFailure; readonly issues: readonly Issue[] };

export async function readFetched(fetched: FetchedStory): Promise<LoadResult> {
  if (!fetched.ok) return { ...fetched, issues: [] };
  const { json } = fetched;
  const finish = beginStory(json);
  const { article, articleMissing } = await fetched.article;
  const parsed = await tell(finish(article), json, article);
  const { story } = parsed;
  if (!story) return { ok: false, reason: 'not-a-story', issues: parsed.issues };
  return { ok: true, parsed: { ...parsed, story }, articleMissing };
}

/** What tells an author of faults is fetched only for a story that has some. */
async function tell(parsed: ParsedStory, json: unknown, article: string): Promise<ParsedStory> {
  if (parsed.issues.length === 0) return parsed;
  try {
    const { parseStory } = await import('../story/parse');
    return parseStory(json, article);
  } catch (error) {
    console.warn('influence-map: what is wrong with the story cannot be said in full:', error);
    return parsed;
  }
}
