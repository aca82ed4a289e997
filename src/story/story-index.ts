import type { Actor, Flow, Kind, Passage, Place, Story } from './types';

/** A story by id. Lists are in the order of the article (passages) or of the file; an id without any has an empty list. */
export interface StoryIndex {
  readonly story: Story;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly flows: ReadonlyMap<string, Flow>;
  /** Passages that mention a place, by the place's id. */
  readonly passagesByPlace: ReadonlyMap<string, readonly Passage[]>;
  /** Flows that begin or end at a place or pass through it, by the place's id. */
  readonly flowsByPlace: ReadonlyMap<string, readonly Flow[]>;
  /** Flows that a passage is evidence for, by the passage's id. */
  readonly flowsByPassage: ReadonlyMap<string, readonly Flow[]>;
  /** Places that lie directly within a place, by that place's id. */
  readonly childrenByPlace: ReadonlyMap<string, readonly Place[]>;
}

const indexes = new WeakMap<Story, StoryIndex>();

/** The index of a story, built once for each. */
export function indexStory(story: Story): StoryIndex {
  const known = indexes.get(story);
  if (known) return known;
  const index = buildIndex(story);
  indexes.set(story, index);
  return index;
}

/** What its places are called, in all languages. */
export function placeNames({ places }: Story): readonly string[] {
  return places.flatMap(({ name }) => Object.values(name));
}

function buildIndex(story: Story): StoryIndex {
  const placeIds = story.places.map(({ id }) => id);
  const passagesInOrder = [...story.passages].sort((a, b) => startOf(a) - startOf(b));
  return {
    story,
    places: byId(story.places),
    actors: byId(story.actors),
    kinds: byId(story.kinds),
    passages: byId(story.passages),
    flows: byId(story.flows),
    passagesByPlace: group(placeIds, passagesInOrder, ({ mentions }) => mentions.map(({ place }) => place)),
    flowsByPlace: group(placeIds, story.flows, ({ from, to, via }) => [from, to, via]),
    flowsByPassage: group(
      story.passages.map(({ id }) => id),
      story.flows,
      ({ evidence }) => evidence,
    ),
    childrenByPlace: group(placeIds, story.places, ({ within }) => [within]),
  };
}

/** Where a passage begins; those that stand nowhere in the article come last. */
export function startOf({ range }: Passage): number {
  return range?.start ?? Number.MAX_SAFE_INTEGER;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<T>(
  keys: readonly string[],
  items: readonly T[],
  keysOf: (item: T) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key !== undefined) groups.get(key)?.push(item);
    }
  }
  return groups;
}
