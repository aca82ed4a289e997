/** How wide the browser will draw a label: it shapes the text, so Arabic is measured as it is joined. */
import type { MeasureText } from '../scene/types';

/** Weights of the two faces of labels; the bundled fonts hold no others. */
export const LABEL_WEIGHT = { normal: 400, strong: 700 };

/** The families of `--im-font`, which a canvas cannot read from a style sheet. */
export const LABEL_FONT = "'Influence Map', 'Vazirmatn', 'Noto Sans Arabic', system-ui, sans-serif";

/** Strings kept; a story has some hundred names, in two sizes and two languages. */
const KEPT = 2000;

/** Measures with a font family of its own, where a page has set another for labels. */
export function createMeasureText(family: string): MeasureText {
  const widths = new Map<string, number>();
  let context: CanvasRenderingContext2D | null = null;
  return (text, fontSize, strong) => {
    const font = `${strong ? LABEL_WEIGHT.strong : LABEL_WEIGHT.normal} ${fontSize}px ${family}`;
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (!context) {
      context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('Text cannot be measured: expected a 2D canvas, found none.');
      // A width taken before the font had come is that of another font.
      document.fonts.addEventListener('loadingdone', () => widths.clear());
    }
    context.font = font;
    const { width } = context.measureText(text);
    if (widths.size >= KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}

/** Width in pixels of one line of a label in the bundled font. Measure again when `document.fonts` has loaded. */
export const measureText: MeasureText = createMeasureText(LABEL_FONT);
