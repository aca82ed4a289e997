/** What the lists of a filter's values say; nobody needs it before they are open. */
import type { StoryIndex } from '../story/story-index';
import { type Facet, type Filter, factsOf, passing } from './filter';

/** The values of a facet that occur in the story, in the order of the file (speakers: the article itself first). */
export function facetValues(index: StoryIndex, facet: Facet): readonly string[] {
  return factsOf(index).values[facet];
}

/**
 * For each value of a facet, the number of flows that have it among those that the other facets let through: what is
 * shown of it, or would be if it were asked for.
 */
export function facetCounts(index: StoryIndex, filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const { byFlow, values } = factsOf(index);
  const counts = new Map(values[facet].map((value) => [value, 0]));
  for (const id of passing(index, filter, facet)) {
    for (const value of byFlow.get(id)?.[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
