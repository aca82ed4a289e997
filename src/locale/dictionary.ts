/** Every word shown to a reader. A language is one object of this shape. */
import type { Facet } from '../state/filter';
import type { Column, Panel } from '../state/types';
import type { Act, PlaceKind, Sourcing } from '../story/types';
import type { AboutWords } from './dictionary-about';
import type { DetailsWords } from './dictionary-details';
import type { Phrase, Plural } from './phrase';

export interface Dictionary extends AboutWords, DetailsWords {
  readonly direction: 'ltr' | 'rtl';
  /** Between names that follow each other. */
  readonly comma: string;
  /** A name as it is written in the middle of a sentence. */
  readonly inSentence: (name: string) => string;

  readonly byline: Phrase<'publisher'>;

  readonly controls: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly resetView: string;
    readonly enterFullscreen: string;
    readonly leaveFullscreen: string;
    /** To another language, given by its own name. */
    readonly language: Phrase<'language'>;
    readonly lightTheme: string;
    readonly darkTheme: string;
    /** Opens the names of the sources, where there is no room for them on the map. */
    readonly credits: string;
    readonly close: string;
  };

  /** Whole sentences: what is missing, and what there is all the same. */
  readonly failures: {
    readonly storyUnreachable: string;
    readonly storyNotJson: string;
    readonly notAStory: string;
    readonly partlyBroken: Plural;
    readonly articleMissing: string;
    readonly quotesOff: Plural;
    readonly noWebGL: string;
    readonly basemapFailed: string;
    readonly contextLost: string;
    /** The land's own files cannot be had. */
    readonly landMissing: string;
    /** The publisher's own map style cannot be drawn. */
    readonly styleFailed: string;
    /** The page's policy forbids what panels are made with. */
    readonly plain: string;
    readonly storyTooLarge: string;
  };

  readonly map: {
    /** What the colours say, over those that are shown. */
    readonly key: string;
    readonly label: Phrase<'title'>;
    readonly scale: Phrase<'length'>;
    readonly place: Phrase<'name' | 'kind' | 'passages' | 'flows'>;
    readonly flow: Phrase<'route' | 'label' | 'kind' | 'standing'>;
    readonly bundle: Phrase<'route' | 'flows'>;
    readonly severalRoutes: Phrase<'flows'>;
    readonly passage: Phrase<'quote'>;
  };

  /** For those who listen, press keys or touch. */
  readonly access: {
    /** Past the whole element, and where one then is. */
    readonly skip: string;
    readonly skipped: string;
    /** What keys do over the map. */
    readonly keys: string;
    readonly summary: Phrase<'places' | 'flows'>;
    readonly busiest: Phrase<'place' | 'flows'>;
    readonly looksAt: Phrase<'place'>;
    readonly controls: string;
    readonly move: string;
    readonly up: string;
    readonly down: string;
    readonly left: string;
    readonly right: string;
    /** How high the sheet is, and what its handle does. */
    readonly sheet: Readonly<Record<'low' | 'half' | 'high', string>>;
    readonly twoFingers: string;
    readonly wheel: string;
  };

  readonly counts: {
    readonly places: Plural;
    readonly flows: Plural;
    readonly passages: Plural;
  };

  readonly route: {
    readonly oneWay: Phrase<'from' | 'to'>;
    readonly oneWayVia: Phrase<'from' | 'via' | 'to'>;
    readonly twoWay: Phrase<'from' | 'to'>;
    readonly twoWayVia: Phrase<'from' | 'via' | 'to'>;
    readonly inside: Phrase<'place'>;
  };

  readonly panel: {
    readonly label: string;
    readonly tabs: Readonly<Record<Panel, string>>;
    /** Of what was opened: it is on its way, or cannot be had. */
    readonly loading: string;
    readonly unreachable: string;
    readonly tryAgain: string;
  };

  readonly start: {
    readonly begin: string;
    readonly counts: Phrase<'places' | 'flows' | 'passages'>;
  };

  readonly tour: {
    /** What the details are called while the tour runs. */
    readonly name: string;
    readonly begin: string;
    readonly beginNote: Phrase<'steps'>;
    readonly steps: Plural;
    /** Back to where the tour was left. */
    readonly back: Phrase<'step' | 'steps'>;
    readonly stepNamed: Phrase<'step' | 'steps' | 'title'>;
  };

  readonly placeKinds: Readonly<Record<PlaceKind, string>>;

  readonly sourcing: {
    readonly names: Readonly<Record<Sourcing, string>>;
    /** Whose word and what became of it, in one breath. */
    readonly standing: Phrase<'sourcing' | 'act'>;
    readonly claimedBy: Phrase<'speaker'>;
    readonly claimedUnnamed: string;
    readonly allegedBy: Phrase<'speaker'>;
    readonly allegedUnnamed: string;
  };

  readonly acts: Readonly<Record<Act, string>>;

  readonly filter: {
    readonly title: string;
    readonly facets: Readonly<Record<Facet, string>>;
    /** The article, among those who say something. */
    readonly articleVoice: string;
    readonly sentence: Phrase<'shown' | 'total' | 'what'>;
    /** How many are shown, before "of 55 flows". */
    readonly shown: Plural;
    readonly none: string;
    /** After "12 of". */
    readonly total: Plural;
    readonly asked: Readonly<Record<Facet, Phrase<'names'>>>;
    readonly nothing: string;
    readonly beyond: Plural;
    readonly leftOut: Plural;
    readonly clear: string;
    readonly clearFacet: Phrase<'facet'>;
    readonly change: string;
    readonly more: string;
  };

  readonly search: {
    readonly label: string;
    readonly found: Phrase<'places' | 'flows' | 'passages'>;
    readonly none: Phrase<'query'>;
    readonly noneFiltered: string;
  };

  readonly table: {
    readonly label: string;
    readonly columns: Readonly<Record<Column, string>>;
    readonly sortBy: Phrase<'column'>;
    readonly line: Phrase<'line'>;
  };

  readonly lists: {
    readonly places: string;
    readonly flows: string;
    readonly passages: string;
    /** Over what lies under one thumb. */
    readonly underThumb: string;
  };
}

/** Of these nothing is said before the reader opens something: they lie in a file of their own. */
export type OpenedWords = Pick<
  Dictionary,
  keyof AboutWords | keyof DetailsWords | 'filter' | 'search' | 'table' | 'lists'
>;

export type FirstWords = Omit<Dictionary, keyof OpenedWords>;
