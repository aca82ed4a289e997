/** What is said of the thing that a reader opened. */
import type { FlowEnd } from '../story/types';
import type { Phrase } from './phrase';

export interface DetailsWords {
  readonly place: {
    readonly kindIn: Phrase<'kind' | 'place'>;
    readonly precision: {
      readonly exact: string;
      readonly within: Phrase<'distance'>;
      readonly approximate: string;
      readonly area: string;
      readonly approximateArea: string;
      readonly country: string;
      readonly region: string;
    };
    readonly passages: string;
    readonly noPassages: string;
    readonly flows: Readonly<Record<'outgoing' | 'incoming' | 'mutual' | 'through' | 'inside', string>>;
    readonly noFlows: string;
    readonly inside: string;
    readonly elsewhere: string;
    readonly opensElsewhere: Phrase<'site'>;
  };

  readonly quote: {
    readonly title: string;
    readonly articleSays: string;
    readonly translation: string;
    readonly original: string;
    readonly readInArticle: Phrase<'line'>;
    readonly readInArticleUnnumbered: string;
    readonly notFound: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly citation: Phrase<'quote' | 'speaker' | 'source'>;
    readonly citationUnspoken: Phrase<'quote' | 'source'>;
    readonly supports: string;
    readonly names: string;
  };

  readonly flow: {
    readonly by: string;
    readonly toward: string;
    readonly sourcing: string;
    readonly act: string;
    readonly when: string;
    readonly inferred: Readonly<Record<FlowEnd, Phrase<'place'>>>;
    readonly inferredMark: string;
    readonly evidence: string;
    readonly uncertain: Phrase<'date'>;
    readonly approximately: Phrase<'date'>;
    readonly from: Phrase<'date'>;
    readonly until: Phrase<'date'>;
    readonly between: Phrase<'start' | 'end'>;
  };

  readonly bundle: {
    readonly title: Phrase<'flows'>;
    readonly explain: string;
  };

  readonly article: {
    readonly hintOriginal: Phrase<'language'>;
    readonly hintTranslated: Phrase<'language'>;
    readonly hintAlone: string;
    readonly showOther: Phrase<'language'>;
    readonly choose: string;
    readonly quotesOnly: string;
    readonly openDetails: string;
  };

  readonly steps: {
    readonly at: Phrase<'step' | 'steps'>;
    readonly shown: string;
    readonly next: string;
    readonly previous: string;
    readonly play: string;
    readonly pause: string;
    readonly progress: string;
    readonly end: string;
    readonly explore: string;
    readonly again: string;
  };
}
