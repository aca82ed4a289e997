/** What an id of the view state means in a story. */
import type { StoryIndex } from '../story/story-index';
import type { Flow, Passage, Place, Step } from '../story/types';

export type Selection =
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'flow'; readonly flow: Flow }
  | { readonly type: 'bundle'; readonly flows: readonly Flow[] }
  | { readonly type: 'passage'; readonly passage: Passage }
  | { readonly type: 'step'; readonly step: Step; readonly at: number };

const JOINT = '+';

/** The id under which flows are selected together: theirs, sorted and joined, so that it is the same at every zoom. */
export function bundleId(flows: readonly string[]): string {
  return [...flows].sort().join(JOINT);
}

/** No id of a story has a full stop in it, so that a step's is never another thing's. */
const STEP = /^step\.([1-9]\d*)$/;

/** The id under which a step of the tour, counted from 0, is selected: "step.1" is the first. */
export function stepId(at: number): string {
  return `step.${at + 1}`;
}

/** Which step of a tour, from 0, an id means, whether the tour is that long or not; `null` where it means none. */
export function stepOf(id: string | null): number | null {
  const number = id === null ? undefined : STEP.exec(id)?.[1];
  return number === undefined ? null : Number(number) - 1;
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
  const at = stepOf(id);
  const step = at === null ? undefined : index.story.tour[at];
  if (at !== null && step) return { type: 'step', step, at };
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
