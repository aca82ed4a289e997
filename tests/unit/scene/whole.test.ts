import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/geometry/box';
import type { CameraTarget } from '../../../src/geometry/camera';
import { bundleId } from '../../../src/state/selection';
import type { Story } from '../../../src/story/types';
import { anbarFixture } from './fixture';
import { drawnFlows, marksRound, placesIn, realStory, sceneAt, viewOf } from './look';

const stories: readonly (readonly [string, Story])[] = [
  ['the first story', realStory()],
  ['the fixture', anbarFixture()],
];

const VIEW = { x: 0, y: 0, width: 880, height: 640 };

const camera: fc.Arbitrary<CameraTarget> = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true })),
  zoom: fc.double({ min: 1, max: 16, noNaN: true }),
});

/** Any id that can be selected, or none. */
function selectionIn(story: Story): fc.Arbitrary<string | null> {
  const flows = story.flows.map(({ id }) => id);
  const ids = [...story.places, ...story.flows, ...story.passages].map(({ id }) => id);
  const bundle = fc.subarray(flows, { minLength: 2, maxLength: 6 }).map(bundleId);
  return fc.oneof(fc.constant(null), fc.constantFrom(...ids), bundle);
}

function shuffled(story: Story, seed: number): Story {
  const shuffle = <Item>(items: readonly Item[]): readonly Item[] =>
    fc.sample(fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }), {
      seed,
      numRuns: 1,
    })[0] ?? items;
  return { ...story, places: shuffle(story.places), flows: shuffle(story.flows), passages: shuffle(story.passages) };
}

// Each builds some hundred scenes, which takes its time where cores are shared.
describe.each(stories)('the whole of %s', { timeout: 60_000 }, (_, story) => {
  const all = story.flows.map(({ id }) => id).sort();

  it('is drawn at every zoom, wherever one looks and whatever is selected: bundles and rings add up to its flows', () => {
    fc.assert(
      fc.property(camera, selectionIn(story), (target, selected) => {
        expect(drawnFlows(sceneAt(story, target, undefined, viewOf(selected)))).toEqual(all);
      }),
      { numRuns: 100 },
    );
  });

  it('has every place drawn or folded into one that is, but for plates that the edge of the map cuts', () => {
    fc.assert(
      fc.property(camera, selectionIn(story), (target, selected) => {
        const view = viewOf(selected);
        const round = marksRound(story, target, undefined, view);
        expect(placesIn(sceneAt(story, target, undefined, view), round)).toEqual(
          story.places.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('never folds a featured place, nor leaves out its name where it is in view, unless the selection fades it', () => {
    fc.assert(
      fc.property(camera, selectionIn(story), (target, selected) => {
        const { marks, labels } = sceneAt(story, target, undefined, viewOf(selected));
        for (const id of story.featured) {
          const mark = marks.find((one) => one.id === id);
          expect(mark, id).toBeDefined();
          if (mark && contains(VIEW, mark.at) && mark.emphasis !== 'faded')
            expect(labels.map(({ place }) => place)).toContain(id);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is finite wherever one looks', () => {
    fc.assert(
      fc.property(camera, (target) => {
        const { arcs, marks, labels, rings, edgeNames } = sceneAt(story, target);
        const numbers = [
          ...arcs.flatMap(({ curves }) => curves.flatMap(({ start, control, end }) => [...start, ...control, ...end])),
          ...arcs.flatMap(({ heads }) => heads.flatMap(({ tip, angle, size }) => [...tip, angle, size])),
          ...marks.flatMap(({ at, anchor, radius }) => [...at, ...anchor, radius]),
          ...labels.flatMap(({ at, box }) => [...at, box.width, box.height]),
          ...rings.flatMap(({ center }) => [...center]),
          ...edgeNames.flatMap(({ box, angle }) => [box.x, box.y, angle]),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('does not depend on the order of the file', () => {
    fc.assert(
      fc.property(camera, selectionIn(story), fc.integer(), (target, selected, seed) => {
        const view = viewOf(selected);
        expect(sceneAt(shuffled(story, seed), target, undefined, view)).toEqual(
          sceneAt(story, target, undefined, view),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is moved by a pan and not otherwise changed: marks, arcs and rings', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 12, noNaN: true }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        (zoom, off) => {
          const before = sceneAt(story, { center: [43, 35], zoom });
          const after = sceneAt(story, { center: [43 + off, 35], zoom });
          const shift = (off / 360) * 512 * 2 ** zoom;
          for (const { id, at } of before.marks) {
            const mark = after.marks.find((one) => one.id === id);
            if (!mark) continue;
            expect(mark.at[0]).toBeCloseTo(at[0] - shift, 4);
            expect(mark.at[1]).toBeCloseTo(at[1], 4);
          }
          for (const [index, arc] of before.arcs.entries()) {
            expect(after.arcs[index]?.curves[0]?.control[0]).toBeCloseTo((arc.curves[0]?.control[0] ?? 0) - shift, 4);
          }
          for (const [index, ring] of before.rings.entries()) {
            expect(after.rings[index]?.radius).toBe(ring.radius);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
