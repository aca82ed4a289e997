import type { FlowEnd, LngLat, Sourcing } from './types';

/** What an id can name. */
export type Sort = 'place' | 'actor' | 'kind' | 'passage' | 'flow';

type Texts = Readonly<Record<string, string>>;

/**
 * What there is to say of each fault, by its code; `issue-words.ts` says it. Faults of a single value are told by
 * `report-misfit.ts`, those of quotes by `report-miss.ts`.
 */
export interface IssueFacts {
  readonly 'article-missing': { readonly isNamed: boolean };
  readonly 'claim-without-speaker': { readonly sourcing: Sourcing; readonly evidence: readonly string[] };
  /** `sort` is what the id names instead, if it names anything. */
  readonly 'dangling-reference': {
    readonly id: string;
    readonly sort: Sort | undefined;
    readonly wanted: readonly Sort[];
    readonly candidates: () => readonly string[];
  };
  readonly 'duplicate-id': { readonly id: string; readonly owner: string };
  readonly 'duplicate-mention': { readonly exact: string; readonly place: string };
  readonly 'end-not-named': { readonly end: FlowEnd; readonly place: string; readonly evidence: readonly string[] };
  readonly 'evidence-not-found': { readonly flow: string };
  readonly 'extra-language': { readonly language: string; readonly expected: readonly string[] };
  /** `lost` is what it needs and has not; `null` where that is a passage. */
  readonly 'flow-left-out': { readonly lost: string | null };
  readonly 'flow-without-evidence': { readonly flow: string };
  readonly 'inferred-but-named': { readonly end: FlowEnd; readonly place: string };
  readonly 'inferred-without-via': { readonly end: FlowEnd };
  readonly 'missing-language': { readonly language: string; readonly text: Texts };
  readonly 'missing-translation': { readonly languages: readonly string[] };
  readonly 'not-a-story': { readonly json: unknown };
  /** Indexes of the positions after which the edges begin. */
  readonly 'outline-crosses-itself': { readonly edges: readonly [number, number] };
  readonly 'outline-elsewhere': { readonly position: LngLat; readonly place: string };
  readonly 'outline-empty': { readonly what: 'outline' | 'ring' };
  readonly 'outline-missing': object;
  readonly 'outline-open': { readonly first: LngLat; readonly last: LngLat };
  readonly 'outline-too-fine': { readonly length: number; readonly most: number };
  readonly 'outline-too-short': { readonly length: number };
  readonly 'place-not-found': { readonly place: string };
  readonly 'place-without-mention': { readonly place: string };
  readonly 'radius-missing': object;
  readonly 'too-many-issues': { readonly count: number; readonly most: number };
  readonly 'too-many-items': {
    readonly of: 'items' | 'languages' | 'letters';
    readonly count: number;
    readonly most: number;
  };
  readonly 'translated-not-found': {
    readonly words: string;
    readonly exact: string;
    readonly language: string;
    readonly translation: string;
  };
  readonly 'unknown-field': { readonly key: string; readonly known: readonly string[] };
  readonly 'unknown-speaker': { readonly speaker: string; readonly actors: ReadonlySet<string> };
  readonly 'unknown-version': { readonly version: unknown };
  readonly 'via-is-an-end': { readonly via: string; readonly end: FlowEnd };
  /** Places that lie within each other, from the first to the one that lies within `parent`, one of them. */
  readonly 'within-cycle': { readonly trail: readonly string[]; readonly parent: string };
}
