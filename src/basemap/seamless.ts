/**
 * The basemap that a reader sees: still at first, live once the map is on the screen and the browser has time, still again
 * when the graphics are taken away. Both draw the same camera, so nothing moves when one takes the other's place.
 */
import { type Camera, type CameraTarget, isSameView, type Pixel } from '../geometry/camera';
import { Calm } from './calm';
import { Layer } from './layer';
import { claimSlot, freeSlot, type SlotHolder } from './live-slots';
import { distanceFrom, whenWanted } from './nearness';
import { createStillBasemap, stillGeographyAt } from './still';
import type { Basemap, BasemapLook, BasemapOptions } from './types';

export type BasemapState = 'still' | 'live';

export interface SeamlessOptions extends Omit<BasemapOptions, 'onState'> {
  /** Says which of the two is seen; with the reason, where it is less than it could be. */
  readonly onState: (state: BasemapState, reason?: Error) => void;
  /** Whether the live map may come at all. */
  readonly mayLive: boolean;
}

/** The graphics context was taken away; MapLibre waits for its return. */
export class ContextLostError extends Error {
  override readonly name = 'ContextLostError';
}

/** After so many losses of its context the map stays still: whatever takes them will not stop. */
const LOSSES = 3;

export class SeamlessBasemap implements Basemap {
  readonly #options: SeamlessOptions;
  readonly #abort = new AbortController();
  readonly #calm = new Calm(this.#abort.signal);
  readonly #holder: SlotHolder = { distance: () => distanceFrom(this.#options.container), release: () => this.#rest() };
  #look: BasemapLook;
  #still: Layer | null = null;
  #live: Layer | null = null;
  #top: Layer | null = null;
  #waking = false;
  #losses = 0;
  /** Why the map is still though it could be live. */
  #trouble: Error | undefined;
  /** Why there is no land under the still map: of all that is missing this is what is seen first. */
  #landTrouble: Error | undefined;
  #mayLive: boolean;
  /** The publisher's style, until it fails. */
  #style: string | null;
  #styleTrouble: Error | undefined;
  #told: { readonly state: BasemapState; readonly reason: Error | undefined } | null = null;
  /** Resolves once the still map can be moved and drawn over. */
  static async create(options: SeamlessOptions): Promise<SeamlessBasemap> {
    const basemap = new SeamlessBasemap(options);
    if (options.geo) await nearlyThere(stillGeographyAt(options.geo));
    await basemap.#showStill(options.camera);
    return basemap;
  }

  private constructor(options: SeamlessOptions) {
    this.#options = options;
    const { theme, language, quiet = [], quietNames = [] } = options;
    this.#look = { theme, language, quiet, quietNames };
    this.#mayLive = options.mayLive;
    this.#style = options.style ?? null;
  }

  get camera(): Camera {
    const { center, zoom } = this.#options.camera;
    const { clientWidth: width, clientHeight: height } = this.#options.container;
    return this.#top?.map?.camera ?? { center, zoom, width, height };
  }

  get attribution(): readonly string[] {
    return this.#top?.map?.attribution ?? [];
  }

  show(look: BasemapLook): void {
    this.#look = { ...this.#look, ...look };
    this.#each((map) => map.show(look));
  }

  async moveTo(target: CameraTarget, options: { readonly animate: boolean }): Promise<void> {
    await this.#calm.during(this.#top?.map?.moveTo(target, options));
  }

  zoomBy(levels: number): void {
    this.#top?.map?.zoomBy(levels);
  }

  panBy(pixels: Pixel): void {
    this.#top?.map?.panBy(pixels);
  }

  resize(): void {
    this.#each((map) => map.resize());
  }

