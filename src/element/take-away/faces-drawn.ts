/**
 * Whether an image draws with the faces that it brings. Browsers call an SVG loaded before its own fonts are, draw its
 * words as nothing until then, and tell nobody: so a strip under the picture has a letter of each face, and is looked at
 * until all of them are there.
 */
import { makeIn } from '../../picture';

/** A letter that each face has, in both of its weights. */
const LETTERS = ['M', 'س'].flatMap((letter) => [400, 700].map((weight) => ({ letter, weight })));

/** Pixels of the square that each letter has. */
const CELL = 24;

/** Milliseconds after which browsers take another face instead, and a little. */
const PATIENCE = 4000;
const LOOK_EVERY = 20;

/** Where the strip lies. */
export type Probe = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Adds the strip under an SVG that is drawn `width` by `height` pixels large. */
export function addProbe(svg: Element, width: number, height: number): Probe {
  const make = makeIn(svg.ownerDocument);
  const probe = { x: 0, y: height, width: CELL * LETTERS.length, height: CELL };
  const letters = LETTERS.map(({ letter, weight }, at) =>
    make(
      'text',
      { x: (at + 0.2) * CELL, y: height + CELL * 0.7, 'font-weight': weight, 'font-size': CELL / 2 },
      letter,
    ),
  );
  const picture = make('svg', { width, height, viewBox: svg.getAttribute('viewBox') ?? '' }, ...svg.childNodes);
  svg.replaceChildren(picture, make('rect', { ...probe, fill: '#fff' }), make('g', { fill: '#000' }, ...letters));
  svg.setAttribute('height', String(height + CELL));
  svg.setAttribute('width', String(Math.max(width, probe.width)));
  svg.removeAttribute('viewBox');
  return probe;
}

/** Resolves when every letter of the strip is drawn. */
export async function facesDrawn(image: HTMLImageElement, { x, y, width, height }: Probe): Promise<void> {
  const canvas = image.ownerDocument.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const isDrawn = (at: number): boolean => {
    const { data } = context?.getImageData(at * CELL, 0, CELL, CELL) ?? { data: [] };
    return data.some((value, index) => index % 4 === 0 && value < 128);
  };
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    context?.drawImage(image, x, y, width, height, 0, 0, width, height);
    if (LETTERS.every((_, at) => isDrawn(at))) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
