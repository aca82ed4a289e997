import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/geometry/box';
import type { CameraTarget, Pixel } from '../../../src/geometry/camera';
import { openingCamera } from '../../../src/scene';
import { cameraAround, cameraFor, cameraKeeping } from '../../../src/scene/framing';
import { bundleId } from '../../../src/state/selection';
import { cityAt, flowFrom, measure, storyOf } from './fixture';
import { INSETS, realStory, SIZES, sceneAt, viewOf, visibleOf } from './look';

const story = realStory();
const DESK = { width: 880, height: 640 };
const PHONE = { width: 375, height: 440 };

function frame(ids: readonly string[], size = DESK): CameraTarget {
  const camera = cameraFor(ids, story, size, INSETS);
  if (!camera) throw new Error(`No camera for ${ids.join(', ')}; expected one`);
  return camera;
}

function seen(camera: CameraTarget, selected: string, size = DESK): readonly string[] {
  const { marks } = sceneAt(story, camera, size, viewOf(selected));
  return marks.filter(({ at }) => contains(visibleOf(size), at)).map(({ id }) => id);
}

describe('framing a selection', () => {
  it.each(SIZES)('has every place in view at $width × $height', (size) => {
    for (const { id } of story.places) expect(seen(frame([id], size), id, size)).toContain(id);
  });

  it('of a flow has at least one of its ends in view, and both where they are not a world apart', () => {
    for (const { id, from, to } of story.flows) {
      const visible = seen(frame([id]), id);
      expect(visible.includes(from) || visible.includes(to)).toBe(true);
      if (![from, to].some((end) => ['united-states', 'washington'].includes(end))) {
        expect(visible, id).toEqual(expect.arrayContaining([from, to]));
      }
    }
  });

  it('of a place brings in the other ends of its flows, but none that makes it small', () => {
    const opening = openingCamera(story, DESK, INSETS, measure);
    const iraq = frame(['iraq']);
    expect(seen(iraq, 'iraq')).toEqual(expect.arrayContaining(['iraq', 'iran', 'russia', 'moscow', 'anbar']));
    expect(seen(iraq, 'iraq')).not.toContain('united-states');
    expect(iraq.zoom).toBeGreaterThan(opening.zoom - 0.6);
  });

  it('of a place with none comes close to it, the closer the smaller it is', () => {
    expect(frame(['green-zone']).zoom).toBeGreaterThan(11);
    expect(frame(['ramadi']).zoom).toBeGreaterThan(5);
    expect(frame(['ramadi']).zoom).toBeLessThan(frame(['green-zone']).zoom);
  });

  it('of a place whose flows all lead far away shows the nearest of their ends too', () => {
    const visible = seen(frame(['united-states']), 'united-states');
    expect(visible).toContain('united-states');
    expect(visible.some((id) => ['iraq', 'anbar', 'moscow', 'baghdad'].includes(id))).toBe(true);
  });

  it('does not shrink Iraq to a dot on a phone for the sake of Washington', () => {
    const flow = story.flows.find(({ from, to }) => from === 'washington' && to === 'iraq');
    const camera = frame([flow?.id ?? ''], PHONE);
    expect(camera.zoom).toBeGreaterThan(2);
    expect(seen(camera, flow?.id ?? '', PHONE)).toContain('iraq');
    const { edgeNames } = sceneAt(story, camera, PHONE, viewOf(flow?.id ?? null));
    expect(edgeNames.map(({ place }) => place)).toContain('washington');
  });

  it('of a flow whose other end is too far for a phone is as far away as the story begins: it is seen where it leads', () => {
    const opening = openingCamera(story, PHONE, INSETS, measure);
    const cut = story.flows.filter(({ id, from, to, via }) => {
      const visible = seen(frame([id], PHONE), id, PHONE);
      return !via && (!visible.includes(from) || !visible.includes(to));
    });
    expect(cut.map(({ id }) => id)).toContain('moscow-pressure-on-us');
    for (const { id } of cut) expect(frame([id], PHONE).zoom, id).toBeLessThan(opening.zoom + 0.2);
  });

  it('of a country and what lies near is no nearer than the country is known from, where the arcs can be read', () => {
    const wide = { width: 1500, height: 1000 };
    expect(frame(['iran-penetrates-security'], wide).zoom).toBe(frame(['iran-penetrates-security']).zoom);
    for (const { id, from, to } of story.flows) {
      const kinds = [from, to].map((end) => story.places.find((place) => place.id === end)?.kind);
      const camera = frame([id], wide);
      if (!kinds.includes('country') || camera.zoom <= 5.2) continue;
      const { marks } = sceneAt(story, camera, wide, viewOf(id));
      const [[x, y], [otherX, otherY]] = [from, to].map(
        (end) => marks.find((mark) => mark.id === end)?.at ?? [0, 0],
      ) as [Pixel, Pixel];
      expect(Math.max(Math.abs(x - otherX), Math.abs(y - otherY)), id).toBeLessThan(302);
    }
  });

  it('of a bundle or a passage shows what belongs to it', () => {
    const bundle = story.flows
      .filter(({ from, to, twoWay }) => from === 'iran' && to === 'iraq' && !twoWay)
      .map(({ id }) => id);
    expect(seen(frame([bundleId(bundle)]), bundleId(bundle))).toEqual(expect.arrayContaining(['iran', 'iraq']));
    const passage = story.passages.find(({ mentions }) => mentions.some(({ place }) => place === 'khuld-hall'));
    expect(seen(frame([passage?.id ?? '']), passage?.id ?? '')).toContain('khuld-hall');
  });

  it('of several ids shows them together', () => {
    const camera = frame(['damascus', 'ramadi']);
    const { marks } = sceneAt(story, camera, DESK);
    for (const id of ['damascus', 'ramadi']) {
      const mark = marks.find((one) => one.id === id);
      expect(mark && contains(visibleOf(DESK), mark.at)).toBe(true);
    }
  });

  it('is null where the ids name nothing', () => {
    expect(cameraFor([], story, DESK, INSETS)).toBeNull();
    expect(cameraFor(['elsewhere'], story, DESK, INSETS)).toBeNull();
  });
});

