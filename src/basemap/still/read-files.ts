/** The files of the still map. What was read stays: who falls back to it, or prints it, may have no network any more. */
import { readGeoFile } from '../geo-file';
import { readStillGeography, type StillGeography } from './geography';
import type { NamesFile } from './names';

const lands = new Map<string, Promise<StillGeography>>();
const names = new Map<string, Promise<NamesFile>>();

/** The small land. Rejects with a `GeoFileError`. */
export function stillGeographyAt(geo: URL): Promise<StillGeography> {
  return kept(lands, 'world.json', geo, readStillGeography);
}

/** Names of the land. Rejects with a `GeoFileError`. */
export function landNames(geo: URL): Promise<NamesFile> {
  return kept(names, 'names.json', geo, (file: NamesFile) => file);
}

/** Read once for all who ask, so by nobody's leave; a file that could not be had is asked for again. */
export function kept<Json, File>(
  files: Map<string, Promise<File>>,
  file: string,
  geo: URL,
  read: (json: Json) => File,
): Promise<File> {
  const known = files.get(geo.href);
  if (known) return known;
  const coming = readGeoFile(file, geo, new AbortController().signal, read);
  files.set(geo.href, coming);
  coming.catch(() => files.delete(geo.href));
  return coming;
}
