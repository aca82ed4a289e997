/** The first view: every place that a reader must find first is in it, with its name whole. */
import { unionOf, visibleBox } from '../geometry/box';
import type { Box, CameraTarget, Insets, Size } from '../geometry/camera';
import { cameraAt, fitCamera, moveInto, toMiddle } from '../geometry/fit';
import type { Story } from '../story/types';
import { type FrameOf, labelNeeded } from './annotate';
import { type Arrangement, arrange } from './arrange';
import { hangBadges } from './badge';
import { SCENE } from './defaults';
import { focusOf } from './focus';
import { rememberLast } from './last';
import { markBox, nameOf } from './marks';
import { shiftOf } from './place-in-view';
import { frameIn } from './scene';
import { type PlaceNode, type Scenery, sceneryOf } from './scenery';
import type { MeasureText } from './types';

const ZOOM = { min: 0, max: 8 };

/** Room that the marks of featured places keep to the insets: a share of the map's shorter side, and pixels at the least. Names and arcs need it. */
const ROOM = { share: 0.07, least: 34 };

/**
 * Cameras that are tried: zoom levels out from the closest that shows the marks, and where on the map the middle of the
 * places is put, as shares of the way that it may be moved right and down.
 */
const SEARCH = {
  step: 0.1,
  tries: 8,
  /** Where the names rest no better for so many levels, they seldom do farther out, and each level is dear to look at. */
  patience: 1,
  middles: [
    [0, 0],
    [0.5, 0],
    [-0.5, 0],
    [0, 0.5],
    [0, -0.5],
    [0, 0.9],
    [0, -0.9],
  ] as const,
};

/**
 * What it costs to be one zoom level farther away, and to be off the middle by the whole way, in pixels of lines covered by
 * names. The smaller the map, the more it needs to be close: `FARTHER` is for one whose shorter side is `REFERENCE` pixels.
 */
const FARTHER = 160;
const REFERENCE = 800;

/** Weight of what is wrong with the names. */
const UNREST = 1.5;
const OFF_MIDDLE = 120;

/** What it costs to hide a mark, or a part of one. */
const HIDDEN = 1000;

const WORLD: CameraTarget = { center: [0, 20], zoom: 1 };

const lastOpening = rememberLast<Scenery, CameraTarget>();

/**
 * The camera that shows the featured places with their marks and names whole inside the insets, in each of the story's
 * languages: as close as leaves their names room to stand beside them.
 */
export function openingCamera(story: Story, size: Size, insets: Insets, measure: MeasureText): CameraTarget {
  const scenery = sceneryOf(story);
  const widest = widestOf(story, measure);
  // Of both weights: their faces come one by one, each with all its letters.
  const widths = shownFirst(scenery).flatMap(({ place }) =>
    [true, false].map((strong) => widest(nameOf(place.name, story.language, ''), SCENE.featuredFont, strong)),
  );
  return lastOpening(scenery, JSON.stringify([size, insets, widths]), () =>
    searchOpening(scenery, size, insets, widest),
  );
}

/** Measures a place's name as wide as it is in any of its languages, so that one search does for all of them. */
function widestOf({ places, language }: Story, measure: MeasureText): MeasureText {
  const names = new Map(places.map(({ name }) => [nameOf(name, language, ''), Object.values(name)]));
  return (text, ...font) => Math.max(0, ...(names.get(text) ?? [text]).map((name) => measure(name, ...font)));
}

function searchOpening(scenery: Scenery, size: Size, insets: Insets, measure: MeasureText): CameraTarget {
  const shown = shownFirst(scenery);
  const closest = closestView(scenery, size, insets);
  if (!closest) return WORLD;
  const farther = FARTHER * (REFERENCE / Math.min(size.width, size.height)) ** 1.5;
  const focus = focusOf(scenery, { selected: null, hovered: null });
  const visible = visibleBox(size, insets);
  let best = closest;
  let least = Number.POSITIVE_INFINITY;
  let bestTry = 0;
  for (let tries = 0; tries < SEARCH.tries && tries - bestTry <= SEARCH.patience; tries++) {
    const away = tries * SEARCH.step * farther;
    if (away >= least) break;
    const zoom = Math.max(ZOOM.min, closest.zoom - tries * SEARCH.step);
    const arrangement = arrange(scenery, focus, zoom, scenery.story.language, measure);
    const marks = marksOf(arrangement, shown);
    const box = unionOf(marks) ?? visible;
    // What is wrong with the names: their root sum of squares, for one name that is hard to find is worse than several that are a little off.
    const unrest = (frameOf: FrameOf, most: number): number => {
      let squares = 0;
      for (const { cost } of labelNeeded(
        arrangement,
        hangBadges(arrangement.badges, frameOf),
        focus,
        frameOf,
        measure,
      )) {
        squares += cost ** 2;
        if (UNREST * Math.sqrt(squares) >= most) break;
      }
      return UNREST * Math.sqrt(squares);
    };
    // No place of the map on the screen makes the names rest better than no edge at all would.
    const atBest = away + unrest(() => null, least - away);
    for (const [x, y] of SEARCH.middles) {
      const way = moveInto(visible, box, marks, [x, y]);
      const off = (Math.abs(x) + Math.abs(y)) * OFF_MIDDLE + (way ? 0 : HIDDEN);
      if (atBest + off >= least) continue;
      const target = cameraAt(way ?? toMiddle(visible, box), zoom, size);
      const frameOf = frameIn(visible, shiftOf({ ...target, ...size }));
      const total = away + off + unrest(frameOf, least - away - off);
      if (total < least) {
        least = total;
        best = target;
        bestTry = tries;
      }
    }
  }
  return best;
}

/** The closest camera that shows the marks of the featured places, whatever their names need; `null` for a story without places. */
export function closestView(scenery: Scenery, size: Size, insets: Insets): CameraTarget | null {
  const air = Math.max(ROOM.least, ROOM.share * Math.min(size.width, size.height));
  const room = { top: air, right: air, bottom: air, left: air };
  const points = shownFirst(scenery).map(({ unit }) => ({ at: unit, room }));
  return fitCamera(points, size, insets, ZOOM);
}

/** The featured places; all where fewer than two are, as one alone would be seen from too near to tell where it is. */
function shownFirst(scenery: Scenery): readonly PlaceNode[] {
  const all = [...scenery.places.values()];
  const featured = all.filter((node) => node.featured);
  return featured.length > 1 ? featured : all;
}

function marksOf({ folding, places }: Arrangement, shown: readonly PlaceNode[]): readonly Box[] {
  const marks = folding.drawn.filter(({ node }) => shown.includes(node));
  return marks.map((mark) => markBox(mark, places.get(mark.id) ?? mark.anchor));
}