describe('in a story wider than half the world', () => {
  const pacific = storyOf(
    [
      cityAt('paris', [2, 49]),
      cityAt('beijing', [116, 40]),
      cityAt('noumea', [166, -22]),
      cityAt('honolulu', [-158, 21]),
      cityAt('washington', [-77, 39]),
    ],
    [flowFrom('paris', 'noumea'), flowFrom('paris', 'beijing'), flowFrom('noumea', 'washington')],
    ['beijing', 'washington'],
  );
  const inside = (at: Pixel | undefined, size = DESK) => at !== undefined && contains(visibleOf(size), at);

  it.each([
    ['paris', 'noumea'],
    ['paris', 'beijing'],
    ['paris-beijing', 'beijing'],
  ])('%s is shown with its arc to %s whole, which goes the short way', (id, to) => {
    const camera = cameraFor([id], pacific, DESK, INSETS);
    const { arcs, marks } = sceneAt(pacific, camera ?? { center: [0, 0], zoom: 0 }, DESK, viewOf(id, 'en'));
    for (const end of ['paris', to]) expect(inside(marks.find((mark) => mark.id === end)?.at), end).toBe(true);
    const curves = arcs.find((arc) => arc.flows.includes(`paris-${to}`))?.curves;
    expect([inside(curves?.[0]?.start), inside(curves?.at(-1)?.end)]).toEqual([true, true]);
  });

  it('what a page asks for is shown the short way too', () => {
    const camera = cameraAround(['paris-beijing'], pacific, DESK, INSETS) ?? { center: [0, 0], zoom: 0 };
    const { marks } = sceneAt(pacific, camera, DESK, viewOf(null, 'en'));
    for (const end of ['paris', 'beijing']) expect(inside(marks.find(({ id }) => id === end)?.at), end).toBe(true);
    expect(camera.zoom).toBeGreaterThan(1.75);
  });

  it('a flow stays whole on a map of another size', () => {
    const size = { width: 620, height: 640 };
    const id = 'paris-beijing';
    const camera = cameraFor([id], pacific, DESK, INSETS) ?? { center: [0, 0], zoom: 0 };
    const before = sceneAt(pacific, camera, DESK, viewOf(id, 'en'));
    const target = cameraKeeping(id, before, pacific, size, INSETS);
    const { arcs } = sceneAt(pacific, target ?? camera, size, viewOf(id, 'en'));
    const curves = arcs.find((arc) => arc.flows.includes(id))?.curves;
    expect([inside(curves?.[0]?.start, size), inside(curves?.at(-1)?.end, size)]).toEqual([true, true]);
  });
});

describe('a map of another size', () => {
  const sizes = [...SIZES, { width: 406, height: 224 }, { width: 568, height: 272 }, { width: 1100, height: 900 }];
  const ids = ['iraq', 'moscow', 'us-earlier-promise', ...story.tour.map((_, step) => `step.${step + 1}`)];
  const pairs = sizes.flatMap((from) => sizes.map((to) => ({ from, to })));

  it.each(ids)('keeps in sight what was seen of %s, from no nearer, and is moved only where it takes that', (id) => {
    for (const { from, to } of pairs) {
      const camera = frame([id], from);
      const before = sceneAt(story, camera, from, viewOf(id));
      const lit = new Set(before.marks.filter(({ emphasis }) => emphasis === 'selected').map((mark) => mark.id));
      const shown = (target: CameraTarget, size: typeof from) => seen(target, id, size).filter((one) => lit.has(one));
      const target = cameraKeeping(id, before, story, to, INSETS);
      expect(shown(target ?? camera, to)).toEqual(expect.arrayContaining([...shown(camera, from)]));
      expect(target?.zoom ?? 0).toBeLessThanOrEqual(camera.zoom);
    }
  });

  it('is not moved for a selection that is out of sight, nor while it has no size', () => {
    const before = sceneAt(story, { center: [-60, -30], zoom: 5 }, DESK, viewOf('iraq'));
    expect(cameraKeeping('iraq', before, story, PHONE, INSETS)).toBeNull();
    const iraq = sceneAt(story, frame(['iraq']), DESK, viewOf('iraq'));
    expect(cameraKeeping('iraq', iraq, story, { width: 0, height: 0 }, INSETS)).toBeNull();
  });
});
