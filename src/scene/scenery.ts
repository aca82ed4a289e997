/** What a scene needs of a story and no camera changes: the tree of places, unit-square positions and outlines. */
import { boxOf, centerOf } from '../geometry/box';
import { toUnit, type UnitPoint } from '../geometry/camera';
import { isFiltering, placesOf } from '../state/filter';
import { ancestorsOf } from '../state/selectors';
import { shownFlows } from '../state/shown';
import type { ViewState } from '../state/types';
import { indexStory, type StoryIndex } from '../story/story-index';
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
  readonly index: StoryIndex;
  /** By id; in the order in which marks claim their spots: outer places first, then the featured, then by weight. */
  readonly places: ReadonlyMap<string, PlaceNode>;
  /** By id, sorted by id: nothing depends on the order of the file. */
  readonly flows: ReadonlyMap<string, Flow>;
  /** Ids of the places that the flows touch, and of those that they lie in; `null` where all flows of the story are shown. */
  readonly touched: ReadonlySet<string> | null;
  /** Middle of the sheet. */
  readonly middle: UnitPoint;
}

const lastScenery = rememberLast<Story, Scenery>();

/** The story's scenery, worked out once for each story. */
export function sceneryOf(story: Story): Scenery {
  return lastScenery(story, '', () => createScenery(indexStory(story)));
}

const lastShown = rememberLast<Scenery, Scenery>();

/**
 * The story's scenery with no flows but those that are shown. Another object for other flows, so that what is remembered
 * of a scenery is of its flows too. Places keep their claims: marks do not change places when a filter does.
 */
export function shownScenery(story: Story, view: Pick<ViewState, 'filter' | 'selected'>): Scenery {
  const whole = sceneryOf(story);
  if (!isFiltering(view.filter)) return whole;
  const shown = shownFlows(whole.index, view);
  return lastShown(whole, [...shown].sort().join(), () => {
    const flows = new Map([...whole.flows].filter(([id]) => shown.has(id)));
    return { ...whole, flows, touched: placesOf(whole.index, shown) };
  });
}

function createScenery(index: StoryIndex): Scenery {
  const { story } = index;
  const unwrap = sheetOf(story.places.map(({ position }) => toUnit(position)[0]));
  const featured = new Set(story.featured);
  const nodes = story.places.map((place): PlaceNode => {
    const [x, y] = toUnit(place.position);
    const unit: UnitPoint = [unwrap(x), y];
    return {
      place,
      unit,
      ancestors: ancestorsOf(index, place.id).map(({ id }) => id),
      featured: featured.has(place.id),
      weight: index.flowsByPlace.get(place.id)?.length ?? 0,
      rings: place.area ? ringsOf(place.area, unit[0]) : [],
    };
  });
  nodes.sort(byClaim);
  const box = boxOf(nodes.map(({ unit }) => unit));
  return {
    story,
    index,
    places: new Map(nodes.map((node) => [node.place.id, node])),
    flows: new Map([...index.flows].sort(([a], [b]) => (a < b ? -1 : 1))),
    touched: null,
    middle: box ? centerOf(box) : [0.5, 0.5],
  };
}

function byClaim(a: PlaceNode, b: PlaceNode): number {
  return (
    a.ancestors.length - b.ancestors.length ||
    Number(b.featured) - Number(a.featured) ||
    b.weight - a.weight ||
    (a.place.id < b.place.id ? -1 : 1)
  );
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
