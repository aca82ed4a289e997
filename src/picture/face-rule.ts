/** Faces written into the style sheet of a picture, which fetches nothing. */
import { FACES, type Face } from '../element/font-faces';

/** Of what is written on the map. */
export const LABEL_FACES: readonly Face[] = FACES.filter(({ family }) => family === 'Influence Map');

/** `source` holds the font whole: a data URL of WOFF2. */
export function faceRule({ family, weight, range }: Face, source: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(${source}) format('woff2')}\n`;
}
