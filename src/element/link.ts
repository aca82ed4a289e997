/**
 * What is selected and shown, kept in the page's address where the publisher asked for it; and what was open, in the
 * browser's history beside it: a link passes on what is shown of the story, while Back goes to all that was seen.
 */
import { type FilterWish, filterFrom, sameFilter, stepOf } from '../state';
import { PANELS, type Panel, type ViewState } from '../state/types';
import type { StoryIndex } from '../story';
import type { Story } from '../story/types';
import { filterInFragment, fragmentFor, idInFragment } from './deep-link';

interface Linked {
  readonly id: string | null;
  readonly filter: FilterWish;
  /** Where this is an entry of the history that was seen before. */
  readonly panel?: Panel;
}

/** What the page's address asks to be selected and shown of this story. */
export function linked({ id }: Story): Linked {
  const panel = PANELS.find((panel) => panel === history.state?.influence?.[id]);
  return { id: idInFragment(location.hash, id), filter: filterInFragment(location.hash, id), ...(panel && { panel }) };
}

/** The page's own state, with what is open of this story. */
function stateWith({ id }: Story, panel: Panel): object {
  const { state } = history;
  return { ...(typeof state === 'object' && state), influence: { ...state?.influence, [id]: panel } };
}

/**
 * Puts selection and filter into the page's address; nothing where they stand there already. As something that Back
 * undoes, and so is another panel, unless both selections are steps of the tour: scrolling through it should not take
 * as many Backs.
 */
export function writeLink(index: StoryIndex, before: ViewState, view: ViewState): void {
  const { story } = index;
  const { selected, filter, panel } = view;
  const stands = linked(story);
  const isThere = stands.id === selected && sameFilter(filterFrom(index, stands.filter), filter);
  const opens = panel !== before.panel;
  if (isThere && (stands.panel ?? before.panel) === panel) return;
  const address = new URL(location.href);
  address.hash = fragmentFor(location.hash, story.id, selected, filter);
  const withinTour = !opens && stepOf(before.selected) !== null && stepOf(selected) !== null;
  // What was just followed stands in the address, but it may not be known yet where it opens.
  const followed = isThere && (selected !== before.selected || filter !== before.filter);
  try {
    if (!withinTour && !followed) {
      history.replaceState(stateWith(story, before.panel), '');
      history.pushState(stateWith(story, panel), '', address);
    } else history.replaceState(stateWith(story, panel), '', address);
  } catch (error) {
    // A browser lets a page do that only so often, and what is selected is selected all the same.
    console.warn('influence-map: the page’s address cannot be kept:', error);
  }
}
