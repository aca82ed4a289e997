/** The painter of a Scene: one SVG, the same over every basemap. */
import { afterPaint } from '../after-paint';
import { wantsStill } from '../media';
import { sameList } from '../same-list';
import { kindColors } from '../scene/palette';
import { paintCounts } from './counts';
import { createLayer, svg, write } from './dom';
import { measureText } from './measure-text';
import { paintArcs, paintPulse } from './paint-arcs';
import { paintAreas, paintHalos } from './paint-areas';
import { paintEdgeNames } from './paint-edge-names';
import { paintLabels } from './paint-labels';
import { paintLeaders } from './paint-leaders';
import { paintMarks, paintPlates } from './paint-marks';
import { paintRings } from './paint-rings';
import type { Brush, StoryLayer, StoryLayerOptions, StoryLook } from './types';

/** What is painted, from the ground up. */
const PAINTERS = {
  areas: paintAreas,
  halos: paintHalos,
  arcs: paintArcs,
  pulses: paintPulse,
  rings: paintRings,
  counts: paintCounts,
  leaders: paintLeaders,
  marks: paintMarks,
  plates: paintPlates,
  labels: paintLabels,
  edges: paintEdgeNames,
} as const;

/** Milliseconds in which what unfolds comes into sight, and what does not belong fades. */
const TURN = 220;

/** Ink for what is of no single kind. */
const NEUTRAL = 'var(--im-ink)';

/** Creates the layer, empty. The caller puts `element` over its basemap and paints in every frame. */
export function createStoryLayer(options: StoryLayerOptions): StoryLayer {
  const element = svg('svg', 'im-story-layer');
  write(element, 'role', 'none');
  write(element, 'focusable', 'false');
  const layers = Object.entries(PAINTERS).map(([name, paint]) => ({ ...createLayer(name), paint }));
  element.append(...layers.map((layer) => layer.element));
  const colors = kindColors(options.story);
  let words = createNaming(options);
  let painted: StoryLook | null = null;

  return {
    element,
    paint(scene, look) {
      if (!painted || !sameList(look.said, painted.said)) words = createNaming(options);
      write(element, 'width', scene.camera.width);
      write(element, 'height', scene.camera.height);
      write(element, 'direction', look.direction);
      const first = painted === null;
      // To find the words takes as long as to draw the arcs: the first picture does not wait for them.
      const unnamed: Parameters<Brush['name']>[] = [];
      const loud = layers.filter(({ quiet }) => quiet.childElementCount === 0);
      const brush: Brush = {
        look,
        color: (kind) => (kind === null ? undefined : colors.get(kind)?.[look.theme]) ?? NEUTRAL,
        formatNumber: options.formatNumber,
        measure: options.measure ?? measureText,
        name: first && options.describe ? (...of) => unnamed.push(of) : words,
        appear: first ? () => {} : (group) => turn(group, 0),
      };
      for (const layer of layers) layer.paint(layer, scene, brush);
      if (!first) for (const { quiet } of loud) if (quiet.childElementCount > 0) turn(quiet, 1);
      if (unnamed.length > 0)
        void afterPaint(element.ownerDocument).then(() => {
          for (const of of unnamed) words(...of);
        });
      painted = look;
    },
    destroy() {
      element.replaceChildren();
    },
  };
}

/** Words are asked for once for each thing, until the language changes or what is said of it. */
function createNaming({ describe }: StoryLayerOptions): Brush['name'] {
  if (!describe) return () => {};
  const named = new WeakSet<SVGGElement>();
  return (group, type, id) => {
    if (named.has(group)) return;
    named.add(group);
    write(group, 'role', 'img');
    write(group, 'tabindex', -1);
    write(group, 'data-type', type);
    write(group, 'data-id', id);
    write(group, 'aria-label', describe(id, type));
  };
}

/** Lets a group come from an opacity to the one it has, where the reader does not mind motion. */
function turn(group: SVGGElement, from: number): void {
  if (wantsStill()) return;
  group.animate([{ opacity: from }, { opacity: getComputedStyle(group).opacity }], {
    duration: TURN,
    easing: 'ease-out',
  });
}
