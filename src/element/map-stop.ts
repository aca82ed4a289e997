/** The map's own Tab stop, over the picture and under the buttons: its name, its words and its keys. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../locale';
import { mapKey, nextSpot, type Spot, spotsOf } from './map-keys';
import type { MapView } from './map-view';

export interface MapStopOptions {
  readonly map: MapView;
  /** The reader opens what the keys have gone to. */
  readonly onOpen: (id: string) => void;
  /** The keys have gone to this. */
  readonly onSpot: (id: string) => void;
}

export class MapStop {
  readonly #options: MapStopOptions;
  #spot: Spot | null = null;

  constructor(options: MapStopOptions) {
    this.#options = options;
  }

  template({ access, direction }: Messages, name: string, summary: string): TemplateResult {
    const spot = this.#spot;
    return html`
      <div class="im-map-stop" tabindex="0" role="application" aria-label=${name}
        aria-describedby="im-map-summary im-map-keys"
        @keydown=${(event: KeyboardEvent) => this.#pressed(event)}
        @blur=${() => this.leave()}></div>
      <div class="im-unseen" dir=${direction}>
        <p id="im-map-summary">${summary}</p>
        <p id="im-map-keys">${access.keys}</p>
      </div>
      ${spot ? html`<div class="im-spot" .style=${`left: ${spot.at[0]}px; top: ${spot.at[1]}px`}></div>` : nothing}`;
  }

  /** Leaves what the keys have gone to; whether there was anything. */
  leave(): boolean {
    if (!this.#spot) return false;
    this.#spot = null;
    this.#options.map.point(null, [0, 0]);
    return true;
  }

  #pressed(event: KeyboardEvent): void {
    const { map, onOpen } = this.#options;
    const key = mapKey(event);
    if (!key) return;
    event.preventDefault();
    switch (key.type) {
      case 'pan':
        map.stage?.panBy(key.by);
        break;
      case 'zoom':
        map.stage?.zoomBy(key.levels);
        break;
      case 'reset':
        void map.stage?.reset();
        break;
      case 'walk':
        this.#walk(key.side);
        return;
      case 'open':
        if (this.#spot) onOpen(this.#spot.id);
        break;
    }
    this.leave();
  }

  #walk(side: Spot['at']): void {
    const { map, onSpot } = this.#options;
    const scene = map.stage?.scene;
    if (!scene) return;
    const { width, height } = scene.camera;
    const from = this.#spot?.at ?? ([width / 2, height / 2] as const);
    const spot = nextSpot(spotsOf(scene), from, side, this.#spot?.id ?? null);
    if (!spot) return;
    this.#spot = spot;
    onSpot(spot.id);
    map.point(spot.id, spot.at);
  }
}

export const mapStopStyles = `
  .im-map-stop {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .im-map-stop:focus-visible {
    outline: 3px solid var(--im-accent);
    outline-offset: -3px;
  }
  .im-spot {
    position: absolute;
    inline-size: 36px;
    block-size: 36px;
    margin: -18px;
    border-radius: 50%;
    outline: 3px solid var(--im-accent);
    box-shadow: 0 0 0 6px var(--im-halo);
    pointer-events: none;
  }
`;
