/** The still map at a camera, as plain path data: for the page, for paper, for a poster made without a browser. */
import { geoIdentity, geoPath } from 'd3-geo';
import { inflate, overlaps } from '../../geometry/box';
import { type Camera, toUnit, worldSize } from '../../geometry/camera';
import type { Role, Shape, StillGeography } from './geography';

/** SVG path data of each role that there is, in CSS pixels from the top left of the map; empty where nothing of it is in view. */
export type StillPicture = Readonly<Partial<Record<Role, string>>>;

/** Digits after the point of a path's pixels. */
const DIGITS = 1;

/** Draws what lies in view and, in pixels, `margin` around it. The world repeats itself to the east and the west. */
export function stillPicture(geography: StillGeography, camera: Camera, margin = 0): StillPicture {
  const { width, height } = camera;
  const world = worldSize(camera.zoom);
  const [x, y] = toUnit(camera.center);
  const top = height / 2 - y * world;
  const left = width / 2 - x * world;
  // A pixel more, so that what only touches the edge is left to the clipping, as what lies within is.
  const near = inflate({ x: 0, y: 0, width, height }, margin + 1);
  const extent: [[number, number], [number, number]] = [
    [-margin, -margin],
    [width + margin, height + margin],
  ];
  const first = Math.floor((-margin - left) / world);
  const last = Math.floor((width + margin - left) / world);
  const paths: Partial<Record<Role, string>> = {};
  for (let copy = first; copy <= last; copy++) {
    const west = left + copy * world;
    const projection = geoIdentity().scale(world).translate([west, top]).clipExtent(extent);
    const draw = geoPath(projection).digits(DIGITS);
    // Most of the world lies out of view, and clipping it takes its time.
    const isNear = ({ bounds: { x, y, width, height } }: Shape): boolean =>
      overlaps(near, { x: west + x * world, y: top + y * world, width: width * world, height: height * world });
    for (const [role, geometries] of Object.entries(geography)) {
      const drawn = geometries.filter(isNear).map((geometry) => draw(geometry) ?? '');
      paths[role as Role] = (paths[role as Role] ?? '') + drawn.join('');
    }
  }
  return paths;
}
