/** Panning and zooming by hand, on d3-zoom, and flights between two cameras. */
import { interpolateZoom, type ZoomView } from 'd3-interpolate';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type Camera, type CameraTarget, type Pixel, toLngLat, toUnit, worldSize } from '../../geometry/camera';
import { flightDuration } from '../flight';
import { STEP, ZOOMS } from '../limits';

/** Width of d3-zoom's own plane: the world at zoom 0. */
const WORLD = worldSize(0);

export class Viewpoint {
  readonly #element: HTMLElement;
  readonly #zoom = zoom<HTMLElement, undefined>();
  readonly #onMove: (camera: Camera) => void;
  #width = 0;
  #height = 0;
  #camera: Camera;
  #flight: { cancel(): void } | null = null;
  #goal: number | null = null;

  constructor(element: HTMLElement, target: CameraTarget, onMove: (camera: Camera) => void) {
    this.#element = element;
    this.#onMove = onMove;
    this.#zoom
      .scaleExtent([2 ** ZOOMS.minZoom, 2 ** ZOOMS.maxZoom])
      .translateExtent([
        [Number.NEGATIVE_INFINITY, 0],
        [Number.POSITIVE_INFINITY, WORLD],
      ])
      .extent(() => [
        [0, 0],
        [this.#width, this.#height],
      ])
      .duration(STEP)
      .on('zoom', (event: D3ZoomEvent<HTMLElement, undefined>) => this.#moved(event));
    this.#readSize();
    this.#camera = { center: target.center, zoom: target.zoom, width: this.#width, height: this.#height };
    select<HTMLElement, undefined>(element).call(this.#zoom);
    this.jump(target);
  }

  get camera(): Camera {
    return this.#camera;
  }

  jump(target: CameraTarget): void {
    this.#flight?.cancel();
    this.#set(this.#transformFor(target));
  }

  /** Resolves when it has arrived, or when something else takes over. */
  fly(target: CameraTarget): Promise<void> {
    return this.#travel(target, flightDuration(this.#camera, target));
  }

  zoomBy(levels: number): void {
    // From where the last step leads, so that three quick presses are three steps.
    const wanted = (this.#goal ?? this.#camera.zoom) + levels;
    const level = Math.max(ZOOMS.minZoom, Math.min(ZOOMS.maxZoom, wanted));
    this.#goal = level;
    void this.#travel({ center: this.#camera.center, zoom: level }, STEP).then(() => {
      this.#goal = null;
    });
  }

  panBy([x, y]: Pixel): void {
    const [cx, cy] = toUnit(this.#camera.center);
    const world = worldSize(this.#camera.zoom);
    void this.#travel({ center: toLngLat([cx + x / world, cy + y / world]), zoom: this.#camera.zoom }, STEP);
  }

  resize(): void {
    const { center, zoom: level } = this.#camera;
    this.#readSize();
    this.#set(this.#transformFor({ center, zoom: level }));
  }

  close(): void {
    this.#flight?.cancel();
    select(this.#element).on('.zoom', null);
  }

  #travel(target: CameraTarget, duration: number): Promise<void> {
    this.#flight?.cancel();
    const view = this.#element.ownerDocument.defaultView;
    // A page that is not seen draws no frames: nothing would ever arrive.
    if (!view || this.#element.ownerDocument.hidden || duration <= 0) {
      this.jump(target);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const way = this.#way(target);
      let begun: number | null = null;
      let request = 0;
      const arrive = (): void => {
        this.#flight = null;
        resolve();
      };
      const step = (now: number): void => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / duration);
        if (share === 1) {
          arrive();
          this.#set(this.#transformFor(target));
          return;
        }
        request = view.requestAnimationFrame(step);
        this.#set(way(ease(share)));
      };
      request = view.requestAnimationFrame(step);
      this.#flight = {
        cancel: () => {
          view.cancelAnimationFrame(request);
          arrive();
        },
      };
    });
  }

  /** The way of van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), as d3-interpolate has it. */
  #way(target: CameraTarget): (share: number) => ZoomTransform {
    const size = Math.max(this.#width, this.#height, 1);
    const viewOf = ({ center, zoom: level }: CameraTarget, nearX?: number): ZoomView => {
      const [x, y] = toUnit(center);
      const near = nearX === undefined ? x : x - Math.round(x - nearX);
      return [near * WORLD, y * WORLD, size / 2 ** level];
    };
    const [fromX] = toUnit(this.#camera.center);
    const between = interpolateZoom(viewOf(this.#camera), viewOf(target, fromX));
    return (share) => {
      const [x, y, width] = between(share);
      return this.#transformAt(x, y, size / width);
    };
  }

  #transformFor({ center, zoom: level }: CameraTarget): ZoomTransform {
    const [x, y] = toUnit(center);
    return this.#transformAt(x * WORLD, y * WORLD, 2 ** level);
  }

  #transformAt(x: number, y: number, scale: number): ZoomTransform {
    return zoomIdentity.translate(this.#width / 2 - x * scale, this.#height / 2 - y * scale).scale(scale);
  }

  #set(transform: ZoomTransform): void {
    select<HTMLElement, undefined>(this.#element).call(this.#zoom.transform, transform);
  }

  #moved({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, undefined>): void {
    if (sourceEvent) this.#flight?.cancel();
    const x = (this.#width / 2 - transform.x) / transform.k / WORLD;
    const y = (this.#height / 2 - transform.y) / transform.k / WORLD;
    const center = toLngLat([x - Math.floor(x), y]);
    this.#camera = Object.freeze({
      center,
      zoom: Math.log2(transform.k),
      width: this.#width,
      height: this.#height,
    });
    this.#onMove(this.#camera);
  }

  /** Read at a resize alone: asked in every frame, it would have the browser lay the page out each time. */
  #readSize(): void {
    this.#width = this.#element.clientWidth;
    this.#height = this.#element.clientHeight;
  }
}

function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
