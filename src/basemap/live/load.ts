/** Fetches the built files. The small ones come first and are drawn alone; the rest follows, side by side. */
import { type GeoFileError, readGeoFile } from '../geo-file';
import { type Collections, readCities, readNames, readTopology, readTown } from './geography';

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
  await Promise.all([part(options, 'world.json', readTopology), part(options, 'names.json', readNames, readNames({}))]);
  await Promise.all([
    part(options, 'detail.json', readTopology),
    part(options, 'cities.json', readCities),
    part(options, 'baghdad.json', readTown),
  ]);
}

/** `otherwise` stands in for a file that the first picture waits for and that cannot be had. */
async function part<Json>(
  { geo, signal, onPart, onMissing }: GeographyOptions,
  file: string,
  read: (json: Json) => Collections,
  otherwise?: Collections,
): Promise<void> {
  if (signal.aborted) return;
  let collections: Collections;
  try {
    collections = await readGeoFile(file, geo, signal, read);
  } catch (error) {
    if (signal.aborted) return;
    onMissing(error as GeoFileError);
    if (!otherwise) return;
    collections = otherwise;
  }
  if (!signal.aborted) await onPart(collections);
}
