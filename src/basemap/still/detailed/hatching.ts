/** Diagonal lines over areas: path data, which every renderer draws, where a pattern would need a name in the page. */
import { type Camera, nearestPixel, type Pixel, toUnit, type UnitPoint, worldSize } from '../../../geometry/camera';
import type { Shape } from '../geography';

/** Pixels from one line to the next, across and down. As on the live map. */
const PERIOD = 6;

/** Path data of the lines over what lies in view and, in pixels, `margin` around it. */
export function hatching(areas: readonly Shape[], camera: Camera, margin = 0): string {
  const { center, zoom, width, height } = camera;
  const pixelOf = nearestPixel(camera);
  // A line is where across and down add up to a multiple of the period; it stays on its ground when the map is drawn anew.
  const [x, y] = toUnit(center);
  const shift = (width + height) / 2 - (x + y) * worldSize(zoom);
  const first = Math.ceil((-2 * margin - shift) / PERIOD);
  const last = Math.floor((width + height + 2 * margin - shift) / PERIOD);
  return areas.map((area) => hatch(area)).join('');

  function hatch(area: Shape): string {
    if (area.type !== 'Polygon') return '';
    const crossed = new Map<number, Pixel[]>();
    for (const ring of area.coordinates) {
      const points = ring.map((point) => pixelOf(point as unknown as UnitPoint));
      points.forEach((to, index) => {
        const from = points[index - 1] ?? to;
        const [begin, end] = [from, to].map((point) => (point[0] + point[1] - shift) / PERIOD) as [number, number];
        const [low, high] = begin < end ? [begin, end] : [end, begin];
        for (let line = Math.max(first, Math.ceil(low)); line <= last && line < high; line++) {
          const share = (line - begin) / (end - begin);
          const at: Pixel = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
          crossed.set(line, [...(crossed.get(line) ?? []), at]);
        }
      });
    }
    return [...crossed.values()].map(inside).join('');
  }
}

/** The parts of a line that lie between an odd border and the next. */
function inside(borders: readonly Pixel[]): string {
  return [...borders]
    .sort((a, b) => a[0] - b[0])
    .map(([x, y], index) => `${index % 2 === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
}
