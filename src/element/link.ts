/** What is selected, kept in the page's address where the publisher asked for it. */
import type { Story } from '../story/types';
import { fragmentFor, idInFragment } from './deep-link';

/** The selection that the page's address asks for in this story. */
export function linkedSelection(story: Story): string | null {
  return idInFragment(location.hash, story.id);
}

/** Puts a selection into the page's address, as a step that Back undoes; nothing where it stands there already. */
export function writeLink(story: Story, id: string | null): void {
  if (linkedSelection(story) === id) return;
  const fragment = fragmentFor(location.hash, story.id, id);
  history.pushState(history.state, '', `${location.pathname}${location.search}${fragment}`);
}
