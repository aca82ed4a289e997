/** How wide the browser will draw a label: it shapes the text, so Arabic is measured as it is joined. */
import type { MeasureText } from '../scene/types';

/** Weights of the two faces of labels; the bundled fonts hold no others. */
export const LABEL_WEIGHT = { normal: 400, strong: 700 };

/** The families of `--im-font`, which a canvas cannot read from a style sheet. */
export const LABEL_FONT = "'Influence Map', 'Vazirmatn', 'Noto Sans Arabic', system-ui, sans-serif";

/** Strings kept; a story has some hundred names, in two sizes and two languages. */
const KEPT = 2000;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width in pixels of one line of a label in the bundled font, or in what stands in for it: see `forgetWidths`. */
export const measureText: MeasureText = (text, fontSize, strong) => {
  const font = `${strong ? LABEL_WEIGHT.strong : LABEL_WEIGHT.normal} ${fontSize}px ${LABEL_FONT}`;
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('Text cannot be measured: expected a 2D canvas, found none.');
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size >= KEPT) widths.clear();
  widths.set(key, width);
  return width;
};

/** To be called when faces have come: a width that was taken before is that of another font. */
export function forgetWidths(): void {
  widths.clear();
}
