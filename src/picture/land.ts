import type { LandName } from '../basemap/names';
import {
  LAYERS,
  type NamesFile,
  STILL_SOURCES,
  type StillGeography,
  type StillLand,
  stillPicture,
} from '../basemap/still';

/** The land under a picture, read. */
export interface Land extends StillLand {
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
