/** Reading GeoNames: its table of places, and the catalogue of their names in one language. */
import { readFileSync } from 'node:fs';
import { packageFile } from './packages';

export interface Place {
  readonly id: number;
  /** In plain Latin letters. */
  readonly name: string;
  /** Degrees, WGS 84, longitude first. */
  readonly position: readonly [number, number];
  /** GeoNames' feature code: PPLC a capital, PPLA a seat of a province, PPLX a part of a city … */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

/** Columns of GeoNames' dump, as its readme numbers them. */
const COLUMN = { id: 0, asciiName: 2, latitude: 4, longitude: 5, code: 7, country: 8, population: 14 } as const;
const MO_MAGIC = 0x950412de;

export function readPlaces(): Place[] {
  const rows = readFileSync(packageFile('cities', 'dist/cities500.txt'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (column: keyof typeof COLUMN): string => cells[COLUMN[column]] ?? '';
    return {
      id: Number(cell('id')),
      name: cell('asciiName'),
      position: [Number(cell('longitude')), Number(cell('latitude'))],
      code: cell('code'),
      country: cell('country'),
      population: Number(cell('population')),
    };
  });
}

/** Names by GeoNames id. The catalogue is a compiled gettext file whose messages are ids. */
export function readCatalogue(language: string): Map<number, string> {
  const file = readFileSync(packageFile('geonames', `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`));
  if (file.readUInt32LE(0) !== MO_MAGIC)
    throw new Error(`geonames.mo (${language}): expected a little-endian gettext file`);
  const [count, ids, names] = [file.readUInt32LE(8), file.readUInt32LE(12), file.readUInt32LE(16)];
  const text = (table: number, index: number): string => {
    const [length, offset] = [file.readUInt32LE(table + index * 8), file.readUInt32LE(table + index * 8 + 4)];
    return file.toString('utf8', offset, offset + length);
  };
  const entries = Array.from({ length: count }, (_, index): [number, string] => [
    Number(text(ids, index)),
    text(names, index),
  ]);
  return new Map(entries);
}
