/** The small file, read: its shapes in units of the unit square, so that drawing them at a camera is only a scale and a shift. */
import type { Geometry } from 'geojson';
import type { Arc, Topology, Transform } from 'topojson-specification';
import { unionOf } from '../../geometry/box';
import { type Box, toUnit, type UnitPoint } from '../../geometry/camera';

/** What a shape is on the map. The small file has no rivers and no governorates; the land of one file has. */
export type Role =
  | 'land'
  | 'hatch'
  | 'border'
  | 'disputed'
  | 'lake'
  | 'far-river'
  | 'river'
  | 'stream'
  | 'bank'
  | 'governorate';

/** Coordinates in the unit square, and the box that they fill there. */
export type Shape = Geometry & { readonly bounds: Box; readonly properties?: Properties };

type Properties = Readonly<Record<string, unknown>>;

/** Shapes of each role that there is. */
export type StillGeography = Readonly<Partial<Record<Role, readonly Shape[]>>>;

/** A line that shapes share. */
interface Line {
  readonly bounds: Box;
  readonly points: readonly UnitPoint[];
}

/** An object of which every geometry is lines or polygons. */
interface Drawn {
  readonly geometries: readonly {
    readonly type: string;
    readonly arcs: readonly unknown[];
    readonly properties?: Properties;
  }[];
}

type IsWanted = (properties: Properties) => boolean;

/** Reads world.json. Throws where it is something else. */
export function readStillGeography(topology: Topology, read = shapesOf(topology)): StillGeography {
  const isDisputed: IsWanted = ({ disputed }) => disputed === true;
  return {
    land: read('countries'),
    border: read('borders', (properties) => !isDisputed(properties)),
    disputed: read('borders', isDisputed),
    lake: read('lakes'),
  };
}

/**
 * Reads the wanted shapes of an object of the topology, each line and each polygon as one of its own; throws where there is
 * no such object. Of each only its bounds are known at first: most of the world never comes into view, and to make points
 * of all of it takes a phone most of a second.
 */
export function shapesOf(topology: Topology): (object: string, isWanted?: IsWanted) => readonly Shape[] {
  if (topology?.type !== 'Topology') throw new TypeError(`expected a TopoJSON topology, found type ${topology?.type}`);
  const { arcs, transform = { scale: [1, 1], translate: [0, 0] } } = topology;
  const lines = arcs.map((arc) => lineOf(arc, transform));
  return (name, isWanted = () => true) => {
    const object = topology.objects[name] as unknown as Drawn | undefined;
    if (!object) throw new TypeError(`expected an object "${name}" in the topology`);
    return object.geometries
      .filter(({ properties = {} }) => isWanted(properties))
      .flatMap(({ type, arcs, properties }) => {
        const isLine = /Line/.test(type);
        const parts = /Multi/.test(type) ? arcs : [arcs];
        return parts.map((part) => shapeOf((isLine ? [part] : part) as Ring[], isLine, properties, lines));
      });
  };
}

/** Numbers of lines, as a topology has them: `~number` is the line from its end to its beginning. */
type Ring = readonly number[];

/** A polygon of rings, or a line, which is one that does not close. */
function shapeOf(
  rings: readonly Ring[],
  isLine: boolean,
  properties: Properties | undefined,
  lines: readonly Line[],
): Shape {
  const lineAt = (number: number): Line => lines[number < 0 ? ~number : number] as Line;
  const pointsOf = (ring: Ring): readonly UnitPoint[] =>
    ring.flatMap((number, index) => {
      const { points } = lineAt(number);
      // Each begins where the one before it ends.
      return (number < 0 ? [...points].reverse() : points).slice(index && 1);
    });
  let coordinates: unknown;
  return {
    type: isLine ? 'LineString' : 'Polygon',
    properties,
    bounds: unionOf(rings.flat().map((number) => lineAt(number).bounds)),
    get coordinates() {
      coordinates ??= isLine ? rings.flatMap(pointsOf) : rings.map(pointsOf);
      return coordinates;
    },
  } as unknown as Shape;
}

/** Its points are made when they are first asked for. */
function lineOf(arc: Arc, { scale: [kx, ky], translate: [dx, dy] }: Transform): Line {
  const at = (x: number, y: number): UnitPoint => toUnit([x * kx + dx, y * ky + dy]);
  let [x, y] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  // In numbers rather than points: there are a hundred thousand of them.
  for (const [stepX = 0, stepY = 0] of arc) {
    x += stepX;
    y += stepY;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const [left, top] = at(west, north);
  const [right, bottom] = at(east, south);
  let points: readonly UnitPoint[] | undefined;
  return {
    bounds: { x: left, y: top, width: right - left, height: bottom - top },
    get points() {
      [x, y] = [0, 0];
      points ??= arc.map(([stepX = 0, stepY = 0]) => {
        x += stepX;
        y += stepY;
        return at(x, y);
      });
      return points;
    },
  };
}
