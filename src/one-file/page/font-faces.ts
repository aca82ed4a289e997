/** Stands in for `element/font-faces.ts`: the faces that the file carries, as addresses that hold them whole. */
import { FACES as BUNDLED, type Face } from '../../element/font-faces';
import { carriedFonts } from './carried';

export type { Face };

const fonts = carriedFonts();

export const FACES: readonly Face[] = BUNDLED.flatMap((face) => {
  const font = fonts[face.file];
  return font === undefined ? [] : { ...face, file: `data:font/woff2;base64,${font}` };
});

/** It has what the other part of the page asks of the module that this stands in for. */
({ FACES }) satisfies typeof import('../../element/font-faces');
