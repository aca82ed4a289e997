/** Lines of text as an SVG has them. */

import type { Attributes, Make } from '../basemap/make';
import type { MeasureText } from '../scene/types';
import { wrap } from './wrap';

/**
 * Embeddings: not every renderer asks an attribute for the direction of a line, and Safari knows no isolates in an SVG. Round
 * a whole line they do the same.
 */
const LEFT_TO_RIGHT = '\u202a';
const RIGHT_TO_LEFT = '\u202b';
const POP = '\u202c';

/** How words are set in one picture. */
export interface Setting {
  readonly make: Make;
  readonly measure: MeasureText;
  readonly direction: 'ltr' | 'rtl';
  readonly token: (name: string) => string;
}

/** A line in a direction of its own. */
export function directed(text: string, direction: 'ltr' | 'rtl'): string {
  return `${direction === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${text}${POP}`;
}

export interface Style {
  readonly size: number;
  /** Pixels from line to line. */
  readonly line: number;
  /** Lines at the most. */
  readonly lines: number;
  readonly strong: boolean;
  /** Name of the token of its colour. */
  readonly ink: string;
}

/** A text cut into lines, `x` to `x + width`, from `y` down; and how high they stand together. */
export function paragraph(
  { make, measure, direction, token }: Setting,
  text: string,
  box: { readonly x: number; readonly y: number; readonly width: number },
  { size, line, lines: most, strong, ink }: Style,
): { readonly lines: readonly SVGTextElement[]; readonly height: number } {
  const lines = wrap(text, box.width, most, size, (one, fontSize) => measure(one, fontSize, strong));
  const written: Attributes = {
    x: direction === 'rtl' ? box.x + box.width : box.x,
    'text-anchor': direction === 'rtl' ? 'end' : 'start',
    'font-size': size,
    ...(strong ? { 'font-weight': 700 } : {}),
    fill: token(ink),
  };
  return {
    lines: lines.map((one, index) =>
      make('text', { ...written, y: box.y + size * 0.85 + index * line }, directed(one, direction)),
    ),
    height: lines.length * line,
  };
}
