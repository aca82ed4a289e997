/** The still map at a camera, as plain path data: for the page, for paper, for a poster made without a browser. */
import { geoIdentity, geoPath } from 'd3-geo';
import { type Camera, toUnit, worldSize } from '../../geometry/camera';
import { ROLES, type Role, type StillGeography } from './geography';

/** SVG path data of each role, in CSS pixels from the top left of the map; empty where nothing of it is there. */
export type StillPicture = Readonly<Record<Role, string>>;

/** Digits after the point of a path's pixels. */
const DIGITS = 1;

/** Draws what lies in view and, in pixels, `margin` around it. The world repeats itself to the east and the west. */
export function stillPicture(geography: StillGeography, camera: Camera, margin = 0): StillPicture {
  const { width, height } = camera;
  const world = worldSize(camera.zoom);
  const [x, y] = toUnit(camera.center);
  const top = height / 2 - y * world;
  const left = width / 2 - x * world;
  const extent: [[number, number], [number, number]] = [
    [-margin, -margin],
    [width + margin, height + margin],
  ];
  const first = Math.floor((-margin - left) / world);
  const last = Math.floor((width + margin - left) / world);
  const paths = { land: '', border: '', disputed: '', lake: '' };
  for (let copy = first; copy <= last; copy++) {
    const projection = geoIdentity()
      .scale(world)
      .translate([left + copy * world, top])
      .clipExtent(extent);
    const draw = geoPath(projection).digits(DIGITS);
    for (const role of ROLES) {
      for (const geometry of geography[role]) paths[role] += draw(geometry) ?? '';
    }
  }
  return paths;
}
