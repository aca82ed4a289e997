import type { Camera } from '../../geometry/camera';
import type { LAYERS } from './layers';
import type { NamesAt } from './names';
import type { StillPicture } from './picture';

/** Zoom from which the land of the live map is drawn where it is there: from farther away it looks no other, and takes its time. */
export const CLOSE = 5.5;

/** The land of a still map, read: what can be drawn of it, from the ground up. */
export interface StillLand {
  readonly layers: typeof LAYERS;
  /** Path data of what lies in view and, in pixels, `margin` around it. */
  readonly draw: (camera: Camera, margin: number) => StillPicture;
  readonly namesAt: NamesAt;
  /** To be credited. */
  readonly sources: readonly string[];
}
