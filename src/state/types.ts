/** What the reader is looking at. A frozen snapshot, replaced by `reduce`, never written on. */
import type { Facet, Filter, FilterWish } from './filter';

export const PANELS = ['details', 'article', 'list', 'legend', 'about'] as const;
export type Panel = (typeof PANELS)[number];

/** What the list's table of flows can be sorted by. */
export const COLUMNS = ['flow', 'from', 'to', 'by', 'kind', 'sourcing', 'act', 'speaker', 'line'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly by: Column;
  readonly descending: boolean;
}

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
  /** Which flows are shown, on the map and in every list. */
  readonly filter: Filter;
  /** What the list is searched for, as it was typed. */
  readonly query: string;
  readonly sort: Sort;
}

export type Action =
  /** `panel`: read there, rather than where such a thing is read. */
  | { readonly type: 'select'; readonly id: string | null; readonly panel?: Panel }
  | { readonly type: 'hover'; readonly id: string | null }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'panel'; readonly panel: Panel }
  /** On or back in the tour, from where it is or was left; `onward` keeps it playing, anything else stops it. */
  | { readonly type: 'step'; readonly by: 1 | -1; readonly onward?: boolean }
  /** Begins to play the tour from its step, or stops. */
  | { readonly type: 'play'; readonly playing: boolean }
  /** Asks for a value of a facet, or no longer. */
  | { readonly type: 'filter'; readonly facet: Facet; readonly value: string }
  /** Asks for nothing any more of a facet, or of any. */
  | { readonly type: 'clear-filter'; readonly facet?: Facet }
  | { readonly type: 'search'; readonly query: string }
  /** By another column, or by the same the other way round. */
  | { readonly type: 'sort'; readonly by: Column }
  /** Selection and filter at once, as a link has them; and what was open, as the browser's history has it. */
  | { readonly type: 'follow'; readonly id: string | null; readonly filter: FilterWish; readonly panel?: Panel }
  /** Opens the article at a passage, which becomes the selection. */
  | { readonly type: 'read'; readonly passage: string };
