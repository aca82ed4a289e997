import { afterPaint } from '../../after-paint';
import type { Camera, CameraTarget, Pixel } from '../../geometry/camera';
import type { Basemap, BasemapLook, BasemapOptions } from '../types';
import { Ground } from './ground';
import { CLOSE } from './land';
import { STILL_SOURCES } from './layers';
import { type NamesAt, namesInView } from './names';
import { listenToPointer } from './pointer';
import { landNames, stillGeographyAt } from './read-files';
import { Viewpoint } from './viewpoint';

export interface StillOptions extends BasemapOptions {
  /** Whether no live map will come: then this one has the land of that, for who looks at it closely. */
  readonly stays?: () => boolean;
}

/**
 * A map of paths, without graphics context or worker. It draws when something moves, and then once a frame. `onState` tells
 * `ready` when its land is drawn and it answers a hand, or, with a `GeoFileError`, that there will be none.
 */
export class StillBasemap implements Basemap {
  /** With the look of now. */
  #options: StillOptions;
  readonly #abort = new AbortController();
  readonly #element: HTMLElement;
  readonly #ground: Ground;
  readonly #viewpoint: Viewpoint;
  /** Shows, where that takes long, that the land is on its way. */
  readonly #coming: HTMLElement;
  #namesAt: NamesAt | null = null;
  #sources = STILL_SOURCES;
  #request = 0;
  #resting = 0;
  /** Without land: it has not come yet, or there is none. */
  #bare = true;
  #refining = false;

  constructor(options: StillOptions) {
    this.#options = options;
    const page = options.container.ownerDocument;
    this.#element = page.createElement('div');
    Object.assign(this.#element.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      touchAction: 'none',
      userSelect: 'none',
    });
    this.#ground = new Ground(page);
    this.#element.append(this.#ground.element);
    this.#coming = page.createElement('div');
    this.#coming.className = 'im-land-coming';
    if (options.geo) this.#element.append(this.#coming);
    options.container.append(this.#element);
    this.#colour();
    this.#viewpoint = new Viewpoint(this.#element, options.camera, () => this.#soon());
    this.#ground.draw(this.camera, true);
    listenToPointer(this.#element, options.onPointer, this.#abort.signal);
    void this.#load();
  }

  get camera(): Camera {
    return this.#viewpoint.camera;
  }

  get attribution(): readonly string[] {
    return this.#bare ? [] : this.#sources;
  }

  show(look: BasemapLook): void {
    this.#options = { ...this.#options, ...look };
    this.#colour();
    this.#rest();
  }

  async moveTo(target: CameraTarget, { animate }: { readonly animate: boolean }): Promise<void> {
    if (animate) await this.#viewpoint.fly(target);
    else this.#viewpoint.jump(target);
    if (!this.#abort.signal.aborted) this.#draw();
  }

  zoomBy(levels: number): void {
    this.#viewpoint.zoomBy(levels);
  }

  panBy(pixels: Pixel): void {
    this.#viewpoint.panBy(pixels);
  }

  resize(): void {
    this.#viewpoint.resize();
    this.#draw();
  }

  destroy(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    cancelAnimationFrame(this.#request);
    clearTimeout(this.#resting);
    this.#viewpoint.close();
    this.#element.remove();
  }

  async #load(): Promise<void> {
    const { geo, onState } = this.#options;
    const { signal } = this.#abort;
    let reason: Error | undefined;
    if (geo) {
      try {
        this.#ground.receive(await stillGeographyAt(geo));
        this.#bare = false;
        this.#colour();
      } catch (error) {
        reason = error as Error;
      }
    } else await Promise.resolve();
    if (signal.aborted) return;
    this.#coming.remove();
    this.#draw();
    // It is seen before names and the code for hands are fetched, and called a map once it answers them.
    await afterPaint(this.#element.ownerDocument);
    if (signal.aborted) return;
    if (geo && !reason) void this.#loadNames(geo, signal);
    await this.#viewpoint.listen();
    if (!signal.aborted) onState('ready', reason);
  }

  /** Names are an ornament here: without their file the map says nothing of it. */
  async #loadNames(geo: URL, signal: AbortSignal): Promise<void> {
    try {
      const names = await landNames(geo);
      this.#namesAt = (view) => namesInView(names, view);
    } catch (error) {
      if (!signal.aborted) console.warn(`influence-map: ${(error as Error).message}`);
      return;
    }
    this.#rest();
  }

  async #refine(geo: URL): Promise<void> {
    this.#refining = true;
    try {
      const { detailedLandAt } = await import('./detailed/land');
      const land = await detailedLandAt(geo, this.#element);
      if (this.#abort.signal.aborted) return;
      this.#ground.refine(land);
      this.#colour();
      this.#rest();
      // To name it takes a phone as long again.
      await afterPaint(this.#element.ownerDocument);
      if (this.#abort.signal.aborted) return;
      this.#namesAt = land.namesAt;
      this.#sources = land.sources;
      this.#rest();
      this.#options.onSources?.();
    } catch (error) {
      console.warn(`influence-map: the map has the small land: ${(error as Error).message}`);
    }
  }

  #colour(): void {
    this.#ground.colour(this.#options.theme, this.#bare);
  }

  /** Many moves of a hand make one frame. */
  #soon(): void {
    if (this.#request !== 0) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#request !== 0) cancelAnimationFrame(this.#request);
    this.#request = 0;
    this.#ground.draw(this.camera, false);
    this.#options.onFrame(this.camera);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), RESTS_AFTER) as unknown as number;
  }

  /** What is worth its time only once the map stands still: sharp lines, and which names are there. */
  #rest(): void {
    clearTimeout(this.#resting);
    const { language, theme, quiet = [], quietNames = [], covered = [] } = this.#options;
    const { camera } = this;
    const named = this.#namesAt?.({ camera, language, quiet: { positions: quiet, names: quietNames, covered } });
    if (named) this.#ground.name(named, camera, theme, language);
    this.#ground.draw(this.camera, true);
    const { geo, stays } = this.#options;
    if (geo && !this.#bare && !this.#refining && this.camera.zoom >= CLOSE && stays?.()) void this.#refine(geo);
  }
}

/** Milliseconds without a move after which the map stands still. By then its owner has told what is covered now. */
const RESTS_AFTER = 240;
