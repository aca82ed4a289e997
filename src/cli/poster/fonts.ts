/** The bundled label faces as OpenType files, for those who read no WOFF2. */
import { readFile } from 'node:fs/promises';
import { Blob, Face } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

export interface PosterFont {
  /** The name in the file: each script has its own. */
  readonly family: string;
  readonly strong: boolean;
  readonly openType: Uint8Array;
  /** Code points that it has a picture of. */
  readonly letters: ReadonlySet<number>;
}

const FOLDER = new URL('../../../public/fonts/', import.meta.url);

/** Name of the family in all of the files. */
const FAMILY = 'Vazirmatn';

/** Names as long as the one in the files. */
const ARABIC = 'VazirArab';
const LATIN = 'VazirLatn';

/** Latin first: the Arabic files have a Latin letter or two that are not meant for text. */
const FACES = [
  { family: LATIN, strong: false, file: 'vazirmatn-latin-400-normal.woff2' },
  { family: LATIN, strong: true, file: 'vazirmatn-latin-700-normal.woff2' },
  { family: ARABIC, strong: false, file: 'vazirmatn-arabic-400-normal.woff2' },
  { family: ARABIC, strong: true, file: 'vazirmatn-arabic-700-normal.woff2' },
] as const;

export async function posterFonts(): Promise<readonly PosterFont[]> {
  // One after the other, each copied: the decoder answers with its own memory, which the next face overwrites.
  const fonts: PosterFont[] = [];
  for (const { family, strong, file } of FACES) {
    const openType = Uint8Array.from(await decompress(await readFile(new URL(file, FOLDER))));
    const letters = new Set(new Face(new Blob(openType)).collectUnicodes());
    fonts.push({ family, strong, openType: renamed(openType, family), letters });
  }
  return fonts;
}

/**
 * The parts of a face that were cut by script all bear one name; a renderer that takes one file for each name would
 * never look into the others. Names stand in the file as ASCII or as UTF-16, big end first.
 */
function renamed(openType: Uint8Array, family: string): Uint8Array {
  const wide = (name: string): Buffer => Buffer.from(name, 'utf16le').swap16();
  const file = Buffer.from(openType);
  const changes = [
    [wide(FAMILY), wide(family)],
    [Buffer.from(FAMILY, 'latin1'), Buffer.from(family, 'latin1')],
  ] as const;
  for (const [before, after] of changes)
    for (let at = file.indexOf(before); at >= 0; at = file.indexOf(before, at + after.length)) after.copy(file, at);
  return file;
}
