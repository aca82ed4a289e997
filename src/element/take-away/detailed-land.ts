/** The land of the live map, for a picture. */
import { readGeoFile } from '../../basemap/geo-file';
import type { LandName } from '../../basemap/names';
import { CLOSE, STILL_SOURCES } from '../../basemap/still';
import { detailedLandAt } from '../../basemap/still/detailed/land';
import { stillPicture } from '../../basemap/still/detailed/picture';
import { thinned } from '../../basemap/still/detailed/thin';
import { worldSize } from '../../geometry/camera';
import type { Land } from '../../picture';

/** Its licence asks to say that the names were changed. */
const SOURCES = [...STILL_SOURCES, 'GeoNames (geonames.org), CC BY 4.0, changed'];

/** Pixels that a line may stray: one at the largest scale. */
const STRAY = 1 / 3;

interface CitiesFile {
  readonly cities: readonly LandName[];
}

/** Rejects with a `GeoFileError` where one of its files cannot be had. */
export async function readDetailedLand(geo: URL): Promise<Land> {
  const [{ geography, draw: drawClose, layers, names }, { cities }] = await Promise.all([
    detailedLandAt(geo),
    readGeoFile('cities.json', geo, new AbortController().signal, (file: CitiesFile) => file),
  ]);
  // From near hardly a point could be left out.
  const draw: Land['draw'] = (camera, margin) =>
    camera.zoom >= CLOSE
      ? drawClose(camera, margin)
      : stillPicture(thinned(geography, STRAY / worldSize(camera.zoom)), camera, margin);
  return { draw, layers, names, cities, sources: SOURCES };
}
