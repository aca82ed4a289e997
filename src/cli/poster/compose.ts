/** The opening view of a story as one SVG of a given size, large enough to be read at half of it. */

import type { Topology } from 'topojson-specification';
import { type NamesFile, readStillGeography } from '../../basemap/still';
import type { Insets } from '../../geometry/camera';
import { composePicture, type PictureLook, smallLand, tokensOf } from '../../picture';
import { openingCamera } from '../../scene';
import type { MeasureText } from '../../scene/types';
import { initialView } from '../../state';
import type { Theme } from '../../state/types';
import { indexStory } from '../../story/story-index';
import type { Story } from '../../story/types';
import { inDocument } from './svg';

export interface PosterLook {
  /** BCP 47. */
  readonly language: string;
  readonly theme: Theme;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

export interface PosterSources {
  /** world.json, as it was built. */
  readonly world: Topology;
  /** names.json, as it was built. */
  readonly names: NamesFile;
  readonly measure: MeasureText;
}

/**
 * Pixels in which a poster is laid out, at the least; a larger one is the same enlarged. A card in a feed is seen at
 * half its size, and names of 13 pixels could not be read there.
 */
const LAID_OUT = { width: 880, height: 400 };

const INSETS: Insets = { top: 10, right: 12, bottom: 26, left: 12 };

/** The poster, as the text of an SVG file. */
export function composePoster(story: Story, look: PosterLook, { world, names, measure }: PosterSources): string {
  const { language, theme } = look;
  const scale = Math.max(1, Math.min(look.width / LAID_OUT.width, look.height / LAID_OUT.height));
  const width = look.width / scale;
  const camera = (head: number) => {
    const size = { width, height: look.height / scale - head };
    return { ...openingCamera(story, size, INSETS, measure), ...size };
  };
  const view = initialView(indexStory(story), { language });
  return writePicture({ story, view, theme, width, scale, camera, insets: INSETS }, { world, names, measure });
}

/** Any picture of a story, as the text of an SVG file. */
export function writePicture(look: PictureLook, { world, names, measure }: PosterSources): string {
  const land = smallLand(readStillGeography(world), names);
  const tokens = tokensOf(look.theme);
  return inDocument((make) => {
    const picture = composePicture(look, { make, measure, tokens, land });
    picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    return `${picture.toString()}\n`;
  });
}
