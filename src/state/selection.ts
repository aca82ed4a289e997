/** What an id of the view state means in a story. */
import type { StoryIndex } from '../story/story-index';
import type { Flow, Passage, Place } from '../story/types';

export type Selection =
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'flow'; readonly flow: Flow }
  | { readonly type: 'bundle'; readonly flows: readonly Flow[] }
  | { readonly type: 'passage'; readonly passage: Passage };

const JOINT = '+';

/** The id under which flows are selected together: theirs, sorted and joined, so that it is the same at every zoom. */
export function bundleId(flows: readonly string[]): string {
  return [...flows].sort().join(JOINT);
}

/** What `id` names in the story; `null` where it names nothing there, or not all of it. */
export function selectionOf(index: StoryIndex, id: string | null): Selection | null {
  if (id === null) return null;
  const place = index.places.get(id);
  if (place) return { type: 'place', place };
  const flow = index.flows.get(id);
  if (flow) return { type: 'flow', flow };
  const passage = index.passages.get(id);
  if (passage) return { type: 'passage', passage };
  return bundleOf(index, id);
}

/** One bundle has one id: flows out of order or twice are another string, and so nothing. */
function bundleOf(index: StoryIndex, id: string): Selection | null {
  const ids = id.split(JOINT);
  if (ids.length < 2 || new Set(ids).size < ids.length || bundleId(ids) !== id) return null;
  const flows: Flow[] = [];
  for (const member of ids) {
    const flow = index.flows.get(member);
    if (!flow) return null;
    flows.push(flow);
  }
  return { type: 'bundle', flows };
}
