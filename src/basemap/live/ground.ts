import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { BasemapLook } from '../types';
import { COVERED_SOURCE, type Collections, NAME_SOURCES, QUIET_SOURCE, type SourceId } from './geography';
import { leaveOut, points } from './named-features';
import { styleChanges, styleFor } from './style';

/** Kilometres round a place named over the map within which a name of the land is left out. Countries go by name. */
const QUIET_KM: Partial<Record<SourceId, number>> = {
  'city-names': 6,
  'governorate-names': 6,
  'town-names': 0.8,
  'country-names': 0,
};

const FONT_BOUND: ReadonlySet<SourceId> = new Set(NAME_SOURCES);

/**
 * Keeps MapLibre's style up to the look and the data that we have. What comes while the style can't be written to (it
 * is not loaded yet, or went with the graphics context) waits; MapLibre itself brings back what it had before a loss.
 */
export class Ground {
  readonly #map: MapLibreMap;
  #look: BasemapLook;
  #style: StyleSpecification;
  #writable = false;
  #data: Collections = {};
  readonly #unsent = new Set<SourceId>();
  #fontReady = false;

  /** `style` is what the map was made with, for `look`. */
  constructor(map: MapLibreMap, look: BasemapLook, style: StyleSpecification) {
    this.#map = map;
    this.#look = look;
    this.#style = style;
    this.#quieten();
    this.#cover();
    map.on('style.load', () => {
      this.#writable = true;
      this.#write();
    });
    map.on('webglcontextlost', () => this.close());
  }

  get look(): BasemapLook {
    return this.#look;
  }

  /** The map draws and can be written to. */
  get writable(): boolean {
    return this.#writable;
  }

  has(id: SourceId): boolean {
    return this.#data[id] !== undefined;
  }

  /** The map has been given all that there is of a source. */
  sent(id: SourceId): boolean {
    return this.has(id) && !this.#unsent.has(id);
  }

  receive(collections: Collections): void {
    this.#data = { ...this.#data, ...collections };
    for (const id of Object.keys(collections) as SourceId[]) this.#unsent.add(id);
    this.#write();
  }

  /** Names wait for this. */
  fontArrived(): void {
    this.#fontReady = true;
    this.#write();
  }

  show(look: BasemapLook): void {
    const before = this.#look;
    this.#look = { ...before, ...look };
    if (before.quiet !== this.#look.quiet || before.quietNames !== this.#look.quietNames) this.#quieten();
    if (before.covered !== this.#look.covered) this.#cover();
    this.#write();
  }

  /** Writes no more, until a style is loaded again. */
  close(): void {
    this.#writable = false;
  }

  /** What is named over the map has changed, and with it what is left to name beneath. */
  #quieten(): void {
    this.#data = { ...this.#data, [QUIET_SOURCE]: points(this.#look.quiet ?? []) };
    this.#unsent.add(QUIET_SOURCE);
    for (const id of Object.keys(QUIET_KM) as SourceId[]) if (this.has(id)) this.#unsent.add(id);
  }

  #cover(): void {
    this.#data = { ...this.#data, [COVERED_SOURCE]: points(this.#look.covered ?? []) };
    this.#unsent.add(COVERED_SOURCE);
  }

  #write(): void {
    if (!this.#writable) return;
    this.#restyle();
    for (const id of this.#unsent) {
      if (FONT_BOUND.has(id) && !this.#fontReady) continue;
      this.#unsent.delete(id);
      this.#send(id);
    }
  }

  /** Property by property: MapLibre's own way compares two whole styles, and all the data in them. */
  #restyle(): void {
    const style = styleFor(this.#look);
    for (const { layer, group, property, value } of styleChanges(this.#style, style)) {
      if (group === 'paint') this.#map.setPaintProperty(layer, property as never, value as never, { validate: false });
      else this.#map.setLayoutProperty(layer, property as never, value as never, { validate: false });
    }
    this.#style = style;
  }

  #send(id: SourceId): void {
    const data = this.#data[id];
    if (!data) return;
    const radius = QUIET_KM[id];
    const { quiet = [], quietNames = [] } = this.#look;
    const shown = radius === undefined ? data : leaveOut(data, { positions: quiet, names: quietNames }, radius);
    void this.#map.getSource<GeoJSONSource>(id)?.setData(shown);
  }
}
