import type { LandName } from '../basemap/names';
import {
  LAYERS,
  type NamesFile,
  STILL_SOURCES,
  type StillGeography,
  type StillPicture,
  stillPicture,
} from '../basemap/still';
import type { Camera } from '../geometry/camera';

/** The land under a picture, read. */
export interface Land {
  /** Path data of what lies in view and, in pixels, `margin` around it. */
  readonly draw: (camera: Camera, margin: number) => StillPicture;
  readonly layers: typeof LAYERS;
  readonly names: NamesFile;
  readonly cities: readonly LandName[];
  /** To be credited. */
  readonly sources: readonly string[];
}

/** The land of the still map. */
export function smallLand(geography: StillGeography, names: NamesFile): Land {
  const draw: Land['draw'] = (camera, margin) => stillPicture(geography, camera, margin);
  return { draw, layers: LAYERS, names, cities: [], sources: STILL_SOURCES };
}
