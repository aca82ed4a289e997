/** The faces of labels in an SVG, for those who show it as an image: nothing outside of it is fetched then. */
import { readFile } from 'node:fs/promises';
import { fontFiles } from '../../one-file/faces';
import { faceRule, LABEL_FACES } from '../../picture';

const FOLDER = new URL('../../../public/fonts/', import.meta.url);

/** The same SVG with the faces whose letters it has. */
export async function withFaces(svg: string): Promise<string> {
  const needed = fontFiles(svg.replace(/<[^>]*>/g, ''));
  const drawn = LABEL_FACES.filter(({ file }) => needed.includes(file));
  const rules = await Promise.all(
    drawn.map(async (face) => {
      const font = await readFile(new URL(face.file, FOLDER));
      return faceRule(face, `data:font/woff2;base64,${font.toString('base64')}`);
    }),
  );
  return svg.replace('<style>', `<style>\n${rules.join('')}`);
}
