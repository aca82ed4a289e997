/** What the reader is looking at. A frozen snapshot, replaced by `reduce`, never written on. */

export const PANELS = ['details', 'article', 'list', 'legend', 'about'] as const;
export type Panel = (typeof PANELS)[number];

export type Theme = 'light' | 'dark';

export interface ViewState {
  /**
   * What is selected: the id of a place, a flow or a passage, or that of a bundle, which is the ids of its flows,
   * sorted and joined with "+" (so that it means the same at every zoom and in a link), or that of a step of the
   * tour ("step.3").
   */
  readonly selected: string | null;
  /** The same ids, for what lies under the pointer or has the focus. */
  readonly hovered: string | null;
  /** Language of the interface, the labels and the article, BCP 47. */
  readonly language: string;
  readonly panel: Panel;
  /** Where the tour is or was left, from 0; `null` before it began. It runs while its step is selected. */
  readonly step: number | null;
  /** The tour goes on by itself. */
  readonly playing: boolean;
}

export type Action =
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'hover'; readonly id: string | null }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'panel'; readonly panel: Panel }
  /** On or back in the tour, from where it is or was left; `onward` keeps it playing, anything else stops it. */
  | { readonly type: 'step'; readonly by: 1 | -1; readonly onward?: boolean }
  /** Begins to play the tour from its step, or stops. */
  | { readonly type: 'play'; readonly playing: boolean }
  /** Opens the article at a passage, which becomes the selection. */
  | { readonly type: 'read'; readonly passage: string };
