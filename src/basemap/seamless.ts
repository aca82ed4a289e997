/**
 * The basemap that a reader sees: still at first, live once the map is on the screen and the browser has time, still again
 * when the graphics are taken away. Both draw the same camera, so nothing moves when one takes the other's place.
 */
import { type Camera, type CameraTarget, isSameView, type Pixel } from '../geometry/camera';
import { Calm } from './calm';
import { Layer } from './layer';
import { claimSlot, freeSlot, type SlotHolder } from './live-slots';
import { distanceFrom, whenWanted } from './nearness';
import { stillGeographyAt } from './still';
import { StillBasemap } from './still/still-basemap';
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
  /** As they are now: with the last look, and without what has failed. */
  #options: SeamlessOptions;
  readonly #abort = new AbortController();
  readonly #calm = new Calm(this.#abort.signal);
  readonly #holder: SlotHolder = { distance: () => distanceFrom(this.#options.container), release: () => this.#rest() };
  #still: Layer | null = null;
  #live: Layer | null = null;
  /** The one that is seen. */
  #top: Basemap;
  #waking = false;
  #losses = 0;
  /** Why the map is still though it could be live. */
  #trouble: Error | undefined;
  /** Why there is no land under the still map: of all that is missing this is what is seen first. */
  #landTrouble: Error | undefined;
  /** Why it is not the publisher's style that is live. */
  #styleTrouble: Error | undefined;
  #told: { readonly state: BasemapState; readonly reason: Error | undefined } | null = null;

  /** Resolves once the still map can be moved and drawn over. */
  static async create(options: SeamlessOptions): Promise<SeamlessBasemap> {
    if (options.geo) await nearlyThere(stillGeographyAt(options.geo));
    return new SeamlessBasemap(options);
  }

  private constructor(options: SeamlessOptions) {
    this.#options = options;
    this.#top = this.#showStill(options.camera);
  }

  get camera(): Camera {
    return this.#top.camera;
  }

  get attribution(): readonly string[] {
    return this.#top.attribution;
  }

  show(look: BasemapLook): void {
    this.#options = { ...this.#options, ...look };
    this.#each((map) => map.show(look));
  }

  async moveTo(target: CameraTarget, options: { readonly animate: boolean }): Promise<void> {
    await this.#calm.during(this.#top.moveTo(target, options));
  }

  zoomBy(levels: number): void {
    this.#top.zoomBy(levels);
  }

  panBy(pixels: Pixel): void {
    this.#top.panBy(pixels);
  }

  resize(): void {
    this.#each((map) => map.resize());
  }

  destroy(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    freeSlot(this.#holder);
    for (const layer of [this.#still, this.#live]) layer?.remove();
    this.#still = this.#live = null;
  }

  /** Begins to look for the moment at which the live map may come. */
  watch(): void {
    const { container, mayLive } = this.#options;
    const { signal } = this.#abort;
    if (signal.aborted || !mayLive) return;
    this.#calm.watch(container);
    whenWanted(container, () => void this.#wake(), signal);
  }

  #showStill(camera: CameraTarget): Basemap {
    if (this.#still?.map) return this.#still.map;
    const layer = new Layer(this.#options.container, 'above');
    this.#still = layer;
    const map = new StillBasemap({
      ...this.#options,
      container: layer.element,
      camera,
      stays: () => !this.#options.mayLive,
      onFrame: (at) => this.#frame(layer, at),
      onState: (_, reason) => {
        if (this.#still !== layer) return;
        this.#landTrouble = reason;
        this.#tell('still', this.#trouble);
      },
    });
    layer.map = map;
    this.#top = map;
    this.#options.onFrame(map.camera);
    return map;
  }

  async #wake(): Promise<void> {
    if (this.#waking || this.#live || !this.#options.mayLive || this.#abort.signal.aborted) return;
    if (!claimSlot(this.#holder)) return;
    this.#waking = true;
    try {
      const { createLiveBasemap } = await import('./live');
      // Another map may have taken the slot meanwhile.
      if (this.#abort.signal.aborted || !claimSlot(this.#holder)) return;
      const layer = new Layer(this.#options.container, 'below');
      this.#live = layer;
      const map = await createLiveBasemap({
        ...this.#options,
        container: layer.element,
        camera: this.camera,
        onFrame: (at) => this.#frame(layer, at),
        onState: (state, reason) => this.#liveBecame(layer, state, reason),
      });
      layer.map = map;
      if (this.#live === layer) void map.moveTo(this.camera, { animate: false });
      else layer.remove();
    } catch (error) {
      this.#giveUp(error as Error);
    } finally {
      this.#waking = false;
    }
  }

  #frame(layer: Layer, camera: Camera): void {
    layer.drew();
    if (layer.map !== this.#top) return;
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
        this.#sink(new ContextLostError('The graphics context of the map was lost.'));
        break;
      case 'failed':
        if (reason?.name === 'StyleError') this.#dropStyle(reason);
        else this.#giveUp(reason ?? new Error('The live map failed and gave no reason.'));
        break;
    }
  }

  /** The live map takes the still one's place, once nobody moves it and both stand alike. */
  async #rise(layer: Layer): Promise<void> {
    await this.#calm.comes();
    const map = layer.map;
    if (this.#live !== layer || !map || this.#top === map) return;
    const { camera } = this;
    if (!isSameView(map.camera, camera)) {
      const drawn = layer.nextFrame();
      void map.moveTo(camera, { animate: false });
      await drawn;
      if (this.#live !== layer) return;
    }
    this.#top = map;
    const still = this.#still;
    this.#still = null;
    still?.fadeOut();
    this.#trouble = undefined;
    this.#options.onFrame(map.camera);
    this.#tell('live', this.#styleTrouble);
  }

  /** The still map takes the place of one that cannot be seen any more. */
  #sink(reason: Error): void {
    if (this.#losses >= LOSSES) {
      this.#giveUp(reason);
      return;
    }
    this.#trouble = reason;
    this.#showStill(this.camera);
    this.#tell('still', reason);
  }

  /** Goes on with our own land. */
  #dropStyle(reason: Error): void {
    const { style: _, ...ours } = this.#options;
    this.#options = ours;
    this.#styleTrouble = reason;
    this.#rest();
    void this.#wake();
  }

  /** Stays still from now on. */
  #giveUp(reason: Error): void {
    this.#options = { ...this.#options, mayLive: false };
    this.#trouble = reason;
    this.#rest();
    // The still map sees now that it stays.
    const { theme, language } = this.#options;
    this.show({ theme, language });
    this.#tell('still', reason);
  }

  /** Gives the graphics context back. */
  #rest(): void {
    const layer = this.#live;
    this.#live = null;
    freeSlot(this.#holder);
    if (layer && layer.map === this.#top) {
      this.#showStill(this.camera);
      this.#tell('still', this.#trouble);
    }
    layer?.remove();
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
