/** What the reader's selection and pointer single out, in terms of the story alone. */
import { bundleId, stepOf } from '../state/selection';
import type { ViewState } from '../state/types';
import type { Flow, Step } from '../story/types';
import type { Scenery } from './scenery';

/** Places and flows that an id stands for, and those that belong to them. */
export interface Light {
  readonly places: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly relatedPlaces: ReadonlySet<string>;
  readonly relatedFlows: ReadonlySet<string>;
}

export interface Focus {
  /** `null` where nothing is selected. */
  readonly selected: Light | null;
  readonly hovered: Light | null;
  /** Places drawn on their own, whatever they touch. */
  readonly needed: ReadonlySet<string>;
  /** Flows drawn on their own, with all flows of the bundle that they would lie in. */
  readonly fanned: ReadonlySet<string>;
  /** Places that no shown flow touches fade; `null` where none does. */
  readonly touched: ReadonlySet<string> | null;
}

export function focusOf(scenery: Scenery, view: Pick<ViewState, 'selected' | 'hovered'>): Focus {
  const selected = lightOf(scenery, view.selected);
  const hovered = view.hovered === view.selected ? null : lightOf(scenery, view.hovered);
  const needed = new Set<string>();
  for (const { place, featured } of scenery.places.values()) if (featured) needed.add(place.id);
  // A bundle is fanned out between the marks where it was clicked; only a single flow or place takes its branch apart.
  const apart = selected && !isBundle(scenery, view.selected);
  if (apart) {
    for (const id of selected.places) needed.add(id);
    for (const id of selected.flows) for (const end of endsOf(scenery.flows.get(id))) needed.add(end);
  }
  return { selected, hovered, needed, fanned: selected?.flows ?? new Set(), touched: scenery.touched };
}

/** What an id (of a place, a flow, a passage, a bundle or a step) lights; `null` where it names nothing in the story. */
export function lightOf(scenery: Scenery, id: string | null): Light | null {
  if (id === null) return null;
  if (scenery.places.has(id)) return lightOfPlace(scenery, id);
  const step = scenery.story.tour[stepOf(id) ?? -1];
  if (step) return lightOfStep(scenery, step);
  const passage = scenery.story.passages.find((one) => one.id === id);
  if (passage) {
    const mentioned = passage.mentions.map(({ place }) => place).filter((place) => scenery.places.has(place));
    const supported = [...scenery.flows.values()].filter(({ evidence }) => evidence.includes(id));
    return lightOfFlows(supported, mentioned);
  }
  const flows = id.split('+').flatMap((part) => scenery.flows.get(part) ?? []);
  return flows.length > 0 && bundleId(flows.map((flow) => flow.id)) === id ? lightOfFlows(flows, []) : null;
}

/** A place lights the flows of its whole branch: they are what its mark stands for when the branch is folded. */
function lightOfPlace(scenery: Scenery, id: string): Light {
  const inBranch = (end: string): boolean => end === id || (scenery.places.get(end)?.ancestors.includes(id) ?? false);
  const flows = [...scenery.flows.values()].filter((flow) => endsOf(flow).some(inBranch));
  return {
    places: new Set([id]),
    flows: new Set(),
    relatedPlaces: new Set(flows.flatMap(endsOf)),
    relatedFlows: new Set(flows.map((flow) => flow.id)),
  };
}

/** All that a step shows, and that alone: a place of it does not bring in flows that the step doesn't speak of. */
function lightOfStep(scenery: Scenery, { show }: Step): Light | null {
  const lights = show.flatMap((id) => (scenery.places.has(id) ? lightOfFlows([], [id]) : (lightOf(scenery, id) ?? [])));
  const all = (part: keyof Light): ReadonlySet<string> => new Set(lights.flatMap((light) => [...light[part]]));
  if (lights.length === 0) return null;
  return {
    places: all('places'),
    flows: all('flows'),
    relatedPlaces: all('relatedPlaces'),
    relatedFlows: all('relatedFlows'),
  };
}

function lightOfFlows(flows: readonly Flow[], places: readonly string[]): Light {
  return {
    places: new Set(places),
    flows: new Set(flows.map((flow) => flow.id)),
    relatedPlaces: new Set(flows.flatMap(endsOf)),
    relatedFlows: new Set(),
  };
}

function isBundle(scenery: Scenery, id: string | null): boolean {
  return id !== null && !scenery.flows.has(id) && id.includes('+');
}

/** Ids of the places where a flow begins, passes and ends; none for no flow. */
export function endsOf(flow: Flow | undefined): readonly string[] {
  if (!flow) return [];
  return flow.via === undefined ? [flow.from, flow.to] : [flow.from, flow.via, flow.to];
}
