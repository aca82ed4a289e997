/** Names of the land, and which of them are said over the map already. */

/** An entry of names.json and cities.json. A small rank is an important place. */
export interface LandName {
  readonly name: Readonly<Record<string, string>>;
  /** Degrees, longitude first. */
  readonly position: readonly [number, number];
  readonly rank: number;
  readonly capital?: boolean;
}

/** What is named over the map already. */
export interface Quiet {
  readonly positions: readonly (readonly [number, number])[];
  readonly names: readonly string[];
  /** Where something else is drawn over it. */
  readonly covered?: readonly (readonly [number, number])[];
}

/** The rank up to which cities are named, by the zoom from which they are; and the same of rivers. */
export const CITY_RANKS: readonly (readonly [zoom: number, rank: number])[] = [
  [3, 0],
  [4, 2],
  [5, 3],
  [6, 4],
  [7, 6],
  [8, 99],
];
export const RIVER_RANKS: typeof CITY_RANKS = [
  [5, 3],
  [6, 5],
  [7, 7],
  [8, 99],
];

/** Marks that Arabic is read without, and the stroke that only stretches it. */
const TASHKEEL = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640]/g;

/** A name as the map writes it: MapLibre draws each mark as a letter of its own, so they are left away. */
export function withoutTashkeel(text: string): string {
  return text.normalize('NFC').replace(TASHKEEL, '');
}

/** Whether one of some names is written over the map. */
export function isNamed({ names }: Quiet): (names: readonly string[]) => boolean {
  const written = new Set(names.map(sameName));
  return (others) => others.some((name) => written.has(sameName(name)));
}

/** Equal for spellings of one name: marks, hamzas, case and the Arabic article are put aside. */
function sameName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/(^|\s)ال(?=\S{2})/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
