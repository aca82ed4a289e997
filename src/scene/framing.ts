/** Where to look when something is selected. */
import { shortWay } from '../geometry/arc';
import { boxOf, contains, visibleBox } from '../geometry/box';
import { type CameraTarget, type Insets, metresToPixels, type Size, toUnit, type UnitPoint } from '../geometry/camera';
import { type FitPoint, fitCamera } from '../geometry/fit';
import { add, distance, type Vector } from '../geometry/vector';
import { type Filter, NO_FILTER } from '../state/filter';
import type { PlaceKind, Story } from '../story/types';
import { type Light, lightOf, placesLit } from './focus';
import { closestView } from './opening';
import { type PlaceNode, type Scenery, sceneryOf, shownScenery } from './scenery';
import type { Scene } from './types';

/** The closest look at a place of each kind: near enough to know it, far enough to know where it is. */
const CLOSEST: Readonly<Record<PlaceKind, number>> = {
  country: 5.2,
  region: 6,
  governorate: 6.6,
  city: 8,
  district: 12,
  building: 12.5,
};

/** How far apart places of different kinds are when the arcs between them can be read: 300 pixels, in worlds of zoom 0. */
const APART = 300 / 512;

/** How much farther away than the closest view of the featured places a place may be shown to bring in the other ends of its flows. */
const STEP_BACK = 0.5;

/** Below this zoom countries are dots: even the two ends of one flow are not shown together. */
const FARTHEST = 1.75;

/** Room for names and heads round what is framed. */
const ROOM: Insets = { top: 46, right: 64, bottom: 46, left: 64 };

/**
 * The camera that shows what ids select (places, flows, bundles or passages). A flow is shown with its ends, a place with the other
 * ends of its flows, the nearest first, as far as they do not make it small: the rest are named at the
 * edge. Flows that a filter leaves out bring in nothing. `null` where the ids name nothing.
 */
export function cameraFor(
  ids: readonly string[],
  story: Story,
  size: Size,
  insets: Insets,
  filter: Filter = NO_FILTER,
): CameraTarget | null {
  // Flows that are named themselves are framed whatever the filter says.
  const scenery = shownScenery(story, { filter, selected: ids[0] ?? null });
  const lights = ids.flatMap((id) => lightOf(scenery, id) ?? []);
  const opening = closestView(scenery, size, insets);
  const core = opening ? toUnit(opening.center) : scenery.middle;
  const main = mainPlaces(scenery, lights, core);
  const first = main[0];
  if (!first) return null;
  const fit = (nodes: readonly PlaceNode[], max = closestOf(nodes)): CameraTarget | null =>
    fitCamera(nodes.flatMap(pointsOf), size, insets, { min: 0, max });
  const onlyFlows = lights.every(({ places }) => places.size === 0);
  const floor = onlyFlows ? FARTHEST : Math.min((opening?.zoom ?? 0) - STEP_BACK, fit([first])?.zoom ?? 0);
  const together = gather(
    first,
    [...main.slice(1), ...others(scenery, lights, main, first)],
    (nodes) => (fit(nodes)?.zoom ?? 0) >= floor,
  );
  if (together.length > 1) return fit(together);
  // All that it has to do with is far away: seen alone it would say nothing, so the nearest of it is brought in.
  const nearest = main[1] ?? others(scenery, lights, main, first)[0];
  const pair = nearest && fit([first, nearest]);
  if (pair && pair.zoom >= FARTHEST) return pair;
  // Where that is too far, the land has to say where it is and where its arcs lead: as far away as the story begins.
  return fit([first], nearest && opening ? Math.min(opening.zoom, closestOf([first])) : undefined);
}

/** The camera that shows these ids and nothing for their sake: places whole, flows with their ends. `null` where they name nothing. */
export function cameraAround(ids: readonly string[], story: Story, size: Size, insets: Insets): CameraTarget | null {
  const scenery = sceneryOf(story);
  const lights = ids.flatMap((id) => lightOf(scenery, id) ?? []);
  const nodes = mainPlaces(scenery, lights, scenery.middle);
  return nodes.length > 0 ? fitCamera(nodes.flatMap(pointsOf), size, insets, { min: 0, max: closestOf(nodes) }) : null;
}

/**
 * The camera that keeps in sight, on a map of another size, what a scene shows of a selection: as near as it was, or as far
 * away as it takes. `null` where all of that is in sight as it is.
 */
