/** What a scene needs of a story and no camera changes: the tree of places, unit-square positions and outlines. */
import { toUnit, type UnitPoint } from '../geometry/camera';
import { isFiltering } from '../state/filter';
import { shownFlows } from '../state/shown';
import type { ViewState } from '../state/types';
import { indexStory } from '../story/story-index';
import type { Flow, Outline, Place, Story } from '../story/types';
import { rememberLast } from './last';

export interface PlaceNode {
  readonly place: Place;
  /** Position on the story's own sheet: x is unwrapped so that the story lies in one piece. */
  readonly unit: UnitPoint;
  /** Ids of the places that it lies in, nearest first. */
  readonly ancestors: readonly string[];
  readonly featured: boolean;
  /** Flows that begin, end or pass there. */
  readonly weight: number;
  /** Rings of its outline in unit-square coordinates, on the same sheet; empty without one. */
  readonly rings: readonly (readonly UnitPoint[])[];
}

export interface Scenery {
  readonly story: Story;
  /** By id; in the order in which marks claim their spots: outer places first, then the featured, then by weight. */
  readonly places: ReadonlyMap<string, PlaceNode>;
  /** By id, sorted by id: nothing depends on the order of the file. */
  readonly flows: ReadonlyMap<string, Flow>;
  /** Ids of the places that the flows touch, and of those that they lie in; `null` where all flows of the story are shown. */
  readonly touched: ReadonlySet<string> | null;
  /** Middle of the sheet. */
  readonly middle: UnitPoint;
}

const sceneries = new WeakMap<Story, Scenery>();

/** The story's scenery, worked out once for each story. */
export function sceneryOf(story: Story): Scenery {
  const known = sceneries.get(story);
  if (known) return known;
  const scenery = createScenery(story);
  sceneries.set(story, scenery);
  return scenery;
}

const lastShown = rememberLast<Scenery, Scenery>();

/**
 * The story's scenery with no flows but those that are shown. Another object for other flows, so that what is remembered
 * of a scenery is of its flows too. Places keep their claims: marks do not change places when a filter does.
 */
export function shownScenery(story: Story, view: Pick<ViewState, 'filter' | 'selected'>): Scenery {
  const whole = sceneryOf(story);
  if (!isFiltering(view.filter)) return whole;
  const shown = shownFlows(indexStory(story), view);
  return lastShown(whole, [...shown].sort().join(), () => {
    const flows = new Map([...whole.flows].filter(([id]) => shown.has(id)));
    return { ...whole, flows, touched: touchedBy(whole, flows.values()) };
  });
}

function touchedBy({ places }: Scenery, flows: Iterable<Flow>): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const { from, to, via } of flows) {
    for (const id of via === undefined ? [from, to] : [from, via, to]) {
      touched.add(id);
      for (const ancestor of places.get(id)?.ancestors ?? []) touched.add(ancestor);
    }
  }
  return touched;
}

function createScenery(story: Story): Scenery {
  const byId = new Map(story.places.map((place) => [place.id, place]));
  const known = (id: string | undefined): boolean => id === undefined || byId.has(id);
  const flows = [...story.flows]
    .filter(({ from, to, via }) => known(from) && known(to) && known(via))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const unwrap = sheetOf(story.places.map(({ position }) => toUnit(position)[0]));
  const weights = weightsOf(flows);
  const featured = new Set(story.featured);
  const nodes = [...byId.values()].map((place): PlaceNode => {
    const [x, y] = toUnit(place.position);
    const unit: UnitPoint = [unwrap(x), y];
    return {
      place,
      unit,
      ancestors: ancestorsOf(place, byId),
      featured: featured.has(place.id),
      weight: weights.get(place.id) ?? 0,
      rings: place.area ? ringsOf(place.area, unit[0]) : [],
    };
  });
  nodes.sort(byClaim);
  const xs = nodes.map(({ unit }) => unit[0]);
  const ys = nodes.map(({ unit }) => unit[1]);
  return {
    story,
    places: new Map(nodes.map((node) => [node.place.id, node])),
    flows: new Map(flows.map((flow) => [flow.id, flow])),
    touched: null,
    middle: nodes.length > 0 ? [middleOf(xs), middleOf(ys)] : [0.5, 0.5],
  };
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function byClaim(a: PlaceNode, b: PlaceNode): number {
  return (
    a.ancestors.length - b.ancestors.length ||
    Number(b.featured) - Number(a.featured) ||
    b.weight - a.weight ||
    (a.place.id < b.place.id ? -1 : 1)
  );
}

function ancestorsOf(place: Place, byId: ReadonlyMap<string, Place>): readonly string[] {
  const ancestors: string[] = [];
  let parent = place.within;
  // A circle of `within` is an issue that the parser reports; here it must merely end.
  while (parent !== undefined && parent !== place.id && !ancestors.includes(parent) && byId.has(parent)) {
    ancestors.push(parent);
    parent = byId.get(parent)?.within;
  }
  return ancestors;
}

function weightsOf(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { from, to, via } of flows) {
    for (const id of new Set([from, to, ...(via === undefined ? [] : [via])]))
      weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return weights;
}

/**
 * Cuts the world where the story has its widest gap, so that neighbours across 180° stay neighbours. Returns a
 * function from x in [0, 1] to x on that sheet.
 */
function sheetOf(xs: readonly number[]): (x: number) => number {
  const sorted = [...xs].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let cut = Number.NEGATIVE_INFINITY;
  let widest = first + 1 - (sorted.at(-1) ?? 0);
  sorted.forEach((x, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && next - x > widest) {
      widest = next - x;
      cut = x;
    }
  });
  return (x) => (x <= cut ? x + 1 : x);
}

/** Rings in unit-square coordinates, in the copy of the world nearest to `x` and without jumps across 180°. */
function ringsOf(area: Outline, x: number): readonly (readonly UnitPoint[])[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flat().map((ring) => {
    let before = x;
    return ring.map((position): UnitPoint => {
      const [at, y] = toUnit(position);
      before = at - Math.round(at - before);
      return [before, y];
    });
  });
}
