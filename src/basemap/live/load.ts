/** Fetches the built files. The small one comes first and is drawn alone; the rest follows, side by side. */
import { type Collections, readCities, readNames, readTopology, readTown } from './geography';

/** A file that could not be had, or is not what it should be. The others are drawn all the same. */
export class GeoFileError extends Error {
  override readonly name = 'GeoFileError';
}

export interface GeographyOptions {
  /** Folder of the built files, ending in "/". */
  readonly geo: URL;
  readonly signal: AbortSignal;
  /** What follows the first part waits for its promise: reading the large files would hold its picture up. */
  readonly onPart: (collections: Collections) => Promise<void>;
  readonly onMissing: (error: GeoFileError) => void;
}

/** Resolves when every file has been read or given up; at once when aborted. Never rejects. */
export async function loadGeography(options: GeographyOptions): Promise<void> {
  await part(options, 'world.json', readTopology);
  await Promise.all([
    part(options, 'detail.json', readTopology),
    part(options, 'names.json', readNames),
    part(options, 'cities.json', readCities),
    part(options, 'baghdad.json', readTown),
  ]);
}

async function part<Json>(
  { geo, signal, onPart, onMissing }: GeographyOptions,
  file: string,
  read: (json: Json) => Collections,
): Promise<void> {
  if (signal.aborted) return;
  const url = new URL(file, geo);
  let collections: Collections;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    collections = read(await response.json());
  } catch (error) {
    if (!signal.aborted) onMissing(new GeoFileError(`${url.href} could not be read: ${(error as Error).message}`));
    return;
  }
  if (!signal.aborted) await onPart(collections);
}
