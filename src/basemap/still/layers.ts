import type { Palette } from '../palette';
import type { Role } from './geography';

/** Strokes and fills by role, from the ground up; a shore is the outer half of a line under the land. */
export const LAYERS: readonly {
  readonly role: Role;
  readonly fill?: keyof Palette;
  readonly stroke?: keyof Palette;
  readonly width?: number;
  readonly dash?: string;
}[] = [
  { role: 'land', stroke: 'shore', width: 1.6 },
  { role: 'land', fill: 'land' },
  { role: 'lake', fill: 'water', stroke: 'shore', width: 0.6 },
  { role: 'border', stroke: 'border', width: 0.8 },
  { role: 'disputed', stroke: 'border', width: 1, dash: '3 2.5' },
];

/** Sources of the still map, to be credited. */
export const STILL_SOURCES: readonly string[] = ['Natural Earth', 'Unicode CLDR'];
