import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, CameraTarget, Pixel } from '../../geometry/camera';
import type { Basemap, BasemapLook, BasemapOptions } from '../types';
import { Ground } from './ground';
import { Health } from './health';
import { pictureOf } from './images';
import { loadGeography } from './load';
import { nameFontReady } from './name-font';
import { openMap } from './open-map';
import { listenToPointer } from './pointer';
import { styleFor } from './style';
import { Viewpoint } from './viewpoint';

/** A map by MapLibre in an element of its own, which alone carries MapLibre's class names. */
export class LiveBasemap implements Basemap {
  readonly attribution = ['Natural Earth', 'Unicode CLDR', 'GeoNames (geonames.org), CC BY 4.0, changed', 'MapLibre'];

  readonly #options: BasemapOptions;
  readonly #element: HTMLElement;
  readonly #close: () => void;
  readonly #map: MapLibreMap;
  readonly #ground: Ground;
  readonly #health: Health;
  readonly #viewpoint: Viewpoint;
  readonly #abort = new AbortController();

  constructor(options: BasemapOptions) {
    this.#options = options;
    const style = styleFor(options);
    const { map, element, close } = openMap(options, style);
    this.#map = map;
    this.#element = element;
    this.#close = close;
    map.setMissingStyleImageResolver((id) => {
      const picture = pictureOf(id);
      if (picture) map.addImage(id, picture, { pixelRatio: picture.ratio });
    });
    this.#ground = new Ground(this.#map, options, style);
    this.#viewpoint = new Viewpoint(this.#map, this.#element, () => this.#ground.writable);
    this.#listen();
    this.#health = new Health(this.#map, this.#ground, options.onState);
    void this.#load();
  }

  get camera(): Camera {
    return this.#viewpoint.camera;
  }

  show(look: BasemapLook): void {
    this.#ground.show(look);
  }

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
    // A canvas of a new size is blank until it is drawn again: now, rather than in the next frame.
    if (this.#ground.writable) this.#map.redraw();
  }

  destroy(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    this.#health.close();
    this.#ground.close();
    this.#close();
    this.#viewpoint.close();
  }

  /**
   * MapLibre moves its camera, draws and tells `render` in one animation frame, so what is drawn over the map on
   * `render` is shown together with it. Its `move` is told before it has drawn, and after a resize or a jump maybe a
   * whole frame before: what lies over the map would run ahead. It serves only while nothing is drawn.
   */
  #listen(): void {
    const { onFrame, onPointer } = this.#options;
    this.#map.on('render', () => onFrame(this.camera));
    this.#map.on('move', () => {
      if (!this.#ground.writable) onFrame(this.camera);
    });
    listenToPointer(this.#map, onPointer);
  }

  async #load(): Promise<void> {
    const { signal } = this.#abort;
    const { geo } = this.#options;
    if (!geo) return;
    void nameFontReady(this.#element.ownerDocument).then(() => {
      if (!signal.aborted) this.#ground.fontArrived();
    });
    const missing: Error[] = [];
    await loadGeography({
      geo,
      signal,
      onPart: (collections) => {
        this.#ground.receive(collections);
        return this.#health.seen;
      },
      onMissing: (error) => {
        missing.push(error);
        console.warn(`influence-map: ${error.message}`);
      },
    });
    if (signal.aborted || this.#ground.has('land')) return;
    this.#health.fail(new Error('There is no land to draw: no file of the map could be read.', { cause: missing[0] }));
  }
}
