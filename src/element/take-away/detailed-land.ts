/** The land of the live map, for a picture. */
import { CLOSE } from '../../basemap/still';
import { detailedLandAt } from '../../basemap/still/detailed/land';
import { stillPicture } from '../../basemap/still/detailed/picture';
import { thinned } from '../../basemap/still/detailed/thin';
import { worldSize } from '../../geometry/camera';
import type { Land } from '../../picture';

/** Pixels that a line may stray: one at the largest scale. */
const STRAY = 1 / 3;

/** Rejects with a `GeoFileError` where one of its files cannot be had. */
export async function readDetailedLand(geo: URL): Promise<Land> {
  const { geography, ...land } = await detailedLandAt(geo);
  return {
    ...land,
    // From near hardly a point could be left out.
    draw: (camera, margin) =>
      camera.zoom >= CLOSE
        ? land.draw(camera, margin)
        : stillPicture(thinned(geography, STRAY / worldSize(camera.zoom)), camera, margin),
  };
}
