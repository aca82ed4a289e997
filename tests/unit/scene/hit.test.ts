import { describe, expect, it } from 'vitest';
import { centerOf, contains } from '../../../src/geometry/box';
import type { CameraTarget } from '../../../src/geometry/camera';
import { choicesAt, hitTest, openingCamera, pointOf } from '../../../src/scene';
import { cameraFor } from '../../../src/scene/framing';
import { FACETS, facetValues, filterFrom } from '../../../src/state';
import { indexStory } from '../../../src/story';
import type { Story } from '../../../src/story/types';
import { anbarFixture, measure } from './fixture';
import { cutBy, INSETS, marksRound, realStory, sceneAt, viewOf } from './look';

const SIZE = { width: 880, height: 640 };

/** Tolerances of a mouse and of a sure hand. */
const REACH = [0, 3, 6];

describe.each([
  ['the first story', realStory()],
  ['the fixture', anbarFixture()],
] as readonly (readonly [string, Story])[])('pointing at %s', { timeout: 60_000 }, (_, story) => {
  const cameras: readonly CameraTarget[] = [
    openingCamera(story, SIZE, INSETS, measure),
    { center: [42.5, 33.3], zoom: 5.5 },
    { center: [44.38, 33.31], zoom: 11.5 },
  ];

  it.each(cameras)('at zoom $zoom the point of a place or a flow hits it and nothing else', (camera) => {
    const scene = sceneAt(story, camera, SIZE);
    const ids = [...story.places, ...story.flows].map(({ id }) => id);
    const found = ids.flatMap((id) => {
      const at = pointOf(scene, id);
      return at ? [{ id, at }] : [];
    });
    expect(found.length).toBeGreaterThan(5);
    for (const { id, at } of found) for (const reach of REACH) expect(hitTest(scene, at, reach)).toBe(id);
  });

  it('finds every place and every flow once it is selected and framed', () => {
    for (const { id } of [...story.places, ...story.flows]) {
      const camera = cameraFor([id], story, SIZE, INSETS);
      expect(camera).not.toBeNull();
      if (!camera) continue;
      const scene = sceneAt(story, camera, SIZE, viewOf(id));
      const at = pointOf(scene, id);
      expect(at, `point of ${id}`).not.toBeNull();
      if (at) expect(hitTest(scene, at, 6)).toBe(id);
    }
  });

  it('is null for what is folded, bundled or out of view', () => {
    const scene = sceneAt(story, cameras[0] ?? { center: [43, 40], zoom: 3.5 }, SIZE);
    for (const { folded } of scene.marks) for (const id of folded) expect(pointOf(scene, id)).toBeNull();
    for (const { flows } of [...scene.arcs, ...scene.rings]) {
      if (flows.length > 1) for (const id of flows) expect(pointOf(scene, id)).toBeNull();
    }
    expect(pointOf(scene, 'united-states')).toBeNull();
    expect(pointOf(scene, 'no-such-thing')).toBeNull();
  });
});

describe('the hit test', () => {
  const story = realStory();
  const scene = sceneAt(story, openingCamera(story, SIZE, INSETS, measure), SIZE);

  it('finds a place by its label, its badge, its plate and its name at the edge', () => {
    for (const { place, at } of scene.labels.filter(({ box }) => contains({ x: 0, y: 0, ...SIZE }, centerOf(box)))) {
      expect(hitTest(scene, at, 0)).toBe(place);
    }
    for (const { id, badge } of scene.marks) if (badge) expect(hitTest(scene, centerOf(badge), 0)).toBe(id);
    for (const { place, box } of scene.edgeNames) expect(hitTest(scene, centerOf(box), 0)).toBe(place);
  });

  it('finds a bundle by its count', () => {
    for (const { id, flows, middle } of scene.arcs) {
      if (flows.length > 1 && contains({ x: 0, y: 0, ...SIZE }, middle)) expect(hitTest(scene, middle, 6)).toBe(id);
    }
  });

  it('prefers a place to an arc that ends there', () => {
    // Of a region nothing is drawn but its words.
    const dots = scene.marks.filter(({ shape }) => shape !== 'region');
    const drawn = new Set([...dots.map(({ id }) => id), ...scene.labels.map(({ place }) => place)]);
    const places = story.places.map(({ id }) => id);
    for (const { heads, to } of scene.arcs) {
      const tip = heads[0]?.tip;
      if (tip && contains({ x: 0, y: 0, ...SIZE }, tip) && drawn.has(to))
        expect(places).toContain(hitTest(scene, tip, 8));
    }
  });

  it.each(FACETS)('finds no plate that is left out as the edge would cut it, whatever %s is chosen', (facet) => {
    const index = indexStory(story);
    const size = { width: 568, height: 320 };
    const target = openingCamera(story, size, INSETS, measure);
    let left = 0;
    for (const value of ['', ...facetValues(index, facet)]) {
      const view = viewOf(null, 'ar', null, filterFrom(index, { [facet]: [value] }));
      const seen = sceneAt(story, target, size, view);
      for (const { id, box } of cutBy(size, marksRound(story, target, size, view))) {
        if (!box || seen.marks.some((mark) => mark.id === id)) continue;
        left += 1;
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const at = [box.x + share * box.width, box.y + box.height / 2] as const;
          if (seen.edgeNames.some((name) => name.place === id && contains(name.box, at))) continue;
          expect(choicesAt(seen, at, 0)).not.toContain(id);
          expect(hitTest(seen, at, 0)).not.toBe(id);
        }
      }
    }
    expect(left).toBeGreaterThan(0);
  });

  it('finds nothing far from everything', () => {
    expect(hitTest(scene, [SIZE.width - 100, 60], 6)).toBeNull();
  });

  it('reaches as far as its tolerance and no farther', () => {
    const damascus = scene.marks.find(({ id }) => id === 'damascus');
    const at = damascus?.at ?? [0, 0];
    const outside = (by: number) => [at[0] - (damascus?.radius ?? 0) - by, at[1] - 1] as const;
    const alone = { ...scene, marks: damascus ? [damascus] : [], arcs: [], labels: [], rings: [], edgeNames: [] };
    expect(hitTest(alone, outside(5), 6)).toBe('damascus');
    expect(hitTest(alone, outside(8), 6)).toBeNull();
    expect(hitTest(alone, outside(8), 20)).toBe('damascus');
  });
});