export function cameraKeeping(
  id: string | null,
  scene: Scene | null,
  story: Story,
  size: Size,
  insets: Insets,
): CameraTarget | null {
  const scenery = sceneryOf(story);
  const light = lightOf(scenery, id);
  if (!light || !scene || size.width * size.height === 0) return null;
  const { camera, marks } = scene;
  const before = visibleBox(camera, insets);
  const now = visibleBox(size, insets);
  const grown: Vector = [(size.width - camera.width) / 2, (size.height - camera.height) / 2];
  const lit = placesLit(scenery, light);
  const seen = marks.filter(
    (mark) => contains(before, mark.at) && [mark.id, ...mark.folded].some((one) => lit.has(one)),
  );
  if (seen.every(({ at }) => contains(now, add(at, grown)))) return null;
  const here = toUnit(camera.center);
  const points = seen
    .flatMap((mark) => scenery.places.get(mark.id) ?? [])
    .map(({ unit }) => ({ at: shortWay(here, unit), room: ROOM }));
  return fitCamera(points, size, insets, { min: 0, max: camera.zoom });
}

/** The places that are framed in any case if they can be, nearest to the heart of the story first. */
function mainPlaces(scenery: Scenery, lights: readonly Light[], core: UnitPoint): readonly PlaceNode[] {
  const nodes = nodesOf(scenery, new Set(lights.flatMap((light) => [...placesLit(scenery, light)])), core);
  return nodes.map((node) => nearTo(node, nodes[0]?.unit ?? core));
}

/** The other ends of what is framed, nearest first. What lies in a framed place is no other end. */
function others(
  scenery: Scenery,
  lights: readonly Light[],
  main: readonly PlaceNode[],
  first: PlaceNode,
): readonly PlaceNode[] {
  const framed = new Set(main.map(({ place }) => place.id));
  const ids = new Set(lights.flatMap(({ relatedPlaces }) => [...relatedPlaces]).filter((id) => !framed.has(id)));
  return nodesOf(scenery, ids, first.unit).filter(({ ancestors }) => !ancestors.some((id) => framed.has(id)));
}

/** A place where the arc to it from elsewhere is drawn: the short way round the world, which may lead off the story's sheet. */
function nearTo(node: PlaceNode, from: UnitPoint): PlaceNode {
  const [x, y] = node.unit;
  const moved = shortWay(from, node.unit)[0] - x;
  if (moved === 0) return node;
  const rings = node.rings.map((ring) => ring.map(([x, y]): UnitPoint => [x + moved, y]));
  return { ...node, unit: [x + moved, y], rings };
}

function nodesOf(scenery: Scenery, ids: ReadonlySet<string>, near: UnitPoint): readonly PlaceNode[] {
  return [...ids]
    .flatMap((id) => scenery.places.get(id) ?? [])
    .map((node) => nearTo(node, near))
    .sort((a, b) => distance(a.unit, near) - distance(b.unit, near) || (a.place.id < b.place.id ? -1 : 1));
}

/** The first place and as many of the others as stay within bounds, taken in their order; one too far is left out, those after it are tried. */
function gather(
  first: PlaceNode,
  rest: readonly PlaceNode[],
  fits: (nodes: readonly PlaceNode[]) => boolean,
): readonly PlaceNode[] {
  const together = [first];
  for (const node of rest) if (fits([...together, node])) together.push(node);
  return together;
}

/**
 * As near as the smallest of the places may be looked at, but no nearer than the largest where they are far enough apart
 * from there: a country is known by its borders, and an arc on empty land says little.
 */
function closestOf(nodes: readonly PlaceNode[]): number {
  const closest = nodes.map(({ place }) => CLOSEST[place.kind]);
  const ways = nodes.map(({ unit }) => distance(unit, nodes[0]?.unit ?? unit));
  const apart = Math.log2(APART / Math.max(...ways));
  return Math.min(Math.max(...closest), Math.max(Math.min(...closest), apart));
}

/** The corners of what a place covers, each with room for names. */
function pointsOf({ place, unit, rings }: PlaceNode): readonly FitPoint[] {
  const box = boxOf(rings.flat());
  if (box) {
    return [
      { at: [box.x, box.y], room: AIR },
      { at: [box.x + box.width, box.y + box.height], room: AIR },
      { at: unit, room: ROOM },
    ];
  }
  const reach = place.precision.level === 'region' ? (place.precision.radiusMetres ?? 0) : 0;
  // At the zoom where the world is 512 pixels wide, pixels are 512ths of the unit square.
  const radius = metresToPixels(reach, place.position[1], 0) / 512;
  return [
    { at: [unit[0] - radius, unit[1] - radius], room: ROOM },
    { at: [unit[0] + radius, unit[1] + radius], room: ROOM },
  ];
}

const AIR: Insets = { top: 16, right: 16, bottom: 16, left: 16 };
