import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../../src/element/attributes';
import { chromeInsets } from '../../../src/element/chrome';
import { boxAround, contains, encloses, inflate, overlaps } from '../../../src/geometry/box';
import type { Box, Size } from '../../../src/geometry/camera';
import { buildScene, openingCamera } from '../../../src/scene';
import type { Scene } from '../../../src/scene/types';
import { FACETS, facetValues, filterFrom, placesOf, shownFlows } from '../../../src/state';
import { indexStory } from '../../../src/story';
import { measure } from './fixture';
import { dotBox, drawnFlows, marksRound, placesIn, realStory, sceneAt, viewOf } from './look';

const story = realStory();
const index = indexStory(story);

const filter = fc
  .tuple(...FACETS.map((facet) => fc.subarray([...facetValues(index, facet)], { maxLength: 3 })))
  .map((lists) => filterFrom(index, Object.fromEntries(FACETS.map((facet, at) => [facet, lists[at] ?? []]))));

const camera = fc.record({
  center: fc.tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 10, max: 60, noNaN: true })),
  zoom: fc.double({ min: 1, max: 14, noNaN: true }),
});

const selection = fc.option(
  fc.constantFrom(...[...story.places, ...story.flows, ...story.passages].map(({ id }) => id)),
);

describe('a filtered scene', { timeout: 60_000 }, () => {
  it('has bundles and rings that add up to the flows that are shown, at every zoom and whatever is selected', () => {
    fc.assert(
      fc.property(camera, filter, selection, (target, asked, selected) => {
        const view = viewOf(selected, 'ar', null, asked);
        const scene = sceneAt(story, target, undefined, view);
        expect(drawnFlows(scene)).toEqual([...shownFlows(index, view)].sort());
        const round = marksRound(story, target, undefined, view);
        expect(placesIn(scene, round)).toEqual(story.places.map(({ id }) => id).sort());
      }),
      { numRuns: 80 },
    );
  });

  it('fades the places that no shown flow touches, and those alone', () => {
    fc.assert(
      fc.property(camera, filter, (target, asked) => {
        const view = viewOf(null, 'ar', null, asked);
        const touched = placesOf(index, shownFlows(index, view));
        const all = asked === filterFrom(index, {});
        for (const { id, folded, emphasis } of sceneAt(story, target, undefined, view).marks) {
          const touches = all || [id, ...folded].some((place) => touched.has(place));
          expect(emphasis, id).toBe(touches ? 'normal' : 'faded');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever was drawn before it', () => {
    fc.assert(
      fc.property(camera, filter, filter, (target, one, other) => {
        const draw = (asked: typeof one) => sceneAt(story, target, undefined, viewOf(null, 'ar', null, asked));
        const first = draw(one);
        draw(other);
        expect(draw(one)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every mark where it is when nothing folds or is selected: a filter takes flows away, not places', () => {
    const target = { center: [43, 34] as const, zoom: 4 };
    const ids = (asked: ReturnType<typeof filterFrom>) =>
      sceneAt(story, target, undefined, viewOf(null, 'ar', null, asked)).marks.map(({ id, at }) => [id, ...at]);
    expect(ids(filterFrom(index, { kind: ['arms'] }))).toEqual(ids(filterFrom(index, {})));
  });

  it.each([
    { width: 320, height: 380 },
    { width: 406, height: 300 },
    { width: 406, height: 375 },
    { width: 568, height: 320 },
    { width: 667, height: 320 },
    { width: 812, height: 375 },
  ])(
    'draws no plate that the edge of a map of $width × $height would cut, no name under the button for the language, and none far in while there is room at an edge, whatever single filter is chosen',
    (size) => {
      const insets = chromeInsets(size, CONTROLS, ['en']);
      const target = openingCamera(story, size, insets, measure);
      const map = { x: 0, y: 0, ...size };
      const [across = 0, down = 0] = insets.corner ?? [];
      const button = { x: 0, y: 0, width: across, height: down };
      for (const language of ['ar', 'en']) {
        const round = marksRound(story, target, size, viewOf(null, language));
        for (const facet of FACETS)
          for (const value of ['', ...facetValues(index, facet)]) {
            const asked = filterFrom(index, { [facet]: [value] });
            const view = viewOf(null, language, null, asked);
            const scene = buildScene({ story, view, camera: { ...target, ...size }, measure, insets });
            const { marks, edgeNames } = scene;
            const what = `${facet} ${value} ${language}`;
            const named = new Set([...marks.map(({ id }) => id), ...edgeNames.map(({ place }) => place)]);
            for (const { id, box } of marks)
              if (box && overlaps(map, box)) expect(encloses(map, box), `${id} for ${what}`).toBe(true);
            const touched = placesOf(index, shownFlows(index, view));
            for (const { id, at, box, folded } of round)
              if (box && contains(map, at) && [id, ...folded].some((place) => touched.has(place)))
                expect(named, what).toContain(id);
            for (const { place, box } of edgeNames) {
              expect(overlaps(button, box), `${place} for ${what}`).toBe(false);
              const off = [box.x, size.width - box.x - box.width, box.y, size.height - box.y - box.height];
              if (Math.min(...off) >= 60)
                expect(roomAlong(box, place, scene, size), `${place} for ${what}`).toBe(false);
            }
          }
      }
    },
  );
});

/** Whether a box of that size finds room along an edge of the map that no column of buttons takes, over no mark and no name. */
function roomAlong({ width, height }: Box, place: string, scene: Scene, size: Size): boolean {
  const { marks, labels, rings, edgeNames } = scene;
  const taken = [
    ...marks.map((mark) => ({ place: mark.id, box: dotBox(mark) })),
    ...marks.flatMap(({ id, badge }) => (badge ? [{ place: id, box: badge }] : [])),
    ...labels,
    ...rings.map(({ mark, center }) => ({ place: mark, box: boxAround(center, 18, 18) })),
    ...edgeNames.map((name) => ({ place: name.place, box: inflate(name.box, 4) })),
  ].filter((other) => other.place !== place);
  const { left, right, top, bottom, corner = [0, 0] } = chromeInsets(size, CONTROLS, ['en']);
  const farthest = { x: size.width - right - width, y: size.height - bottom - height };
  const isFree = (x: number, y: number): boolean =>
    (x >= corner[0] || y >= corner[1]) && !taken.some(({ box }) => overlaps(box, { x, y, width, height }));
  for (let x = left; x <= farthest.x; x++) if (isFree(x, top) || isFree(x, farthest.y)) return true;
  for (let y = top; y <= farthest.y; y++) if (isFree(left, y) || (right < 60 && isFree(farthest.x, y))) return true;
  return false;
}
