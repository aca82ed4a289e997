/** Stands in for `basemap/still/detailed/land.ts`: the land of the file is all that there is. */
import type { DetailedLand } from '../../basemap/still/detailed/land';

export async function detailedLandAt(): Promise<DetailedLand> {
  throw new Error('the land of the live map is not in this file');
}

/** It has what the other part of the page asks of the module that this stands in for. */
({ detailedLandAt }) satisfies typeof import('../../basemap/still/detailed/land');
