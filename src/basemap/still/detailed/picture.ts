/** The detailed land at a camera: small rivers and governorates would be a net over a map that is seen from afar. */
import type { Role } from '../geography';
import { stillPicture as drawAll } from '../picture';
import { hatching } from './hatching';

export type { StillPicture } from '../picture';

/** Zooms between which a role is drawn. */
const ZOOMS: Readonly<Partial<Record<Role, readonly [from: number, to: number]>>> = {
  stream: [5.5, Number.POSITIVE_INFINITY],
  'far-river': [0, 6],
  river: [6, Number.POSITIVE_INFINITY],
  bank: [10.5, Number.POSITIVE_INFINITY],
  governorate: [5, Number.POSITIVE_INFINITY],
};

export const stillPicture: typeof drawAll = (geography, camera, margin) => {
  const { hatch = [], ...rest } = geography;
  const isDrawn = ([role]: readonly [string, unknown]): boolean => {
    const [from, to] = ZOOMS[role as Role] ?? [0, Number.POSITIVE_INFINITY];
    return camera.zoom >= from && camera.zoom < to;
  };
  const drawn = drawAll(Object.fromEntries(Object.entries(rest).filter(isDrawn)), camera, margin);
  return { ...drawn, hatch: hatching(hatch, camera, margin) };
};

/** In one file it stands in for the other. */
({ stillPicture }) satisfies typeof import('../picture');
