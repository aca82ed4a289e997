import type { Messages } from '../locale';
import type { ViewState } from '../state/types';
import type { LngLat, Story } from '../story/types';
import { describeSelection, selectionName } from './models/describe';
import { mapSummary } from './models/map-summary';
import { readingOf } from './models/reading';

/** What an id (of a place, a flow, a bundle or a passage) names, in one sentence for those who listen; empty for none. */
export function describe(story: Story, view: ViewState, messages: Messages, id: string): string {
  return describeSelection(readingOf(story, view, messages), id);
}

/** The name alone: of a place, a flow, a bundle or a passage; `null` for an id that names nothing. */
export function nameOf(story: Story, view: ViewState, messages: Messages, id: string): string | null {
  return selectionName(readingOf(story, view, messages), id);
}

/** The map in a few sentences, as it is shown with its middle at `center`. */
export function summarize(story: Story, view: ViewState, messages: Messages, center: LngLat | null): string {
  return mapSummary(readingOf(story, view, messages), center);
}
