import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../src/element/font-faces';

const FOLDER = new URL('../../../public/fonts/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));

describe('the bundled fonts', () => {
  it('are the faces that the map and its texts are set in, and no others', () => {
    expect(files).toEqual(FACES.map(({ file }) => file).sort());
  });

  it.each(files)('%s is WOFF 2, with its licence beside it', (file) => {
    expect(readFileSync(new URL(file, FOLDER)).toString('latin1', 0, 4)).toBe('wOF2');
    const family = /^(vazirmatn|noto-naskh-arabic|source-serif-4)-/.exec(file)?.[1];
    const licence = new URL(`${family}-OFL.txt`, FOLDER);
    expect(existsSync(licence)).toBe(true);
    expect(readFileSync(licence, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
