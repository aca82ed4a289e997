/** The events that leave the element, all bubbling and composed, with typed `detail`. */
import type { Issue, Story } from './story/types';

/**
 * How much of the map there is: `loading`; `text` (the passages can be read, there is no map); `still` (a map
 * without WebGL); `live` (the whole); `failed` (there is no story to show).
 */
export const STATES = ['loading', 'text', 'still', 'live', 'failed'] as const;
export type InfluenceState = (typeof STATES)[number];

export interface InfluenceEvents {
  /** The selection changed. `type` is `null` with `id`. */
  'influence-select': {
    readonly id: string | null;
    readonly type: 'place' | 'flow' | 'bundle' | 'passage' | 'step' | null;
  };
  /** A story was loaded and can be read. */
  'influence-story': { readonly story: Story };
  'influence-state': { readonly state: InfluenceState };
  /** Something went wrong: a sentence in the reader's language, and the story's issues where it is the story. */
  'influence-error': { readonly message: string; readonly issues: readonly Issue[] };
}

/** Sends one of the element's events. */
export function send<Name extends keyof InfluenceEvents>(
  target: EventTarget,
  name: Name,
  detail: InfluenceEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'influence-select': CustomEvent<InfluenceEvents['influence-select']>;
    'influence-story': CustomEvent<InfluenceEvents['influence-story']>;
    'influence-state': CustomEvent<InfluenceEvents['influence-state']>;
    'influence-error': CustomEvent<InfluenceEvents['influence-error']>;
  }
}
