/** The fonts, copied out of their packages: only the faces and the scripts that the map uses, each family with its licence. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_FONTS, ROOT } from './paths';

interface Family {
  readonly package: string;
  readonly scripts: readonly string[];
  /** Weight and style, as the package names its files. */
  readonly faces: readonly string[];
}

const FAMILIES: readonly Family[] = [
  { package: 'vazirmatn', scripts: ['arabic', 'latin'], faces: ['400-normal', '700-normal'] },
  { package: 'noto-naskh-arabic', scripts: ['arabic'], faces: ['400-normal'] },
  // latin-ext has the macrons and dots below of transliterated Arabic.
  { package: 'source-serif-4', scripts: ['latin', 'latin-ext'], faces: ['400-normal'] },
];

export function copyFonts(): void {
  mkdirSync(PUBLIC_FONTS, { recursive: true });
  for (const family of FAMILIES) copyFamily(family);
}

function copyFamily({ package: name, scripts, faces }: Family): void {
  const source = join(ROOT, 'node_modules', '@fontsource', name);
  for (const script of scripts) {
    for (const face of faces) {
      const file = `${name}-${script}-${face}.woff2`;
      cpSync(join(source, 'files', file), join(PUBLIC_FONTS, file));
    }
  }
  writeFileSync(join(PUBLIC_FONTS, `${name}-OFL.txt`), readFileSync(join(source, 'LICENSE')));
}
