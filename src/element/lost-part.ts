/** A file of our own could not be had. Browsers reject with a plain `TypeError`, as much else does. */
export class LostPartError extends Error {
  override readonly name = 'LostPartError';
}

/** To be put behind an import by name. */
export function lost(cause: unknown): never {
  throw new LostPartError('a file of the map could not be loaded', { cause });
}
