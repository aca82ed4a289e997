/** A file of the built geography that could not be had, or is not what it should be. The others are drawn all the same. */
export class GeoFileError extends Error {
  override readonly name = 'GeoFileError';
}

/** Fetches a file of the built geography and reads it. Rejects with a `GeoFileError`, or with the signal's reason. */
export async function readGeoFile<Json, Result>(
  file: string,
  geo: URL,
  signal: AbortSignal,
  read: (json: Json) => Result,
): Promise<Result> {
  const url = new URL(file, geo);
  try {
    const response = await fetch(url.href, { signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return read(await response.json());
  } catch (error) {
    signal.throwIfAborted();
    throw new GeoFileError(`${url.href} could not be read: ${(error as Error).message}`);
  }
}
