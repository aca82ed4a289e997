/**
 * A parsed story: what the file says, checked, resolved against the article and frozen.
 *
 * Offsets are UTF-16 code units into `Story.article.text`, the article exactly as it was given.
 */

/** Text in several languages, keyed by BCP 47 tag. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Degrees, WGS 84, longitude first. */
export type LngLat = readonly [longitude: number, latitude: number];

/** Half-open range of offsets into the article's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** W3C TextQuoteSelector without its type: words as they stand in the text, and what stands around them. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export const PLACE_KINDS = ['country', 'region', 'governorate', 'city', 'district', 'building'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PRECISION_LEVELS = ['exact', 'approximate', 'area', 'country', 'region'] as const;
export type PrecisionLevel = (typeof PRECISION_LEVELS)[number];

export const ACTOR_KINDS = ['state', 'armed group', 'person', 'institution', 'people', 'media'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Whose word a flow is: the article's own, anyone else's, an accusation, or hearsay. */
export const SOURCINGS = ['reported', 'claimed', 'alleged', 'rumoured'] as const;
export type Sourcing = (typeof SOURCINGS)[number];

/** What became of a flow. */
export const ACTS = ['done', 'ongoing', 'offered', 'promised', 'discussed', 'threatened', 'refused'] as const;
export type Act = (typeof ACTS)[number];

export const FLOW_ENDS = ['from', 'to', 'via'] as const;
export type FlowEnd = (typeof FLOW_ENDS)[number];

export interface Precision {
  readonly level: PrecisionLevel;
  /** How far the true spot may lie from `position`. */
  readonly radiusMetres?: number;
}

/** GeoJSON polygon geometry, degrees, WGS 84. */
export type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LngLat[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly LngLat[])[])[] };

export interface Place {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: PlaceKind;
  readonly position: LngLat;
  readonly precision: Precision;
  /** The place's outline; an outline with `precision.level` "approximate" is drawn as approximate. */
  readonly area?: Outline;
  /** Id of the place that this one lies in. */
  readonly within?: string;
  readonly note?: LocalizedText;
  readonly sameAs?: readonly string[];
}

export interface Actor {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: ActorKind;
  /** Id of the place where the actor sits. */
  readonly at?: string;
}

/** A kind of influence, the story's own. */
export interface Kind {
  readonly id: string;
  readonly name: LocalizedText;
  /** CSS hex colour; the palette's next one where absent. */
  readonly color?: string;
}

/** The words inside a passage that name a place. */
export interface Mention extends TextQuote {
  readonly place: string;
  readonly form: 'name' | 'demonym';
  /** The same words in the passage's translations, so that they can be marked there; absent where the translation does not name the place. */
  readonly translated?: LocalizedText;
  /** Where the words stand in the article; `null` where they could not be settled (an issue says so). */
  readonly range: TextRange | null;
}

export interface Passage {
  readonly id: string;
  readonly quote: TextQuote;
  /** Ours, not the article's. */
  readonly translation?: LocalizedText;
  /** An actor's id, or a name; absent where the article itself speaks. */
  readonly speaker?: string;
  readonly mentions: readonly Mention[];
  /** Where the quote stands in the article; `null` where it was not found or not settled (an issue says so). */
  readonly range: TextRange | null;
}

export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Place that the flow passes through. */
  readonly via?: string;
  readonly twoWay: boolean;
  /** The ends that the evidence does not name: ours, drawn as open ends. */
  readonly inferred: readonly FlowEnd[];
  /** Actor ids. */
  readonly by?: string;
  readonly toward?: string;
  readonly kind: string;
  readonly sourcing: Sourcing;
  readonly act: Act;
  readonly label: LocalizedText;
  /** Passage ids, at least one. */
  readonly evidence: readonly string[];
  /** EDTF. */
  readonly when?: string;
}

export interface Step {
  readonly title: LocalizedText;
  readonly text?: LocalizedText;
  /** Ids to light. */
  readonly show: readonly string[];
  readonly passage: string;
}

export interface Article {
  /** The full text as given; empty where the story ships its quotes alone. */
  readonly text: string;
  /** Where the text came from, relative to the story file. */
  readonly source?: string;
  readonly publisher: LocalizedText;
  readonly url?: string;
  /** EDTF; `inferred` where the article gives no date. */
  readonly published?: { readonly date: string; readonly inferred: boolean };
  readonly rights: LocalizedText;
}

export interface Story {
  readonly version: 1;
  readonly id: string;
  /** Language of the article, BCP 47. */
  readonly language: string;
  /** Languages that the story speaks: the article's first, then those of its translations. */
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** Place ids that a reader must find first. */
  readonly featured: readonly string[];
  readonly article: Article;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly kinds: readonly Kind[];
  readonly passages: readonly Passage[];
  readonly flows: readonly Flow[];
  readonly tour: readonly Step[];
}

/** Something wrong with a story: what was found, what was expected, and where. */
export interface Issue {
  /** An error means that something cannot be shown as the story asks; a warning that it can. */
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule, for example `quote-not-found`. */
  readonly code: string;
  /** JSON path into the story file, for example `$.flows[3].from`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** The nearest thing that would have been right. */
  readonly hint?: string;
}

export interface ParsedStory {
  /** `null` only where nothing can be shown: the JSON is not a story at all. */
  readonly story: Story | null;
  readonly issues: readonly Issue[];
}
