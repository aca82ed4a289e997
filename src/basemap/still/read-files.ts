/** The files of the still map. What was read stays: who falls back to it, or prints it, may have no network any more. */
import { readGeoFile } from '../geo-file';
import { readStillGeography, type StillGeography } from './geography';
import type { NamesFile } from './names';

const lands = new Map<string, StillGeography>();
const names = new Map<string, NamesFile>();

/** The small land. Rejects with a `GeoFileError`. */
export function stillGeographyAt(geo: URL, signal: AbortSignal): Promise<StillGeography> {
  return kept(lands, geo, () => readGeoFile('world.json', geo, signal, readStillGeography));
}

/** Names of the land. Rejects with a `GeoFileError`. */
export function landNames(geo: URL, signal: AbortSignal): Promise<NamesFile> {
  return kept(names, geo, () => readGeoFile('names.json', geo, signal, (file: NamesFile) => file));
}

async function kept<File>(files: Map<string, File>, { href }: URL, read: () => Promise<File>): Promise<File> {
  const known = files.get(href);
  if (known) return known;
  const file = await read();
  files.set(href, file);
  return file;
}
