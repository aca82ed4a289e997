/** What is selected and shown, kept in the page's address where the publisher asked for it. */
import { type Filter, type FilterWish, filterFrom, sameFilter } from '../state';
import type { StoryIndex } from '../story';
import type { Story } from '../story/types';
import { filterInFragment, fragmentFor, idInFragment } from './deep-link';

/** The selection that the page's address asks for in this story. */
export function linkedSelection(story: Story): string | null {
  return idInFragment(location.hash, story.id);
}

/** What the page's address asks to be shown of this story. */
export function linkedFilter(story: Story): FilterWish {
  return filterInFragment(location.hash, story.id);
}

/** Puts selection and filter into the page's address, as a step that Back undoes; nothing where they stand there already. */
export function writeLink(index: StoryIndex, id: string | null, filter: Filter): void {
  const { story } = index;
  const stands = linkedSelection(story) === id && sameFilter(filterFrom(index, linkedFilter(story)), filter);
  if (stands) return;
  const fragment = fragmentFor(location.hash, story.id, id, filter);
  history.pushState(history.state, '', `${location.pathname}${location.search}${fragment}`);
}
