/** What is selected and shown, kept in the page's address where the publisher asked for it. */
import { type FilterWish, filterFrom, sameFilter, stepOf } from '../state';
import type { ViewState } from '../state/types';
import type { StoryIndex } from '../story';
import type { Story } from '../story/types';
import { filterInFragment, fragmentFor, idInFragment } from './deep-link';

/** What the page's address asks to be selected and shown of this story. */
export function linked({ id }: Story): { readonly id: string | null; readonly filter: FilterWish } {
  return { id: idInFragment(location.hash, id), filter: filterInFragment(location.hash, id) };
}

/**
 * Puts selection and filter into the page's address; nothing where they stand there already. As something that Back
 * undoes, unless both selections are steps of the tour: scrolling through it should not take as many Backs.
 */
export function writeLink(index: StoryIndex, before: ViewState, { selected, filter }: ViewState): void {
  const { story } = index;
  const stands = linked(story);
  if (stands.id === selected && sameFilter(filterFrom(index, stands.filter), filter)) return;
  const fragment = fragmentFor(location.hash, story.id, selected, filter);
  const address = new URL(location.href);
  address.hash = fragment;
  const withinTour = stepOf(before.selected) !== null && stepOf(selected) !== null;
  try {
    if (withinTour) history.replaceState(history.state, '', address);
    else history.pushState(history.state, '', address);
  } catch (error) {
    // A browser lets a page do that only so often, and what is selected is selected all the same.
    console.warn('influence-map: the page’s address cannot be kept:', error);
  }
}
