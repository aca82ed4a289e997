/** What the views show of a story: what the filter lets through, and the flows that the reader chose all the same. */
import type { StoryIndex } from '../story/story-index';
import { filteredFlows, isFiltering } from './filter';
import { selectionOf } from './selection';
import type { ViewState } from './types';

type Looked = Pick<ViewState, 'filter' | 'selected'>;

/** Ids of the flows that are chosen themselves, and that the filter would leave out. */
export function flowsBeyond(index: StoryIndex, { filter, selected }: Looked): ReadonlySet<string> {
  if (!isFiltering(filter)) return new Set();
  const through = filteredFlows(index, filter);
  return new Set(chosenFlows(index, selected).filter((id) => !through.has(id)));
}

function chosenFlows(index: StoryIndex, selected: string | null): readonly string[] {
  const selection = selectionOf(index, selected);
  switch (selection?.type) {
    case 'flow':
      return [selection.flow.id];
    case 'bundle':
      return selection.flows.map(({ id }) => id);
    case 'step':
      return selection.step.show.filter((id) => index.flows.has(id));
    default:
      return [];
  }
}

/** Ids of the flows that are drawn: those of the filter, and those beyond it. */
export function shownFlows(index: StoryIndex, view: Looked): ReadonlySet<string> {
  const through = filteredFlows(index, view.filter);
  const beyond = flowsBeyond(index, view);
  return beyond.size === 0 ? through : new Set([...through, ...beyond]);
}
