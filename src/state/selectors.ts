/** What belongs to a selection. Lists are in the order of the article, whatever the order of the file. */
import { type StoryIndex, startOf } from '../story/story-index';
import type { Flow, Passage, Place } from '../story/types';
import { selectionOf } from './selection';

/** The flows that touch a place, each in one group. */
export interface PlaceFlows {
  readonly outgoing: readonly Flow[];
  readonly incoming: readonly Flow[];
  /** To and fro between the place and another. */
  readonly mutual: readonly Flow[];
  /** By way of the place, with both ends elsewhere. */
  readonly through: readonly Flow[];
  /** Both ends in the place. */
  readonly inside: readonly Flow[];
}

export type FlowGroup = keyof PlaceFlows;

/** Ids of a place and of all that lie in it. */
export function branchOf(index: StoryIndex, id: string): ReadonlySet<string> {
  const branch = new Set([id]);
  // A set grows while it is walked.
  for (const parent of branch) {
    for (const child of index.childrenByPlace.get(parent) ?? []) branch.add(child.id);
  }
  return branch;
}

/** The places that a place lies in, nearest first. */
export function ancestorsOf(index: StoryIndex, id: string): readonly Place[] {
  const { within } = index.places.get(id) ?? {};
  const parent = within === undefined ? undefined : index.places.get(within);
  return parent ? [parent, ...ancestorsOf(index, parent.id)] : [];
}

/** Ids of a place and of all that it lies in, nearest first. */
export function lineOf(index: StoryIndex, id: string): readonly string[] {
  return [id, ...ancestorsOf(index, id).map((place) => place.id)];
}

/** Passages whose words name the place. */
export function passagesOf(index: StoryIndex, place: string): readonly Passage[] {
  return index.passagesByPlace.get(place) ?? [];
}

/** Passages that say what the flow says. */
export function evidenceOf(index: StoryIndex, flow: Flow): readonly Passage[] {
  return inReadingOrder(flow.evidence.flatMap((id) => index.passages.get(id) ?? []));
}

/** Flows that a passage is evidence for. */
export function flowsSupportedBy(index: StoryIndex, passage: string): readonly Flow[] {
  return flowsInOrder(index, index.flowsByPassage.get(passage) ?? []);
}

/**
 * Flows of a place and of the places that lie in it: on the map these fold into one mark, so that what leaves the
 * mark is what the list shows.
 */
export function flowsOf(index: StoryIndex, place: string): PlaceFlows {
  const branch = branchOf(index, place);
  const touching = new Set([...branch].flatMap((id) => index.flowsByPlace.get(id) ?? []));
  const groups: Record<FlowGroup, Flow[]> = { outgoing: [], incoming: [], mutual: [], through: [], inside: [] };
  for (const flow of flowsInOrder(index, [...touching])) groups[groupOf(flow, branch)].push(flow);
  return groups;
}

/** Of a flow that touches the branch. */
function groupOf(flow: Flow, branch: ReadonlySet<string>): FlowGroup {
  const leaves = branch.has(flow.from);
  const arrives = branch.has(flow.to);
  if (leaves && arrives) return 'inside';
  if (!leaves && !arrives) return 'through';
  if (flow.twoWay) return 'mutual';
  return leaves ? 'outgoing' : 'incoming';
}

/** Ids of the flows that a selection lights. */
export function litFlows(index: StoryIndex, id: string | null): ReadonlySet<string> {
  const selection = selectionOf(index, id);
  switch (selection?.type) {
    case undefined:
      return new Set();
    case 'place':
      return ids(Object.values(flowsOf(index, selection.place.id)).flat());
    case 'flow':
      return ids([selection.flow]);
    case 'bundle':
      return ids(selection.flows);
    case 'passage':
      return ids(flowsSupportedBy(index, selection.passage.id));
    case 'step':
      return union(selection.step.show.map((shown) => (index.places.has(shown) ? new Set() : litFlows(index, shown))));
  }
}

/** Ids of the places that a selection is about: the place itself, the ends of its flows, or all that a passage names. */
export function litPlaces(index: StoryIndex, id: string | null): ReadonlySet<string> {
  const selection = selectionOf(index, id);
  switch (selection?.type) {
    case undefined:
      return new Set();
    case 'place':
      return ids([selection.place]);
    case 'flow':
      return new Set(endsOf(selection.flow));
    case 'bundle':
      return new Set(selection.flows.flatMap(endsOf));
    case 'passage':
      return new Set([
        ...selection.passage.mentions.map(({ place }) => place),
        ...flowsSupportedBy(index, selection.passage.id).flatMap(endsOf),
      ]);
    case 'step':
      return union(selection.step.show.map((shown) => litPlaces(index, shown)));
  }
}

/** Ids of the passages that a selection rests on. */
export function litPassages(index: StoryIndex, id: string | null): ReadonlySet<string> {
  const selection = selectionOf(index, id);
  switch (selection?.type) {
    case undefined:
      return new Set();
    case 'place':
      return ids(passagesOf(index, selection.place.id));
    case 'flow':
      return ids(evidenceOf(index, selection.flow));
    case 'bundle':
      return ids(selection.flows.flatMap((flow) => evidenceOf(index, flow)));
    case 'passage':
      return ids([selection.passage]);
    case 'step':
      return new Set([selection.step.passage]);
  }
}

/** Ids of the places where a flow begins, ends and passes. */
export function endsOf(flow: Flow): readonly string[] {
  return flow.via === undefined ? [flow.from, flow.to] : [flow.from, flow.via, flow.to];
}

/** Flows in the order in which the article comes to them; those of one passage stay as they are given. */
export function flowsInOrder(index: StoryIndex, flows: readonly Flow[]): readonly Flow[] {
  return sortedBy(flows, (flow) => Math.min(...evidenceOf(index, flow).map(startOf), Number.MAX_SAFE_INTEGER));
}

/** Passages as they follow each other in the article; those that were not found there come last. */
export function inReadingOrder(passages: readonly Passage[]): readonly Passage[] {
  return sortedBy(passages, startOf);
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: key(item) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function ids(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
