/** What the legend and the account of the map say, and what is wrong with a story. */
import type { IssueCode } from '../story/issue-codes';
import type { PrecisionLevel, Sourcing } from '../story/types';
import type { Phrase, Plural } from './phrase';

export interface AboutWords {
  readonly legend: {
    readonly kinds: string;
    readonly sourcing: string;
    readonly sourcingMeans: Readonly<Record<Sourcing, string>>;
    readonly acts: string;
    readonly actTaken: string;
    readonly actNotTaken: string;
    readonly places: string;
    readonly precision: Readonly<Record<PrecisionLevel, string>>;
    readonly folded: string;
    readonly arcs: string;
    readonly bundle: string;
    readonly ring: string;
    readonly via: string;
    readonly inferred: string;
    readonly words: string;
    readonly word: string;
    readonly wordLit: string;
    readonly widthNote: string;
  };

  readonly about: {
    readonly title: string;
    readonly claims: string;
    readonly article: string;
    readonly publishedBy: Phrase<'publisher'>;
    readonly readAtPublisher: string;
    readonly dated: Phrase<'date'>;
    readonly dateInferred: Phrase<'date'>;
    readonly undated: string;
    readonly method: string;
    readonly verbatim: string;
    readonly positions: string;
    readonly kinds: string;
    readonly inferred: Plural;
    readonly noneInferred: string;
    readonly inferredEnds: string;
    readonly translation: Phrase<'languages'>;
    readonly sources: string;
    readonly errors: string;
    readonly tellPublisher: string;
    /** What a reader can take away, and how it goes. */
    readonly take: {
      readonly title: string;
      readonly picture: string;
      readonly scale: Phrase<'scale'>;
      readonly vectors: string;
      readonly paper: string;
      readonly print: string;
      /** What the numbers on the printed map are; of a passage that has none there. */
      readonly numbers: string;
      readonly standsFor: string;
      readonly offMap: string;
      readonly data: string;
      readonly geojson: string;
      readonly places: string;
      readonly flows: string;
      readonly links: string;
      readonly view: string;
      readonly passage: string;
      readonly done: string;
      readonly copied: string;
      readonly failed: string;
    };
    readonly issues: string;
    readonly issuesIntro: string;
  };

  readonly issues: {
    readonly sentences: Readonly<Record<IssueCode, string>>;
    readonly other: string;
    readonly severities: Readonly<Record<'error' | 'warning', string>>;
    readonly path: string;
    readonly found: string;
    readonly expected: string;
    readonly hint: string;
    readonly more: Plural;
  };
}
