/** How fine the land is drawn, and where. Another region in detail is one line more in a table. */

/** Degrees, WGS 84: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface Region {
  readonly name: string;
  readonly bounds: Bounds;
  /** A vertex is left away where the outline moves by less than about this; 0 keeps every vertex of the source. */
  readonly toleranceMetres: number;
}

export interface Precision {
  /** The first region that a piece of land touches decides; what touches none is drawn with `elsewhereMetres`. */
  readonly regions: readonly Region[];
  readonly elsewhereMetres: number;
  /** Coordinates are multiples of this, in degrees, so that files and outlines made apart still coincide. */
  readonly grid: number;
  /** Lakes under this many square kilometres are left away; in the first region, under a hundredth of that. */
  readonly lakeKm2: number;
}

/** The first picture. */
export const WORLD: Precision = {
  regions: [
    { name: 'Iraq and its neighbours', bounds: [34, 28, 50, 38], toleranceMetres: 2500 },
    { name: 'Middle East and Europe', bounds: [-10, 12, 64, 60], toleranceMetres: 10000 },
  ],
  elsewhereMetres: 45000,
  grid: 0.025,
  lakeKm2: 4000,
};

/** What replaces the first picture when it has arrived. */
export const DETAIL: Precision = {
  regions: [
    { name: 'Iraq and Syria', bounds: [38, 29, 49, 38], toleranceMetres: 0 },
    { name: 'Middle East', bounds: [24, 12, 64, 43], toleranceMetres: 600 },
    { name: 'Europe and the Mediterranean', bounds: [-12, 30, 60, 62], toleranceMetres: 2000 },
  ],
  elsewhereMetres: 4500,
  grid: 0.0005,
  lakeKm2: 200,
};

/** Countries, ISO 3166-1 alpha-3, whose governorates or provinces are drawn and named. */
export const WITH_GOVERNORATES: readonly string[] = [
  'IRQ',
  'SYR',
  'TUR',
  'IRN',
  'KWT',
  'SAU',
  'JOR',
  'LBN',
  'PSE',
  'ISR',
];

/** Index of the region that a box touches; -1 for none. */
export function regionOf({ regions }: Precision, [west, south, east, north]: Bounds): number {
  return regions.findIndex(
    ({ bounds }) => west <= bounds[2] && east >= bounds[0] && south <= bounds[3] && north >= bounds[1],
  );
}

export function toleranceOf(precision: Precision, bounds: Bounds): number {
  return precision.regions[regionOf(precision, bounds)]?.toleranceMetres ?? precision.elsewhereMetres;
}
