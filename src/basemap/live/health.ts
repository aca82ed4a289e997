import { GPUInitializationError, type Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../palette';
import type { BasemapOptions } from '../types';
import { readDrawn } from './drawn';
import type { SourceId } from './geography';
import type { Ground } from './ground';
import { WebGL2MissingError } from './webgl';

/** An error as MapLibre tells it, with the source that it came from where it came from one. */
interface Trouble {
  readonly error: { readonly message: string };
  readonly sourceId?: string;
}

/** What makes the first picture; the rest is added to it. With its names: the still map before it has them, and they would blink. */
const SEEN_FIRST: readonly SourceId[] = ['land', 'borders', 'lakes', 'country-names', 'sea-names'];

/** Tells when land is to be seen, and when it is not any more: by what the canvas shows, not by what was tried. */
export class Health {
  readonly #map: MapLibreMap;
  readonly #ground: Ground;
  readonly #onState: BasemapOptions['onState'];
  /** What is told once land is seen. */
  #awaited: 'ready' | 'restored' | null = 'ready';
  /** The worker has answered for the land that it was last given. */
  #landRead = false;
  #over = false;
  #resolveSeen: () => void = () => {};
  /** Resolves once land has been seen, or never will be. */
  readonly seen = new Promise<void>((resolve) => {
    this.#resolveSeen = resolve;
  });

  constructor(map: MapLibreMap, ground: Ground, onState: BasemapOptions['onState']) {
    this.#map = map;
    this.#ground = ground;
    this.#onState = onState;
    map.on('sourcedata', ({ sourceId, sourceDataType }) => {
      if (sourceId === 'land' && sourceDataType === 'content') this.#landRead = ground.sent('land');
    });
    map.on('render', () => this.#look());
    map.on('webglcontextlost', () => this.#lost());
    map.on('error', (trouble) => this.#erred(trouble));
  }

  /** Ends it, unless it has ended. */
  fail(reason: Error): void {
    if (this.#over) return;
    this.close();
    this.#onState('failed', reason);
  }

  /** Tells no more. */
  close(): void {
    this.#over = true;
    this.#awaited = null;
    this.#resolveSeen();
  }

  #look(): void {
    const awaited = this.#awaited;
    if (!awaited || !this.#landRead || !SEEN_FIRST.every((id) => this.#isShown(id))) return;
    // Water alone is a picture as well, of a view of the sea: the worker has answered for the land.
    if (readDrawn(this.#map, PALETTES[this.#ground.look.theme].water) === 'nothing') {
      this.fail(new Error('The map was drawn, but its canvas stayed blank.'));
      return;
    }
    this.#awaited = null;
    this.#resolveSeen();
    this.#onState(awaited);
  }

  /** Of the land the worker has answered already; a name waits for its font before it is sent. */
  #isShown(id: SourceId): boolean {
    return (this.#ground.sent(id) || !id.endsWith('-names')) && this.#map.isSourceLoaded(id);
  }

  #lost(): void {
    this.#landRead = false;
    // Before the first picture the reader has nothing to lose, and after the end nothing to gain.
    if (this.#over || this.#awaited === 'ready') return;
    this.#awaited = 'restored';
    this.#onState('lost');
  }

  #erred({ error, sourceId }: Trouble): void {
    if (error instanceof GPUInitializationError) this.fail(new WebGL2MissingError(error));
    else if (this.#awaited && (sourceId === undefined || sourceId === 'land'))
      this.fail(new Error(`The land could not be drawn: ${error.message}`, { cause: error }));
    else console.warn(`influence-map: ${error.message}`);
  }
}
