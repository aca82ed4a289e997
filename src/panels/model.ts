import type { Messages } from '../locale';
import type { SwatchSpec } from '../scene/swatch';
import type { Action, ViewState } from '../state/types';
import type { Issue, Story } from '../story/types';
import type { PartName } from './parts';
import type { Part } from './parts/part';

/** All that the panel shows. The panel holds no state of its own but where it is scrolled to. */
export interface PanelModel {
  readonly story: Story;
  readonly issues: readonly Issue[];
  readonly view: ViewState;
  readonly messages: Messages;
  /** What is opened, or how far its fetching has come. */
  readonly part: (name: PartName) => Part | 'coming' | 'failed';
  /** Fetches a part, once more where it could not be had. */
  readonly bring: (name: PartName) => void;
  /** Begins to fetch what the reader may open next. */
  readonly foresee: (name: PartName) => void;
  /** Draws a piece of the map for the legend and the lists; another function when the theme changes. */
  readonly swatch: (spec: SwatchSpec) => Node;
  /** Sources of the basemap, as text. */
  readonly attribution: readonly string[];
  /** Makes a file or a link for the reader; rejects where the browser or the page does not allow it. */
  readonly take: (what: Taking) => Promise<void>;
  /** Whether a link to this page finds what is shown again. */
  readonly linked: boolean;
  /** Puts text on the clipboard; rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** Draws once more after the next frame, having called this; what is asked for last counts. */
  readonly later: (more: (all: boolean) => void) => void;
  /** Draws now all that waits for that. */
  readonly whole: () => void;
  /** Pixels that the open panel is scrolled by, or was when it was left. */
  readonly scrolled: () => number;
  /** Says a sentence to those who listen. */
  readonly say: (sentence: string) => void;
  /** What is missing, in a sentence; `null` where nothing is. */
  readonly failure: string | null;
}

/** What a reader can take away: files, and links to be copied. */
export type Taking =
  | 'png-1'
  | 'png-2'
  | 'png-3'
  | 'svg'
  | 'geojson'
  | 'places'
  | 'flows'
  | 'view'
  | 'passage'
  | 'print';

export type Send = (action: Action) => void;
