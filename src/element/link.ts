/** What is selected, kept in the page's address where the publisher asked for it. */
import { stepOf } from '../state';
import type { Story } from '../story/types';
import { fragmentFor, idInFragment } from './deep-link';

/** The selection that the page's address asks for in this story. */
export function linkedSelection(story: Story): string | null {
  return idInFragment(location.hash, story.id);
}

/**
 * Puts a selection into the page's address; nothing where it stands there already. As something that Back undoes,
 * unless both are steps of the tour: scrolling through it should not take as many Backs.
 */
export function writeLink(story: Story, id: string | null, fromOutside = true): void {
  if (linkedSelection(story) === id) return;
  const fragment = fragmentFor(location.hash, story.id, id);
  const address = `${location.pathname}${location.search}${fragment}`;
  if (fromOutside || stepOf(id) === null) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}
