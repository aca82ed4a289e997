import { describe, expect, it } from 'vitest';
import { distanceToBox, encloses, overlaps } from '../../../src/geometry/box';
import type { Box, CameraTarget } from '../../../src/geometry/camera';
import { pointAt, type Quadratic, spanInBox } from '../../../src/geometry/curve';
import { between, distance, type Vector } from '../../../src/geometry/vector';
import { openingCamera } from '../../../src/scene';
import { cameraFor } from '../../../src/scene/framing';
import type { Scene } from '../../../src/scene/types';
import { stepId } from '../../../src/state';
import { measure } from './fixture';
import { dotBox, INSETS, realStory, sceneAt, viewOf, visibleOf } from './look';

const story = realStory();
const SIZE = { width: 880, height: 800 };

const cameras: readonly CameraTarget[] = [
  { center: [40, 44], zoom: 3 },
  openingCamera(story, SIZE, INSETS, measure),
  { center: [42.5, 33.5], zoom: 5.2 },
  { center: [43.9, 33.3], zoom: 7.5 },
  { center: [44.38, 33.31], zoom: 11.5 },
];

describe.each(['ar', 'en'])('labels in %s', (language) => {
  it.each(cameras)('at zoom $zoom overlap no label, dot, plate, head, badge or ring', (camera) => {
    const scene = sceneAt(story, camera, SIZE, viewOf(null, language));
    const solid = [
      ...scene.marks.filter(({ shape }) => shape !== 'region').map(dotBox),
      ...scene.marks.flatMap(({ badge }) => badge ?? []),
      ...scene.arcs.flatMap(({ heads }) => heads.map(({ box }) => box)),
      ...scene.rings.map(({ center: [x, y], radius }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      })),
    ];
    for (const [index, label] of scene.labels.entries()) {
      for (const other of scene.labels.slice(index + 1)) {
        expect(overlaps(label.box, other.box), `${label.place} on ${other.place}`).toBe(false);
      }
      for (const box of solid) expect(overlaps(label.box, box), label.place).toBe(false);
    }
  });

  it.each(cameras)('at zoom $zoom stand beside their marks or are joined to them', (camera) => {
    const { labels, marks } = sceneAt(story, camera, SIZE, viewOf(null, language));
    for (const { place, box, leader } of labels) {
      const mark = marks.find(({ id }) => id === place);
      if (!mark || mark.shape === 'region') continue;
      if (leader) expect(distance(leader[0], mark.at)).toBeCloseTo(mark.radius, 3);
      if (leader) expect(distanceToBox(box, leader[1])).toBeLessThan(0.01);
      else expect(distanceToBox(box, mark.at)).toBeLessThan(mark.radius + 6);
      // A word that runs into the ring of its place reads as cut.
      const isAside = box.y < mark.at[1] && box.y + box.height > mark.at[1];
      if (isAside) expect(distanceToBox(box, mark.at), place).toBeGreaterThan(mark.radius + 4);
    }
  });

  it('are 12 pixels high at the least, and strong where featured', () => {
    const { labels } = sceneAt(story, { center: [44.38, 33.31], zoom: 11.5 }, SIZE, viewOf(null, language));
    for (const { place, fontSize, strong } of labels) {
      expect(fontSize).toBeGreaterThanOrEqual(12);
      expect(strong).toBe(story.featured.includes(place));
    }
  });
});

/** Pixels of some curves under a box. */
function covered(curves: readonly Quadratic[], box: Box): number {
  const spans = curves.map((curve) => ({ curve, span: spanInBox(curve, box) ?? ([0, 0] as const) }));
  return spans.reduce(
    (sum, { curve, span: [from, to] }) => sum + distance(pointAt(curve, from), pointAt(curve, to)),
    0,
  );
}

function sideOf(start: Vector, end: Vector): Quadratic {
  return { start, control: between(start, end, 0.5), end };
}

