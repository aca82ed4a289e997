/** Which flows are shown: several values of a facet widen it (or), facets narrow each other (and). */
import type { StoryIndex } from '../story/story-index';
import { ACTS, type Flow, SOURCINGS } from '../story/types';
import { endsOf, lineOf } from './selectors';

export const FACETS = ['kind', 'sourcing', 'act', 'actor', 'speaker', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** For each facet the values that are asked for, sorted, each once; none where all are. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

/** What a link or a caller asks for, in any order, known to the story or not. */
export type FilterWish = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Value of the facet "speaker" where the article itself speaks. No id has a full stop in it. */
export const ARTICLE_VOICE = '.article';

export const NO_FILTER: Filter = Object.freeze({ kind: [], sourcing: [], act: [], actor: [], speaker: [], place: [] });

/** What is known of the values of one story's flows. */
interface Facts {
  /** Values of a flow, by its id. */
  readonly byFlow: ReadonlyMap<string, Readonly<Record<Facet, ReadonlySet<string>>>>;
  /** Values that occur, in the order in which they are offered. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

const known = new WeakMap<StoryIndex, Facts>();

export function factsOf(index: StoryIndex): Facts {
  const before = known.get(index);
  if (before) return before;
  const byFlow = new Map(index.story.flows.map((flow) => [flow.id, valuesOf(index, flow)]));
  const occurring = (facet: Facet, order: readonly string[]): readonly string[] => {
    const found = new Set([...byFlow.values()].flatMap((values) => [...values[facet]]));
    return [...new Set([...order, ...found])].filter((value) => found.has(value));
  };
  const { kinds, actors, places } = index.story;
  const actorIds = actors.map(({ id }) => id);
  const facts: Facts = {
    byFlow,
    values: {
      kind: occurring(
        'kind',
        kinds.map(({ id }) => id),
      ),
      sourcing: occurring('sourcing', SOURCINGS),
      act: occurring('act', ACTS),
      actor: occurring('actor', actorIds),
      speaker: occurring('speaker', [ARTICLE_VOICE, ...actorIds]),
      place: occurring(
        'place',
        places.map(({ id }) => id),
      ),
    },
  };
  known.set(index, facts);
  return facts;
}

function valuesOf(index: StoryIndex, flow: Flow): Readonly<Record<Facet, ReadonlySet<string>>> {
  const speakers = flow.evidence.flatMap((id) => {
    const passage = index.passages.get(id);
    return passage ? (passage.speaker ?? ARTICLE_VOICE) : [];
  });
  return {
    kind: new Set([flow.kind]),
    sourcing: new Set([flow.sourcing]),
    act: new Set([flow.act]),
    actor: new Set([flow.by, flow.toward].filter((actor) => actor !== undefined)),
    speaker: new Set(speakers),
    // A flow to a town is one to its province as well.
    place: new Set(endsOf(flow).flatMap((id) => lineOf(index, id))),
  };
}

/** The filter that a wish makes in a story: what the story doesn't know is left out, the rest stays. */
export function filterFrom(index: StoryIndex, wish: FilterWish): Filter {
  const { values } = factsOf(index);
  const lists = FACETS.map((facet) => {
    const wanted = new Set(wish[facet]);
    return [facet, Object.freeze(values[facet].filter((value) => wanted.has(value)).sort())] as const;
  });
  return lists.every(([, list]) => list.length === 0)
    ? NO_FILTER
    : Object.freeze(Object.fromEntries(lists) as Record<Facet, readonly string[]>);
}

/** The filter with one value more, or without it. */
export function toggled(index: StoryIndex, filter: Filter, facet: Facet, value: string): Filter {
  const others = filter[facet].filter((one) => one !== value);
  const values = others.length < filter[facet].length ? others : [...others, value];
  return filterFrom(index, { ...filter, [facet]: values });
}

/** The filter without any value of a facet; of all facets where none is named. */
export function cleared(index: StoryIndex, filter: Filter, facet?: Facet): Filter {
  return facet === undefined ? NO_FILTER : filterFrom(index, { ...filter, [facet]: [] });
}

export function isFiltering(filter: Filter): boolean {
  return FACETS.some((facet) => filter[facet].length > 0);
}

export function sameFilter(a: Filter, b: Filter): boolean {
  return FACETS.every(
    (facet) => a[facet].length === b[facet].length && a[facet].every((value, at) => value === b[facet][at]),
  );
}

const filtered = new WeakMap<StoryIndex, WeakMap<Filter, ReadonlySet<string>>>();

/** Ids of the flows that a filter lets through, in the order of the file. */
export function filteredFlows(index: StoryIndex, filter: Filter): ReadonlySet<string> {
  const answers = filtered.get(index) ?? new WeakMap<Filter, ReadonlySet<string>>();
  filtered.set(index, answers);
  const before = answers.get(filter);
  if (before) return before;
  const answer = new Set(passing(index, filter));
  answers.set(filter, answer);
  return answer;
}

/** Ids of the flows that all facets let through, or all but one. */
export function passing(index: StoryIndex, filter: Filter, except?: Facet): readonly string[] {
  const asked = FACETS.filter((facet) => facet !== except && filter[facet].length > 0);
  return [...factsOf(index).byFlow]
    .filter(([, values]) => asked.every((facet) => filter[facet].some((value) => values[facet].has(value))))
    .map(([id]) => id);
}

/** Ids of the places where one of these flows begins, ends or passes, and of those that they lie in. */
export function placesOf(index: StoryIndex, flows: ReadonlySet<string>): ReadonlySet<string> {
  const { byFlow } = factsOf(index);
  return new Set([...flows].flatMap((id) => [...(byFlow.get(id)?.place ?? [])]));
}

/** Ids of the passages that one of these flows rests on. */
export function passagesBehind(index: StoryIndex, flows: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...flows].flatMap((id) => index.flows.get(id)?.evidence ?? []));
}
