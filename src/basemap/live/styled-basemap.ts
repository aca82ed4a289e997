import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Camera, CameraTarget, Pixel } from '../../geometry/camera';
import { safeAddress } from '../../text/address';
import type { Basemap, BasemapLook, BasemapOptions } from '../types';
import { readDrawn } from './drawn';
import { openMap } from './open-map';
import { listenToPointer } from './pointer';
import { Viewpoint } from './viewpoint';

/** The publisher's style, or tiles of it, cannot be had or drawn. */
export class StyleError extends Error {
  override readonly name = 'StyleError';
}

/** A map in the publisher's own style. Its names and colours are its own: look and language change nothing. */
export class StyledBasemap implements Basemap {
  readonly #options: BasemapOptions;
  readonly #style: string;
  readonly #close: () => void;
  readonly #map: MapLibreMap;
  readonly #viewpoint: Viewpoint;
  #awaited: 'ready' | 'restored' | null = 'ready';
  #hasTile = false;
  #over = false;
  #destroyed = false;

  constructor(options: BasemapOptions, style: string) {
    this.#options = options;
    this.#style = style;
    const address = safeAddress(style);
    const { map, element, close } = openMap(options, address ?? { version: 8, sources: {}, layers: [] });
    this.#map = map;
    this.#close = close;
    this.#viewpoint = new Viewpoint(map, element, () => this.#awaited === null && !this.#over);
    this.#listen();
    if (address === null) queueMicrotask(() => this.#fail('this is no address to be fetched'));
  }

  get camera(): Camera {
    return this.#viewpoint.camera;
  }

  /** What the style's sources ask to be credited with, as text: their markup is left away. */
  get attribution(): readonly string[] {
    const style = this.#map.isStyleLoaded() ? this.#map.getStyle() : null;
    const credits = Object.values(style?.sources ?? {}).flatMap((source) =>
      'attribution' in source && source.attribution ? [source.attribution.replace(/<[^<>]*>/g, '').trim()] : [],
    );
    return [...new Set([...credits, 'MapLibre'])];
  }

  show(_look: BasemapLook): void {}

  moveTo(target: CameraTarget, { animate }: { readonly animate: boolean }): Promise<void> {
    return this.#viewpoint.moveTo(target, animate);
  }

  zoomBy(levels: number): void {
    this.#viewpoint.zoomBy(levels);
  }

  panBy(pixels: Pixel): void {
    this.#viewpoint.panBy(pixels);
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#over = true;
    this.#close();
    this.#viewpoint.close();
  }

  #listen(): void {
    const { onFrame, onPointer, onState } = this.#options;
    const map = this.#map;
    map.on('render', () => {
      onFrame(this.camera);
      this.#look();
    });
    map.on('webglcontextlost', () => {
      if (this.#over || this.#awaited === 'ready') return;
      this.#awaited = 'restored';
      onState('lost');
    });
    map.on('style.load', () => {
      const { layers, sources } = map.getStyle();
      const lost = layers.find((layer) => 'source' in layer && layer.source && !Object.hasOwn(sources, layer.source));
      // MapLibre would throw in the next frame, and in each after it. It may not be removed in its own event.
      if (lost) queueMicrotask(() => this.#fail(`its layer "${lost.id}" draws a source that it does not have`));
    });
    map.on('sourcedata', (event) => {
      this.#hasTile ||= isTileThere(event);
    });
    // Once it is seen, a tile that is missing is a gap and no more.
    map.on('error', ({ error }) => {
      if (this.#awaited === 'ready') this.#fail(error.message);
    });
    listenToPointer(map, onPointer);
  }

  #look(): void {
    const awaited = this.#awaited;
    if (!awaited || this.#over || !this.#map.isStyleLoaded() || !this.#map.areTilesLoaded()) return;
    const drawn = readDrawn(this.#map, null);
    if (drawn === 'nothing') this.#fail('its canvas stayed blank');
    else if (drawn === 'water' && awaited === 'ready' && this.#awaitsTiles() && !this.#hasTile)
      this.#fail('none of its tiles could be had');
    else {
      this.#awaited = null;
      this.#options.onState(awaited);
    }
  }

  /** Tiles that are not found are told by no event, and leave the ground that they would have stood on. */
  #awaitsTiles(): boolean {
    return Object.values(this.#map.getStyle().sources).some(({ type }) => /^(vector|raster)/.test(type));
  }

  #fail(detail: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#options.onState('failed', new StyleError(`The map style ${this.#style} could not be drawn: ${detail}`));
  }
}

/** Of a tile of a picture that is not found nothing is told; one of vectors is told all the same, with nothing in it. */
function isTileThere({ tile, source }: MapSourceDataEvent): boolean {
  return Boolean(tile) && (source.type !== 'vector' || Boolean(tile.latestFeatureIndex));
}
