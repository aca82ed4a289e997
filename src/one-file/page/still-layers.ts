/** Stands in for `basemap/still/layers.ts`: what the land in the file has besides lies over its lakes and under its borders. */
import { LAYERS as SMALL } from '../../basemap/still/layers';

export { STILL_SOURCES } from '../../basemap/still/layers';

const first = SMALL.findIndex(({ role }) => role === 'border');

export const LAYERS: typeof SMALL = [
  ...SMALL.slice(0, first),
  { role: 'stream', stroke: 'river', width: 0.8 },
  { role: 'far-river', stroke: 'river', width: 0.8 },
  { role: 'river', stroke: 'river', width: 1.6 },
  { role: 'bank', fill: 'water', stroke: 'river', width: 0.8 },
  { role: 'governorate', stroke: 'admin', width: 0.8 },
  ...SMALL.slice(first),
];

/** It has what the other part of the page asks of the module that this stands in for. */
({ LAYERS }) satisfies Pick<typeof import('../../basemap/still/layers'), 'LAYERS'>;
