/** The land of the live map, for a map without it that is looked at closely. */
import type { FeatureCollection } from 'geojson';
import type { LandName } from '../../names';
import type { StillGeography } from '../geography';
import type { StillLand } from '../land';
import { kept, landNames } from '../read-files';
import { banksOf, readDetailed } from './geography';
import { LAYERS, STILL_SOURCES } from './layers';
import { measureIn } from './measure';
import { type DetailedNames, detailedNamesAt } from './names';
import { stillPicture } from './picture';

export interface DetailedLand extends StillLand {
  readonly geography: StillGeography;
}

interface CitiesFile {
  readonly cities: readonly LandName[];
}

/** Its licence asks to say that the names were changed. */
const SOURCES = [...STILL_SOURCES, 'GeoNames (geonames.org), CC BY 4.0, changed'];

const lands = new Map<string, Promise<StillGeography>>();
const towns = new Map<string, Promise<FeatureCollection>>();
const cities = new Map<string, Promise<CitiesFile>>();

/** Its names are as wide as they are in `drawnIn`, where that is given. Rejects with a `GeoFileError` where one of its files cannot be had. */
export async function detailedLandAt(geo: URL, drawnIn?: Element): Promise<DetailedLand> {
  const [lines, town, names, named] = await Promise.all([
    kept(lands, 'detail.json', geo, readDetailed),
    kept(towns, 'baghdad.json', geo, (file: FeatureCollection) => file),
    landNames(geo),
    kept(cities, 'cities.json', geo, (file: CitiesFile) => file),
  ]);
  // What is drawn of it comes in a task of its own: on a phone it takes as long as the reading.
  await nextTask();
  const geography = { ...lines, bank: banksOf(town) };
  const namesAt = detailedNamesAt(names as DetailedNames, town, geography, named.cities);
  const measure = drawnIn && measureIn(drawnIn);
  return {
    geography,
    layers: LAYERS,
    draw: (camera, margin) => stillPicture(geography, camera, margin),
    namesAt: (view) => namesAt(measure ? { ...view, measure } : view),
    sources: SOURCES,
  };
}

/** As soon as what else waits has had its turn. */
function nextTask(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
