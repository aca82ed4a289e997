/**
 * A Scene: all that is drawn of a story at one camera, as plain numbers in CSS pixels from the top left of the
 * map. The same camera, story and view state give the same Scene, whatever the order of the file.
 */
import type { Box, Camera, Insets, Pixel } from '../geometry/camera';
import type { Quadratic } from '../geometry/curve';
import type { ViewState } from '../state/types';
import type { Sourcing, Story } from '../story/types';

/** Owned by the geometry; named here so that whoever draws a scene finds them beside it. */
export type { Insets, Quadratic };

export type MarkShape = 'dot' | 'halo' | 'area' | 'region' | 'plate';

export type Emphasis = 'normal' | 'selected' | 'related' | 'faded';

/** A place as it is drawn, or the topmost place of a folded branch. */
export interface Mark {
  /** The place's id. */
  readonly id: string;
  readonly name: string;
  readonly shape: MarkShape;
  /** Centre of the mark as drawn. Arcs end at it, trimmed to `radius` or `box`. */
  readonly at: Pixel;
  /** Where the place truly lies; a leader line joins the two where they differ. */
  readonly anchor: Pixel;
  /** Radius of the dot itself. */
  readonly radius: number;
  /** Radius of the ring that shows how precisely the place is known; `null` where there is none to draw. */
  readonly halo: number | null;
  /** The name plate of a country; `null` for every other shape. */
  readonly box: Box | null;
  /** Ids of the places folded into this one, sorted; its count is their number. */
  readonly folded: readonly string[];
  /** Where that count is written: beside the mark, where it covers least. Absent where nothing is folded, or where it has no room. */
  readonly badge?: Box;
  readonly featured: boolean;
  readonly emphasis: Emphasis;
}

/** An outline, as rings of pixels. */
export interface SceneArea {
  readonly place: string;
  readonly rings: readonly (readonly Pixel[])[];
  readonly approximate: boolean;
  readonly emphasis: Emphasis;
}

/** What an arc has of one kind and one sourcing: its own colour and stroke, beside its neighbours. */
export interface Strand {
  /** Ids of its flows, sorted. */
  readonly flows: readonly string[];
  readonly kind: string;
  readonly sourcing: Sourcing;
  /** Pixels to the left of travel from the middle of the arc. */
  readonly offset: number;
  readonly width: number;
}

export interface ArcHead {
  readonly tip: Pixel;
  /** Radians, direction of travel at the tip. */
  readonly angle: number;
  /** Pixels from tip to barbs. */
  readonly size: number;
  /** An act that is not done or ongoing has a hollow head. */
  readonly hollow: boolean;
  readonly box: Box;
}

/** A flow, or a bundle of flows between the same two marks, trimmed to them. */
export interface SceneArc {
  /** The flow's id; for a bundle the ids of its flows, sorted and joined with "+". */
  readonly id: string;
  readonly flows: readonly string[];
  /** Ids of the marks where it begins and ends. */
  readonly from: string;
  readonly to: string;
  /** One curve; two where the flow passes `via` a mark; in the order of travel. */
  readonly curves: readonly Quadratic[];
  readonly strands: readonly Strand[];
  /** Pixels, over all strands. */
  readonly width: number;
  /** One at the end of travel; a second at the beginning where it goes both ways. */
  readonly heads: readonly ArcHead[];
  /** Kind shared by all its flows, or `null` where they differ. */
  readonly kind: string | null;
  /** Ends that we inferred: drawn open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Where a bundle's count is written: the middle of the arc, or as near to it as there is room. */
  readonly middle: Pixel;
  /** Whether it is written: it is of a bundle, and there is room. */
  readonly counted: boolean;
  readonly emphasis: Emphasis;
}

/** Flows that begin and end in the same mark: a small ring on it, with its count. */
export interface SceneRing {
  /** As for arcs. */
  readonly id: string;
  readonly flows: readonly string[];
  readonly mark: string;
  readonly center: Pixel;
  readonly radius: number;
  readonly kind: string | null;
  readonly emphasis: Emphasis;
}

export interface SceneLabel {
  readonly place: string;
  readonly text: string;
  /** Where the text is centred. */
  readonly at: Pixel;
  readonly box: Box;
  /** Pixels. */
  readonly fontSize: number;
  readonly strong: boolean;
  /** Joins the label to its mark where it does not stand beside it. */
  readonly leader: readonly [Pixel, Pixel] | null;
  readonly emphasis: Emphasis;
}

/** A place outside the view, named at the edge of the map. */
export interface EdgeName {
  readonly place: string;
  readonly text: string;
  readonly box: Box;
  /** Radians, from the edge to the place. */
  readonly angle: number;
  /** Flows that lead there. */
  readonly count: number;
}

export interface Scene {
  readonly camera: Camera;
  readonly areas: readonly SceneArea[];
  readonly marks: readonly Mark[];
  readonly arcs: readonly SceneArc[];
  readonly rings: readonly SceneRing[];
  readonly labels: readonly SceneLabel[];
  readonly edgeNames: readonly EdgeName[];
}

/** Width in pixels of one line of text, as the painter will draw it. */
export type MeasureText = (text: string, fontSize: number, strong: boolean) => number;

export interface SceneInput {
  readonly story: Story;
  readonly view: ViewState;
  readonly camera: Camera;
  readonly measure: MeasureText;
  readonly insets: Insets;
}