describe('a name beside what is told of', () => {
  /** All that can be selected, as it is looked at. */
  function* scenes(): Generator<Scene> {
    const steps = story.tour.map((_, at) => ({ id: stepId(at) }));
    for (const { id } of [...steps, ...story.places, ...story.flows, ...story.passages]) {
      const camera = cameraFor([id], story, SIZE, INSETS);
      if (camera) yield sceneAt(story, camera, SIZE, viewOf(id));
    }
  }

  /** Pixels of the arcs that a selection lights, or fades, under the names that it lights. */
  const under = (lit: boolean): number => {
    let sum = 0;
    for (const { arcs, labels } of scenes()) {
      const curves = arcs.filter(({ emphasis }) => (emphasis !== 'faded') === lit).flatMap((arc) => arc.curves);
      for (const { box, emphasis } of labels) if (emphasis !== 'faded') sum += covered(curves, box);
    }
    return sum;
  };

  it('goes over arcs that are faded rather than over those that are lit', () => {
    expect(under(true) * 30).toBeLessThan(under(false));
  });

  it('is left out where it is faded and would lie over more than a stroke of an arc that is lit', () => {
    for (const { arcs, labels, marks } of scenes()) {
      const regions = new Set(marks.filter(({ shape }) => shape === 'region').map(({ id }) => id));
      const lit = arcs.filter(({ emphasis }) => emphasis !== 'faded').flatMap(({ curves }) => curves);
      for (const { place, box, emphasis } of labels)
        if (emphasis === 'faded' && !regions.has(place)) expect(covered(lit, box), place).toBeLessThan(27);
    }
  });

  it('is led over no plate', () => {
    for (const { labels, marks } of scenes())
      for (const { place, leader } of labels)
        for (const { id, box } of leader ? marks : [])
          if (leader && box) expect(covered([sideOf(...leader)], box), `${place} over ${id}`).toBe(0);
  });

  it.each(['ar', 'en'])('is not crossed by the outline of what is selected, in %s', (language) => {
    for (const id of ['green-zone', 'anbar']) {
      const camera = cameraFor([id], story, SIZE, INSETS);
      if (!camera) throw new Error(`found no camera for ${id}, expected one`);
      const { areas, labels } = sceneAt(story, camera, SIZE, viewOf(id, language));
      const rings = areas.filter(({ place }) => place === id).flatMap((area) => area.rings);
      const sides = rings.flatMap((ring) => ring.slice(1).map((end, at) => sideOf(ring[at] ?? end, end)));
      for (const { place, box } of labels) expect(covered(sides, box), place).toBeLessThan(20);
    }
  });
});

describe('the name of a featured place', () => {
  it('is whole inside the insets wherever its mark is in view', () => {
    for (let longitude = 34; longitude < 54; longitude += 0.7) {
      const { labels, marks } = sceneAt(story, { center: [longitude, 36], zoom: 4.6 }, SIZE);
      for (const { place, box } of labels) {
        const mark = marks.find(({ id }) => id === place);
        if (!mark?.featured) continue;
        const whole = { ...visibleOf(SIZE) };
        if (encloses(whole, dotBox(mark))) expect(encloses(whole, box), `${place} at ${longitude}`).toBe(true);
      }
    }
  });

  it('is whole as well where the selection fades it, or left out', () => {
    for (let longitude = 20; longitude < 54; longitude += 0.7) {
      const { labels, marks } = sceneAt(story, { center: [longitude, 44], zoom: 3.4 }, SIZE, viewOf('moscow'));
      for (const { place, box } of labels) {
        const mark = marks.find(({ id }) => id === place);
        if (!mark || mark.shape === 'region') continue;
        if (encloses(visibleOf(SIZE), dotBox(mark))) expect(encloses(visibleOf(SIZE), box), place).toBe(true);
      }
    }
  });

  it('keeps its side of the mark while the map is panned under it', () => {
    const sideOf = (longitude: number): string => {
      const { labels, marks } = sceneAt(story, { center: [longitude, 35], zoom: 5 }, SIZE);
      return labels
        .filter(({ place }) => story.featured.includes(place) && place !== 'moscow')
        .map(({ place, at }) => {
          const mark = marks.find(({ id }) => id === place);
          return `${place} ${Math.round(at[0] - (mark?.at[0] ?? 0))},${Math.round(at[1] - (mark?.at[1] ?? 0))}`;
        })
        .join(' ');
    };
    const sides = new Set([40, 40.5, 41, 41.5].map(sideOf));
    expect(sides.size).toBe(1);
  });
});
