/** What the detailed land has besides lies over its lakes and under its borders; the hatching of disputed areas, on the ground. */
import { LAYERS as SMALL } from '../layers';

export { STILL_SOURCES } from '../layers';

const lakes = SMALL.findIndex(({ role }) => role === 'lake');
const borders = SMALL.findIndex(({ role }) => role === 'border');

export const LAYERS: typeof SMALL = [
  ...SMALL.slice(0, lakes),
  { role: 'hatch', stroke: 'disputed', width: 1 },
  ...SMALL.slice(lakes, borders),
  { role: 'stream', stroke: 'river', width: 0.8 },
  { role: 'far-river', stroke: 'river', width: 0.8 },
  { role: 'river', stroke: 'river', width: 1.6 },
  { role: 'bank', fill: 'water', stroke: 'river', width: 0.8 },
  { role: 'governorate', stroke: 'admin', width: 0.8 },
  ...SMALL.slice(borders),
];

/** In one file it stands in for the other. */
({ LAYERS }) satisfies Pick<typeof import('../layers'), 'LAYERS'>;
