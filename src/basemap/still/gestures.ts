/** A hand on the still map, on d3-zoom, and the way of a flight: what only a map that is drawn already needs. */
import { interpolateZoom, type ZoomView } from 'd3-interpolate';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type Camera, type CameraTarget, toLngLat, toUnit, worldSize } from '../../geometry/camera';
import { STEP, ZOOMS } from '../limits';

/** Width of d3-zoom's own plane: the world at zoom 0. */
const WORLD = worldSize(0);

export class Gestures {
  readonly #element: HTMLElement;
  readonly #zoom = zoom<HTMLElement, undefined>();
  #camera: Camera;

  /** `onMove` is told where a hand moves the map, and of nothing else. */
  constructor(element: HTMLElement, camera: Camera, onMove: (target: CameraTarget) => void) {
    this.#element = element;
    this.#camera = camera;
    this.#zoom
      .scaleExtent([2 ** ZOOMS.minZoom, 2 ** ZOOMS.maxZoom])
      .translateExtent([
        [Number.NEGATIVE_INFINITY, 0],
        [Number.POSITIVE_INFINITY, WORLD],
      ])
      .extent(() => [
        [0, 0],
        [this.#camera.width, this.#camera.height],
      ])
      .duration(STEP)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, undefined>) => {
        // What has no event behind it is where we put it ourselves.
        if (sourceEvent) onMove(targetOf(transform, this.#camera));
      });
    select<HTMLElement, undefined>(element).call(this.#zoom);
    this.place(camera);
  }

  /** Lets the next gesture begin here. */
  place(camera: Camera): void {
    this.#camera = camera;
    const [x, y] = toUnit(camera.center);
    const scale = 2 ** camera.zoom;
    const transform = zoomIdentity
      .translate(camera.width / 2 - x * WORLD * scale, camera.height / 2 - y * WORLD * scale)
      .scale(scale);
    select<HTMLElement, undefined>(this.#element).call(this.#zoom.transform, transform);
  }

  close(): void {
    select(this.#element).on('.zoom', null);
  }
}

/** The way of van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), as d3-interpolate has it. */
export function wayBetween(from: Camera, to: CameraTarget): (share: number) => CameraTarget {
  const size = Math.max(from.width, from.height, 1);
  const [fromX] = toUnit(from.center);
  const viewOf = ({ center, zoom: level }: CameraTarget): ZoomView => {
    const [x, y] = toUnit(center);
    return [(x - Math.round(x - fromX)) * WORLD, y * WORLD, size / 2 ** level];
  };
  const between = interpolateZoom(viewOf(from), viewOf(to));
  return (share) => {
    const [x, y, width] = between(share);
    return { center: toLngLat([x / WORLD, y / WORLD]), zoom: Math.log2(size / width) };
  };
}

function targetOf({ x, y, k }: ZoomTransform, { width, height }: Camera): CameraTarget {
  return { center: toLngLat([(width / 2 - x) / k / WORLD, (height / 2 - y) / k / WORLD]), zoom: Math.log2(k) };
}
