/** The land of the live map, for a picture. */
import { readGeoFile } from '../../basemap/geo-file';
import type { LandName } from '../../basemap/names';
import { detailedLandAt } from '../../basemap/still/detailed/land';
import { stillPicture } from '../../basemap/still/detailed/picture';
import { thinned } from '../../basemap/still/detailed/thin';
import { worldSize } from '../../geometry/camera';
import type { Land } from '../../picture';

const SOURCES = ['Natural Earth', 'Unicode CLDR', 'GeoNames (geonames.org), CC BY 4.0'];

/** Pixels that a line may stray: one at the largest scale. */
const STRAY = 1 / 3;

interface CitiesFile {
  readonly cities: readonly LandName[];
}

/** Rejects with a `GeoFileError` where one of its files cannot be had. */
export async function readDetailedLand(geo: URL): Promise<Land> {
  const [{ geography, layers, names }, { cities }] = await Promise.all([
    detailedLandAt(geo),
    readGeoFile('cities.json', geo, new AbortController().signal, (file: CitiesFile) => file),
  ]);
  const draw: Land['draw'] = (camera, margin) =>
    stillPicture(thinned(geography, STRAY / worldSize(camera.zoom)), camera, margin);
  return { draw, layers, names, cities, sources: SOURCES };
}
