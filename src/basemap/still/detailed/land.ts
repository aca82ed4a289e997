/** The land of the live map, for a map without it that is looked at closely. */
import type { FeatureCollection } from 'geojson';
import type { StillGeography } from '../geography';
import type { StillLand } from '../land';
import type { NamesFile } from '../names';
import { kept, landNames } from '../read-files';
import { banksOf, readDetailed } from './geography';
import { LAYERS } from './layers';
import { type DetailedNames, detailedNames } from './names';
import { stillPicture } from './picture';

export interface DetailedLand extends StillLand {
  readonly geography: StillGeography;
  readonly names: NamesFile;
}

/** As soon as what else waits has had its turn. */
function nextTask(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

const lands = new Map<string, Promise<StillGeography>>();
const towns = new Map<string, Promise<FeatureCollection>>();

/** Rejects with a `GeoFileError` where one of its files cannot be had. */
export async function detailedLandAt(geo: URL): Promise<DetailedLand> {
  const [lines, town, names] = await Promise.all([
    kept(lands, 'detail.json', geo, readDetailed),
    kept(towns, 'baghdad.json', geo, (file: FeatureCollection) => file),
    landNames(geo),
  ]);
  // What is drawn of it comes in a task of its own: on a phone it takes as long as the reading.
  await nextTask();
  const geography = { ...lines, bank: banksOf(town) };
  return {
    geography,
    layers: LAYERS,
    draw: (camera, margin) => stillPicture(geography, camera, margin),
    names: detailedNames(names as DetailedNames, town),
  };
}
