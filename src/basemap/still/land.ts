import type { Camera } from '../../geometry/camera';
import type { LAYERS } from './layers';
import type { StillPicture } from './picture';

/** The land of a still map, read: what can be drawn of it, from the ground up. */
export interface StillLand {
  readonly layers: typeof LAYERS;
  /** Path data of what lies in view and, in pixels, `margin` around it. */
  readonly draw: (camera: Camera, margin: number) => StillPicture;
}
