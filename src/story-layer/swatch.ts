import { SWATCH_SIZE, type SwatchSpec, swatchScene } from '../scene/swatch';
import type { Theme } from '../state/types';
import type { Story } from '../story/types';
import { write } from './dom';
import { createStoryLayer } from './story-layer';

/** How words and counts of a swatch are written. */
export interface SwatchWords {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly formatNumber: (value: number) => string;
}

/**
 * A tiny picture for the legend, drawn by the map's own painter. It stands beside its words, so it says nothing itself,
 * and its arcs go the way that those are read.
 */
export function swatch(spec: SwatchSpec, story: Story, theme: Theme, words = wordsOf(story)): SVGSVGElement {
  const layer = createStoryLayer({ story, formatNumber: words.formatNumber });
  layer.paint(swatchScene(spec, story, words.language), { theme, direction: words.direction, said: [] });
  const arcs = layer.element.querySelector('.im-arcs');
  if (arcs && words.direction === 'rtl') write(arcs, 'transform', `translate(${SWATCH_SIZE.width}) scale(-1 1)`);
  write(layer.element, 'class', 'im-swatch');
  write(layer.element, 'role', null);
  write(layer.element, 'aria-hidden', 'true');
  return layer.element;
}

function wordsOf({ language }: Story): SwatchWords {
  return { language, direction: 'ltr', formatNumber: String };
}
