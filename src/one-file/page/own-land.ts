/** Stands in for `element/take-away/detailed-land.ts`: a picture has the land of the file, however near it is seen. */
import { landNames, stillGeographyAt } from '../../basemap/still';
import { type Land, smallLand } from '../../picture';

export async function readDetailedLand(geo: URL): Promise<Land> {
  return smallLand(await stillGeographyAt(geo), await landNames(geo));
}

/** It has what the other part of the page asks of the module that this stands in for. */
({ readDetailedLand }) satisfies typeof import('../../element/take-away/detailed-land');