  destroy(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    freeSlot(this.#holder);
    for (const layer of [this.#still, this.#live]) layer?.remove();
    this.#still = this.#live = this.#top = null;
  }

  /** Begins to look for the moment at which the live map may come. */
  watch(): void {
    const { container } = this.#options;
    const { signal } = this.#abort;
    if (signal.aborted || !this.#mayLive) return;
    this.#calm.watch(container);
    whenWanted(container, () => void this.#wake(), signal);
  }

  async #showStill(camera: CameraTarget): Promise<void> {
    if (this.#still) return;
    const layer = new Layer(this.#options.container, 'above');
    this.#still = layer;
    const map = await createStillBasemap({
      ...this.#options,
      ...this.#look,
      container: layer.element,
      camera,
      onFrame: (at) => this.#frame(layer, at),
      onState: (_, reason) => {
        if (this.#still !== layer) return;
        this.#landTrouble = reason;
        this.#tell('still', this.#trouble);
      },
    });
    if (!layer.hold(map, this.#still === layer)) return;
    this.#top = layer;
    this.#options.onFrame(map.camera);
  }

  async #wake(): Promise<void> {
    if (this.#waking || this.#live || !this.#mayLive || this.#abort.signal.aborted) return;
    if (!claimSlot(this.#holder)) return;
    this.#waking = true;
    try {
      const { createLiveBasemap } = await import('./live');
      // Another map may have taken the slot meanwhile.
      if (this.#abort.signal.aborted || !claimSlot(this.#holder)) return;
      const layer = new Layer(this.#options.container, 'below');
      this.#live = layer;
      const { style: _, ...ours } = this.#options;
      const map = await createLiveBasemap({
        ...ours,
        ...(this.#style === null ? {} : { style: this.#style }),
        ...this.#look,
        container: layer.element,
        camera: this.camera,
        onFrame: (at) => this.#frame(layer, at),
        onState: (state, reason) => this.#liveBecame(layer, state, reason),
      });
      if (layer.hold(map, this.#live === layer)) void map.moveTo(this.camera, { animate: false });
    } catch (error) {
      this.#giveUp(error as Error);
    } finally {
      this.#waking = false;
    }
  }

  #frame(layer: Layer, camera: Camera): void {
    layer.drew();
    if (layer !== this.#top) return;
    this.#calm.moved();
    // What waits below stands where this one stands.
    if (layer === this.#still) void this.#live?.map?.moveTo(camera, { animate: false });
    this.#options.onFrame(camera);
  }

  #liveBecame(layer: Layer, state: 'ready' | 'lost' | 'restored' | 'failed', reason?: Error): void {
    if (this.#live !== layer) return;
    switch (state) {
      case 'ready':
      case 'restored':
        void this.#rise(layer);
        break;
      case 'lost':
        this.#losses += 1;
        void this.#sink(new ContextLostError('The graphics context of the map was lost.'));
        break;
      case 'failed':
        if (this.#style !== null && reason?.name === 'StyleError') this.#dropStyle(reason);
        else this.#giveUp(reason ?? new Error('The live map failed and gave no reason.'));
        break;
    }
  }

  /** The live map takes the still one's place, once nobody moves it and both stand alike. */
  async #rise(layer: Layer): Promise<void> {
    await this.#calm.comes();
    const map = layer.map;
    if (this.#live !== layer || !map || this.#top === layer) return;
    const { camera } = this;
    if (!isSameView(map.camera, camera)) {
      const drawn = layer.nextFrame();
      void map.moveTo(camera, { animate: false });
      await drawn;
      if (this.#live !== layer) return;
    }
    this.#top = layer;
    const still = this.#still;
    this.#still = null;
    still?.fadeOut();
    this.#trouble = undefined;
    this.#options.onFrame(map.camera);
    this.#tell('live', this.#styleTrouble);
  }

  /** The still map takes the place of one that cannot be seen any more. */
  async #sink(reason: Error): Promise<void> {
    const camera = this.camera;
    if (this.#losses >= LOSSES) {
      this.#giveUp(reason);
      return;
    }
    this.#trouble = reason;
    await this.#showStill(camera);
    this.#tell('still', reason);
  }

  /** Goes on with our own land. */
  #dropStyle(reason: Error): void {
    this.#style = null;
    this.#styleTrouble = reason;
    this.#rest();
    void this.#wake();
  }

  /** Stays still from now on. */
  #giveUp(reason: Error): void {
    this.#mayLive = false;
    this.#trouble = reason;
    this.#rest();
    this.#tell('still', reason);
  }

  /** Gives the graphics context back. */
  #rest(): void {
    const { camera } = this;
    const layer = this.#live;
    this.#live = null;
    freeSlot(this.#holder);
    if (!layer) return;
    if (this.#top !== layer) {
      layer.remove();
      return;
    }
    void this.#showStill(camera).then(() => {
      layer.remove();
      this.#tell('still', this.#trouble);
    });
  }

  /** The same twice is told once: losing a context and drawing the still map for it are one piece of news. */
  #tell(state: BasemapState, trouble?: Error): void {
    const told = this.#told;
    const reason = (state === 'still' && this.#landTrouble) || trouble;
    if (this.#abort.signal.aborted || (told?.state === state && told.reason === reason)) return;
    this.#told = { state, reason };
    this.#options.onState(state, reason);
  }

  #each(act: (map: Basemap) => void): void {
    for (const layer of [this.#still, this.#live]) if (layer?.map) act(layer.map);
  }
}

/** Milliseconds that the story waits for its land. */
const GLANCE = 50;

/** Land that has come is read first, and drawn in one picture with the story; for what has not come yet nothing waits. */
function nearlyThere(land: Promise<unknown>): Promise<unknown> {
  return Promise.race([land.catch(() => {}), new Promise((resolve) => setTimeout(resolve, GLANCE))]);
}
