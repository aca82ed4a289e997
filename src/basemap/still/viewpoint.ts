/** Where the still map looks from: set at once, flown to, or moved by a hand once the code for that is there. */
import { type Camera, type CameraTarget, type Pixel, toLngLat, toUnit, worldSize } from '../../geometry/camera';
import { flightDuration } from '../flight';
import { STEP, ZOOMS } from '../limits';
import type { Gestures } from './gestures';

export class Viewpoint {
  readonly #element: HTMLElement;
  readonly #onMove: (camera: Camera) => void;
  #width = 0;
  #height = 0;
  #camera: Camera;
  #hands: Promise<typeof import('./gestures') | null> | null = null;
  #gestures: Gestures | null = null;
  #closed = false;
  #flight: { cancel(): void } | null = null;
  /** Counts what was asked for: a flight whose code comes late is not begun any more. */
  #asked = 0;
  #goal: number | null = null;

  constructor(element: HTMLElement, target: CameraTarget, onMove: (camera: Camera) => void) {
    this.#element = element;
    this.#onMove = onMove;
    this.#readSize();
    this.#camera = this.#at(target);
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** Lets hands move the map; to be called when it is drawn. Resolves when they can, or when it is clear that they can't. */
  async listen(): Promise<void> {
    const code = await this.#bring();
    if (!code || this.#closed || this.#gestures) return;
    this.#gestures = new code.Gestures(this.#element, this.#camera, (target) => {
      this.#stop();
      this.#look(target);
    });
  }

  jump(target: CameraTarget): void {
    this.#stop();
    this.#set(target);
  }

  /** Resolves when it has arrived, or when something else takes over. */
  fly(target: CameraTarget): Promise<void> {
    return this.#travel(target, flightDuration(this.#camera, target));
  }

  zoomBy(levels: number): void {
    // From where the last step leads, so that three quick presses are three steps.
    const wanted = (this.#goal ?? this.#camera.zoom) + levels;
    const level = Math.max(ZOOMS.minZoom, Math.min(ZOOMS.maxZoom, wanted));
    const travel = this.#travel({ center: this.#camera.center, zoom: level }, STEP);
    this.#goal = level;
    void travel.then(() => {
      if (this.#goal === level) this.#goal = null;
    });
  }

  panBy([x, y]: Pixel): void {
    const [cx, cy] = toUnit(this.#camera.center);
    const world = worldSize(this.#camera.zoom);
    void this.#travel({ center: toLngLat([cx + x / world, cy + y / world]), zoom: this.#camera.zoom }, STEP);
  }

  resize(): void {
    this.#readSize();
    this.#set(this.#camera);
  }

  close(): void {
    this.#closed = true;
    this.#stop();
    this.#gestures?.close();
  }

  /** The code for hands and flights; `null` where it cannot be had: the map then jumps, and can be moved by its buttons. */
  #bring(): Promise<typeof import('./gestures') | null> {
    this.#hands ??= import('./gestures').catch((error: unknown) => {
      console.warn('influence-map: the still map cannot be moved by hand:', error);
      this.#hands = null;
      return null;
    });
    return this.#hands;
  }

  /** Whatever is under way ends where it is. */
  #stop(): void {
    this.#asked += 1;
    this.#flight?.cancel();
  }

  async #travel(target: CameraTarget, duration: number): Promise<void> {
    this.#stop();
    const asked = this.#asked;
    const code = await this.#bring();
    if (asked !== this.#asked || this.#closed) return;
    const view = this.#element.ownerDocument.defaultView;
    // A page that is not seen draws no frames: nothing would ever arrive.
    if (!code || !view || this.#element.ownerDocument.hidden || duration <= 0) {
      this.jump(target);
      return;
    }
    const way = code.wayBetween(this.#camera, target);
    await new Promise<void>((resolve) => {
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
          this.#set(target);
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

  /** Looks from here, and lets the next gesture begin here. */
  #set(target: CameraTarget): void {
    this.#look(target);
    this.#gestures?.place(this.#camera);
  }

  #look(target: CameraTarget): void {
    this.#camera = this.#at(target);
    this.#onMove(this.#camera);
  }

  #at({ center, zoom }: CameraTarget): Camera {
    const [x, y] = toUnit(center);
    return Object.freeze({ center: toLngLat([x - Math.floor(x), y]), zoom, width: this.#width, height: this.#height });
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
