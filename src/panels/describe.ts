import type { Messages } from '../locale';
import type { ViewState } from '../state/types';
import type { Story } from '../story/types';
import { describeSelection, selectionName } from './models/describe';
import { readingOf } from './models/reading';

/** What an id (of a place, a flow, a bundle or a passage) names, in one sentence for those who listen; empty for none. */
export function describe(story: Story, view: ViewState, messages: Messages, id: string): string {
  return describeSelection(readingOf(story, view, messages), id);
}

/** The name alone: of a place, a flow, a bundle or a passage; `null` for an id that names nothing. */
export function nameOf(story: Story, view: ViewState, messages: Messages, id: string): string | null {
  return selectionName(readingOf(story, view, messages), id);
}
