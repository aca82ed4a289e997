import { NAME_FONT } from './name-layers';

/** A letter of each part that the face may be cut into: Latin, accented Latin, Arabic, and the joined forms MapLibre draws with. */
const SAMPLE = 'Aé ب ﺑ';

/**
 * Resolves when the face of the names is there, or can't be had. MapLibre keeps each glyph as it was first drawn, and
 * asks for a face by a space alone, which brings no Arabic part with it: without this wait, names would stay in
 * whatever face was at hand. A page that has no such face resolves at once.
 */
export async function nameFontReady({ fonts }: Document): Promise<void> {
  const [family] = NAME_FONT;
  try {
    await fonts.load(`24px '${family}'`, SAMPLE);
  } catch {
    // The names are then drawn in the next family of the list.
  }
}
