import { describe, expect, it } from 'vitest';
import { boxAround, centerOf, contains, encloses, overlaps } from '../../../src/geometry/box';
import type { CameraTarget, Size } from '../../../src/geometry/camera';
import { angleOf, subtract } from '../../../src/geometry/vector';
import { SCENE } from '../../../src/scene/defaults';
import { cameraFor } from '../../../src/scene/framing';
import { angleBetween } from '../geometry/angle-between';
import { cityAt, flowFrom, storyOf } from './fixture';
import { dotBox, INSETS, marksRound, realStory, SIZES, sceneAt, viewOf, visibleOf } from './look';

const story = realStory();
const CAMERAS: readonly CameraTarget[] = [
  { center: [41, 45], zoom: 3.6 },
  { center: [42.5, 33.5], zoom: 5.3 },
  { center: [44.38, 33.31], zoom: 11 },
  { center: [-40, 45], zoom: 4 },
];
const cases = SIZES.flatMap((size) => CAMERAS.map((camera) => ({ size, camera, ...size, ...camera })));

describe.each(cases)('names at the edge, at zoom $zoom on $width × $height', ({ size, camera }) => {
  const scene = sceneAt(story, camera, size);

  it('lie whole inside the insets, touch an edge, and do not overlap each other, marks or labels', () => {
    const visible = visibleOf(size);
    for (const [index, { box, place }] of scene.edgeNames.entries()) {
      expect(encloses(visible, box)).toBe(true);
      const gaps = [
        box.x - visible.x,
        box.y - visible.y,
        visible.x + visible.width - box.x - box.width,
        visible.y + visible.height - box.y - box.height,
      ];
      expect(Math.min(...gaps.map(Math.abs))).toBeLessThan(1e-6);
      for (const other of scene.edgeNames.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
      for (const mark of scene.marks) if (mark.id !== place) expect(overlaps(box, dotBox(mark))).toBe(false);
      for (const label of scene.labels) if (label.place !== place) expect(overlaps(box, label.box)).toBe(false);
    }
  });

  it('are those of marks that are not whole in the view, point to them, and count their flows', () => {
    const round = marksRound(story, camera, size);
    for (const { place, box, angle, count } of scene.edgeNames) {
      const mark = [...round, ...scene.marks].find(({ id }) => id === place);
      const view = { x: 0, y: 0, ...size };
      expect(mark && (mark.box ? encloses(view, mark.box) : contains(view, mark.at))).toBe(false);
      expect(angleBetween(angle, angleOf(subtract(mark?.at ?? [0, 0], centerOf(box))))).toBeLessThan(1e-9);
      const flows = [
        ...scene.arcs.filter(({ from, to }) => from === place || to === place),
        ...scene.rings.filter((ring) => ring.mark === place),
      ].flatMap((one) => one.flows);
      expect(count).toBe(flows.length);
    }
  });

  it.runIf(size.width > 600)('hide no count of a bundle where there is room beside it', () => {
    for (const { flows, middle } of scene.arcs) {
      if (flows.length < 2) continue;
      const count = boxAround(middle, SCENE.countHeight, SCENE.countHeight);
      for (const { box, place } of scene.edgeNames) expect(overlaps(box, count), place).toBe(false);
    }
  });

  it('are few on a small map', () => {
    expect(scene.edgeNames.length).toBeLessThanOrEqual(10);
    if (size.width < 400) expect(scene.edgeNames.length).toBeLessThanOrEqual(5);
  });
});

describe('names at the edge', () => {
  // From New Caledonia the short way to Paris is over Asia; on the sheet of this story Paris lies east of Washington.
  it('point the way that the arcs there go, round either side of the world', () => {
    const places = [
      cityAt('beijing', [116, 40]),
      cityAt('noumea', [166, -22]),
      cityAt('us', [-77, 39]),
      cityAt('paris', [2, 49]),
    ];
    const scene = sceneAt(storyOf(places, [flowFrom('paris', 'noumea')]), { center: [-160, 0], zoom: 1.5 }, SMALL);
    const name = scene.edgeNames.find(({ place }) => place === 'paris');
    expect(name?.box.x).toBe(INSETS.left);
    expect(Math.cos(name?.angle ?? 0)).toBeLessThan(0);
  });

  const SMALL: Size = { width: 820, height: 560 };

  it('name the most connected first', () => {
    const { edgeNames } = sceneAt(story, { center: [44.38, 33.31], zoom: 11 }, SMALL);
    expect(edgeNames.map(({ place }) => place)).toContain('iraq');
    expect(edgeNames.map(({ place }) => place)).not.toContain('saudi-arabia');
  });

  it('leave out what the selection fades', () => {
    const { edgeNames } = sceneAt(story, { center: [44.38, 33.31], zoom: 9 }, SMALL, viewOf('ramadi'));
    expect(edgeNames.map(({ place }) => place).sort()).toEqual(['iraq', 'ramadi']);
  });

  // From Iraq, low on the map, the arc to the United States is soon out of sight: the one from Moscow crosses half the map.
  it.each([
    { width: 375, height: 440 },
    { width: 592, height: 550 },
    { width: 768, height: 530 },
  ])('stand where the arc leaves that is seen for longest, on $width × $height', (size) => {
    const camera = cameraFor(['step.11'], story, size, INSETS);
    if (!camera) throw new Error('There is no camera for the step; expected one');
    for (const language of ['ar', 'en']) {
      const { edgeNames } = sceneAt(story, camera, size, viewOf('step.11', language));
      const name = edgeNames.find(({ place }) => place === 'united-states');
      expect(name?.box.x, language).toBe(INSETS.left);
      expect(name?.box.y, language).toBeLessThan(size.height / 2);
    }
  });
});
