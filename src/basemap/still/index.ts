import type { Basemap, BasemapOptions } from '../types';
import { StillBasemap } from './still-basemap';

export { readStillGeography, type StillGeography } from './geography';
export { LAYERS, STILL_SOURCES } from './layers';
export { NAME_FONT, type NamesFile, namesInView } from './names';
export { type StillPicture, stillPicture } from './picture';
export { landNames, stillGeographyAt } from './read-files';

/**
 * The basemap that needs neither graphics context nor worker. Resolves at once; `onState` tells `ready` when its land is
 * drawn and it answers a hand, or, with a `GeoFileError`, that there will be none.
 */
export async function createStillBasemap(options: BasemapOptions): Promise<Basemap> {
  return new StillBasemap(options);
}
