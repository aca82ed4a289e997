/** Stands in for `basemap/geo-file.ts`: the land is in the file. */
import { decodeLines } from '../code-lines';
import { unpacked } from './carried';

export class GeoFileError extends Error {
  override readonly name = 'GeoFileError';
}

const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
  'world.json': async () => {
    const land = await unpacked('land');
    return { ...land, arcs: decodeLines(land.arcs) };
  },
  'names.json': () => unpacked('names'),
};

export async function readGeoFile<Json, Result>(
  file: string,
  _geo: URL,
  _signal: AbortSignal,
  read: (json: Json) => Result,
): Promise<Result> {
  try {
    return read((await FILES[file]?.()) as Json);
  } catch (error) {
    throw new GeoFileError(`${file} could not be read: ${(error as Error).message}`);
  }
}

/** Both have what the other part of the page asks of the module that this stands in for. */
({ GeoFileError, readGeoFile }) satisfies typeof import('../../basemap/geo-file');
