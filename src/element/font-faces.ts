/** The bundled faces, under our own family names. */
export interface Face {
  readonly family: string;
  /** Its file, relative to the folder of fonts. */
  readonly file: string;
  readonly weight: string;
  /** The characters that it holds, as `unicode-range` has them. */
  readonly range: string;
}

const ARABIC =
  'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC';
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B, U+2012-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

/** The macrons, the dots below and the two half rings of transliterated Arabic. */
const LATIN_EXTENDED = 'U+0100-0130, U+0132-0151, U+0154-024F, U+02BD-02C5, U+1E00-1EFF';

/** Those of labels and interface first. What is read at length is nowhere set bold. */
export const FACES: readonly Face[] = [
  { family: 'Influence Map', name: 'vazirmatn-arabic', weights: ['400', '700'], range: ARABIC },
  { family: 'Influence Map', name: 'vazirmatn-latin', weights: ['400', '700'], range: LATIN },
  { family: 'Influence Map Reading', name: 'noto-naskh-arabic-arabic', weights: ['400'], range: ARABIC },
  { family: 'Influence Map Reading', name: 'source-serif-4-latin', weights: ['400'], range: LATIN },
  { family: 'Influence Map Reading', name: 'source-serif-4-latin-ext', weights: ['400'], range: LATIN_EXTENDED },
].flatMap(({ family, name, weights, range }) =>
  weights.map((weight) => ({ family, file: `${name}-${weight}-normal.woff2`, weight, range })),
);
