import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, CameraTarget, Pixel } from '../../geometry/camera';
import { flightDuration } from '../flight';
import { STEP, ZOOMS } from '../limits';

/** Where the map is looked at from, and how that changes. */
export class Viewpoint {
  readonly #map: MapLibreMap;
  readonly #element: HTMLElement;
  /** Whether the map draws: without frames no flight would ever end. */
  readonly #draws: () => boolean;
  #width = 0;
  #height = 0;
  #camera: Camera;
  #flights = 0;
  readonly #landings = new Map<number, () => void>();
  #zoomGoal: number | null = null;

  constructor(map: MapLibreMap, element: HTMLElement, draws: () => boolean) {
    this.#map = map;
    this.#element = element;
    this.#draws = draws;
    this.#readSize();
    this.#camera = this.#read();
    map.on('resize', () => this.#readSize());
    map.on('moveend', (event) => this.#rested((event as { readonly flight?: number }).flight));
    map.on('webglcontextlost', () => map.stop());
  }

  /** The same object as long as nothing has moved, so that a name that fades in is no reason to draw a story again. */
  get camera(): Camera {
    const now = this.#read();
    const then = this.#camera;
    const same =
      now.center[0] === then.center[0] &&
      now.center[1] === then.center[1] &&
      now.zoom === then.zoom &&
      now.width === then.width &&
      now.height === then.height;
    if (!same) this.#camera = now;
    return this.#camera;
  }

  moveTo(target: CameraTarget, animate: boolean): Promise<void> {
    const to = { center: [...target.center] as [number, number], zoom: target.zoom };
    if (!animate || !this.#draws()) {
      this.#map.jumpTo(to);
      return Promise.resolve();
    }
    const flight = ++this.#flights;
    const duration = flightDuration(this.camera, target);
    return new Promise((resolve) => {
      this.#landings.set(flight, resolve);
      // Its `moveend` comes with the same mark, whether it arrives or something takes over.
      this.#map.flyTo({ ...to, duration }, { flight });
    });
  }

  zoomBy(levels: number): void {
    // From where the last step leads, so that three quick presses are three steps.
    const goal = (this.#zoomGoal ?? this.#map.getZoom()) + levels;
    const zoom = Math.max(ZOOMS.minZoom, Math.min(ZOOMS.maxZoom, goal));
    this.#map.easeTo({ zoom, duration: STEP });
    this.#zoomGoal = this.#map.isMoving() ? zoom : null;
  }

  panBy([x, y]: Pixel): void {
    this.#map.panBy([x, y], { duration: STEP });
  }

  /** Lets nobody wait for a flight that will not end. */
  close(): void {
    for (const land of this.#landings.values()) land();
    this.#landings.clear();
  }

  #rested(flight: number | undefined): void {
    this.#zoomGoal = null;
    if (flight === undefined) return;
    this.#landings.get(flight)?.();
    this.#landings.delete(flight);
  }

  /** Read at a resize alone: asked in every frame, it would have the browser lay the page out each time. */
  #readSize(): void {
    this.#width = this.#element.clientWidth;
    this.#height = this.#element.clientHeight;
  }

  #read(): Camera {
    const { lng, lat } = this.#map.getCenter().wrap();
    return Object.freeze({
      center: [lng, lat] as const,
      zoom: this.#map.getZoom(),
      width: this.#width,
      height: this.#height,
    });
  }
}
