import {
  LAYERS,
  type NamesFile,
  namesInView,
  STILL_SOURCES,
  type StillGeography,
  type StillLand,
  stillPicture,
} from '../basemap/still';

/** The land under a picture, read. */
export type Land = StillLand;

/** The land of the still map. */
export function smallLand(geography: StillGeography, names: NamesFile): Land {
  return {
    layers: LAYERS,
    draw: (camera, margin) => stillPicture(geography, camera, margin),
    namesAt: (view) => namesInView(names, view),
    sources: STILL_SOURCES,
  };
}
