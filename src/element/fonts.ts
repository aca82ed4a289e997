/**
 * The bundled faces. `@font-face` in a shadow root's sheet is never fetched, so they are added to the document,
 * under our own family names, once a page.
 */
import { forgetWidths } from '../story-layer';
import { FACES } from './font-faces';

const added = new WeakSet<Document>();

/** Adds the faces to a document. They are fetched when text first needs them. */
export function addFonts(target: Document, folder: URL): void {
  if (added.has(target)) return;
  added.add(target);
  for (const { family, file, weight, range } of FACES) {
    const source = `url(${JSON.stringify(new URL(file, folder).href)})`;
    target.fonts.add(new FontFace(family, source, { weight, unicodeRange: range, display: 'swap' }));
  }
}

/**
 * Resolves when the faces of map labels that these texts need have been read, or could not be. From then on they are measured
 * in these faces; the browser's own word for it, `loadingdone`, waits for all that the page loads besides.
 */
export async function labelFontsReady(target: Document, texts: string): Promise<void> {
  await Promise.allSettled(['400', '700'].map((weight) => target.fonts.load(`${weight} 14px 'Influence Map'`, texts)));
  forgetWidths();
}
