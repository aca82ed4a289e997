/** The land of the live map, for a picture. */
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { readGeoFile } from '../../basemap/geo-file';
import type { LandName } from '../../basemap/names';
import { readDetailed } from '../../basemap/still/detailed/geography';
import { LAYERS } from '../../basemap/still/detailed/layers';
import { type DetailedNames, detailedNames } from '../../basemap/still/detailed/names';
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
  const read = <File>(file: string): Promise<File> =>
    readGeoFile(file, geo, new AbortController().signal, (json: File) => json);
  const [detail, town, names, { cities }] = await Promise.all([
    read<Topology>('detail.json'),
    read<FeatureCollection>('baghdad.json'),
    read<DetailedNames>('names.json'),
    read<CitiesFile>('cities.json'),
  ]);
  const geography = readDetailed(detail, town);
  return {
    draw: (camera, margin) => stillPicture(thinned(geography, STRAY / worldSize(camera.zoom)), camera, margin),
    layers: LAYERS,
    names: detailedNames(names, town),
    cities,
    sources: SOURCES,
  };
}
