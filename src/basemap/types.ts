/** What lies under the story layer, behind one small interface. A basemap knows no story. */
import type { Camera, CameraTarget, Pixel } from '../geometry/camera';
import type { Theme } from '../state/types';

/** A gesture that was not a drag or a zoom. `tap` is a click or a touch; `move` is a mouse that hovers. */
export interface BasemapPointer {
  readonly type: 'tap' | 'move' | 'leave';
  /** CSS pixels from the top left of the map. */
  readonly at: Pixel;
  readonly touch: boolean;
}

/** Width and height in pixels of what is kept clear round a covered spot. */
export const COVERED = 16;

export interface BasemapLook {
  readonly theme: Theme;
  /** Language of the names of the land, BCP 47. */
  readonly language: string;
  /**
   * Where places lie that are named over the map: towns and governorates of the land within a few kilometres are
   * not named once more beneath, nor anything so close on the screen that it would lie under those names. Absent
   * from `show`: as before.
   */
  readonly quiet?: readonly CameraTarget['center'][];
  /** The same by name, in any language: for countries, whose name stands far from any one spot. */
  readonly quietNames?: readonly string[];
  /**
   * Spots, `COVERED` pixels wide at the camera of the moment, on which something is drawn over the map: no name of the
   * land is written there.
   */
  readonly covered?: readonly CameraTarget['center'][];
}

export interface BasemapOptions extends BasemapLook {
  /** Empty element inside the shadow root; the basemap fills it. */
  readonly container: HTMLElement;
  /** Shadow root (or document) that adopts the basemap's own style sheet. */
  readonly root: ShadowRoot | Document;
  /** Folder of the built geographic files, ending in "/"; `null` for no land at all. */
  readonly geo: URL | null;
  readonly camera: CameraTarget;
  /** Address of a MapLibre style that the publisher wants instead of our land. */
  readonly style?: string;
  /** Called in every frame that the basemap draws, before it is shown: what is drawn over it now stays locked to it. */
  readonly onFrame: (camera: Camera) => void;
  readonly onPointer: (pointer: BasemapPointer) => void;
  /** There is more to be credited than before. */
  readonly onSources?: () => void;
  /** `ready` once the first complete picture is drawn; `lost` and `restored` follow the graphics context; `failed` ends it. */
  readonly onState: (state: 'ready' | 'lost' | 'restored' | 'failed', reason?: Error) => void;
}

export interface Basemap {
  readonly camera: Camera;
  /** Sources to be credited, as plain text. */
  readonly attribution: readonly string[];
  /** Changes theme or language. */
  show(look: BasemapLook): void;
  /** Resolves when the camera rests, or when a later move or gesture takes over; at once without animation. */
  moveTo(target: CameraTarget, options: { readonly animate: boolean }): Promise<void>;
  /** Zooms about the middle by a number of levels. */
  zoomBy(levels: number): void;
  /** Pans by CSS pixels. */
  panBy(pixels: Pixel): void;
  /** Reads the container's size again. */
  resize(): void;
  /** Gives back the graphics context, the worker and every listener. Safe to call twice. */
  destroy(): void;
}
