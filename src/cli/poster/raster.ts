import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { DOMParser } from 'linkedom';
import type { MeasureText } from '../../scene/types';
import type { PosterFont } from './fonts';
import { visualRuns } from './visual-runs';

/** The SVG as a PNG of its own size, with the bundled faces and no others. */
export async function rasterise(svg: string, fonts: readonly PosterFont[], measure: MeasureText): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'influence-map-poster-'));
  try {
    const fontFiles = fonts.map((_, index) => join(folder, `${index}.ttf`));
    await Promise.all(fonts.map(({ openType }, index) => writeFile(fontFiles[index] ?? '', openType)));
    const picture = new Resvg(placed(svg, fonts, measure), { font: { loadSystemFonts: false, fontFiles } });
    return picture.render().asPng();
  } finally {
    await rm(folder, { recursive: true });
  }
}

const NO_BREAK_SPACE = '\u00a0';

/** What the style sheet draws in the strong face. */
const STRONG = '[font-weight="700"], .im-strong, .im-edge-count, .im-ring-count, .im-badge text, .im-map-count text';

/**
 * Places each run of a line by itself, in its own face. The renderer mixes faces in one run only where all of them draw
 * as many glyphs, which Arabic with its ligatures seldom does; else it draws nothing.
 */
function placed(svg: string, fonts: readonly PosterFont[], measure: MeasureText): string {
  // biome-ignore lint/plugin: our own SVG, as XML, into a document that runs nothing
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document;
  for (const text of page.querySelectorAll('text')) {
    const strong = text.matches(STRONG);
    const runs = visualRuns(text.textContent ?? '', fonts);
    const [first] = runs;
    if (runs.length === 1 && first) {
      text.textContent = first.text;
      text.setAttribute('style', `font-family: ${first.family}`);
      continue;
    }
    // In sizes of the font, which the style sheet knows and this does not.
    const widths = runs.map((run) => measure(run.text, 1, strong));
    let x = startOf(
      text,
      widths.reduce((sum, width) => sum + width, 0),
    );
    const spans = runs.map(({ family, text: run }, index) => {
      const span = page.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      for (const [name, value] of Object.entries({ 'font-family': family, 'text-anchor': 'start', x: `${x}em` }))
        span.setAttribute(name, value);
      // A space at the end of a run would be dropped.
      span.textContent = run.replaceAll(' ', NO_BREAK_SPACE);
      x += widths[index] ?? 0;
      return span;
    });
    text.setAttribute('transform', `translate(${text.getAttribute('x') ?? 0} 0)`);
    text.setAttribute('x', '0');
    text.replaceChildren(...spans);
  }
  return page.documentElement.toString();
}

/** Where a line begins, from its anchor: the story layer's lines, which name none, stand about their middle. */
function startOf(text: Element, width: number): number {
  switch (text.getAttribute('text-anchor')) {
    case 'start':
      return 0;
    case 'end':
      return -width;
    default:
      return -width / 2;
  }
}
