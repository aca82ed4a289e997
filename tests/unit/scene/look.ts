/** What the tests of the scene share: the real story, a view, a camera, and how to build a scene from them. */
import { readFileSync } from 'node:fs';
import { encloses, moveBox, overlaps } from '../../../src/geometry/box';
import type { Box, CameraTarget, Size } from '../../../src/geometry/camera';
import { add } from '../../../src/geometry/vector';
import { buildScene } from '../../../src/scene';
import type { Mark, Scene } from '../../../src/scene/types';
import { type Filter, NO_FILTER } from '../../../src/state/filter';
import type { ViewState } from '../../../src/state/types';
import { parseStory } from '../../../src/story';
import type { Story } from '../../../src/story/types';
import { measure } from './fixture';

/** As the map's buttons, scale bar and attribution cover it. */
export const INSETS = { top: 12, right: 56, bottom: 34, left: 12 };

export const SIZES: readonly Size[] = [
  { width: 880, height: 800 },
  { width: 1280, height: 800 },
  { width: 375, height: 440 },
  { width: 820, height: 560 },
];

export function realStory(): Story {
  const folder = new URL('../../../public/stories/anbar/', import.meta.url);
  const json: unknown = JSON.parse(readFileSync(new URL('story.json', folder), 'utf8'));
  const { story } = parseStory(json, readFileSync(new URL('article.ar.txt', folder), 'utf8'));
  if (!story) throw new Error('The first story was not parsed; expected a story, found none');
  return story;
}

export function viewOf(
  selected: string | null = null,
  language = 'ar',
  hovered: string | null = null,
  filter: Filter = NO_FILTER,
): ViewState {
  return {
    selected,
    hovered,
    language,
    panel: 'details',
    filter,
    query: '',
    sort: { by: 'line', descending: false },
    step: null,
    playing: false,
  };
}

const SIZE: Size = { width: 880, height: 640 };

export function sceneAt(story: Story, target: CameraTarget, size: Size = SIZE, view: ViewState = viewOf()): Scene {
  return buildScene({ story, view, camera: { ...target, ...size }, measure, insets: INSETS });
}

export function visibleOf({ width, height }: Size): Box {
  return {
    x: INSETS.left,
    y: INSETS.top,
    width: width - INSETS.left - INSETS.right,
    height: height - INSETS.top - INSETS.bottom,
  };
}

/** The marks in and about the view, whatever its edge cuts: seen on a map three times as large. */
export function marksRound(
  story: Story,
  target: CameraTarget,
  { width, height }: Size = SIZE,
  view: ViewState = viewOf(),
): readonly Mark[] {
  const { marks } = sceneAt(story, target, { width: 3 * width, height: 3 * height }, view);
  return marks.map((mark) => ({
    ...mark,
    at: add(mark.at, [-width, -height]),
    box: mark.box && moveBox(mark.box, [-width, -height]),
  }));
}

/** Of these marks, those whose plate the edge of the view cuts. */
export function cutBy({ width, height }: Size, marks: readonly Mark[]): readonly Mark[] {
  const view = { x: 0, y: 0, width, height };
  return marks.filter(({ box }) => box && overlaps(view, box) && !encloses(view, box));
}

/** Ids of the places that are drawn, folded, or of which no more than a cut plate would be. */
export function placesIn(scene: Scene, round: readonly Mark[]): readonly string[] {
  const all = [...scene.marks, ...cutBy(scene.camera, round)];
  return [...new Set(all.flatMap(({ id, folded }) => [id, ...folded]))].sort();
}

/** Ids of the flows that are drawn, in any way, sorted. */
export function drawnFlows({ arcs, rings }: Scene): readonly string[] {
  return [...arcs, ...rings].flatMap(({ flows }) => flows).sort();
}

export function dotBox({ at, radius, box }: Scene['marks'][number]): Box {
  return box ?? { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius };
}
