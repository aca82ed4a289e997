import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixel } from '../../../src/geometry/camera';
import { choicesAt, hitTest, openingCamera, pointOf } from '../../../src/scene';
import type { Mark, Scene, SceneArc } from '../../../src/scene/types';
import { measure } from './fixture';
import { INSETS, realStory, sceneAt } from './look';

const THUMB = 22;

const SIZE = { width: 375, height: 440 };

const story = realStory();
const real = sceneAt(story, openingCamera(story, SIZE, INSETS, measure), SIZE);
const empty: Scene = { ...real, marks: [], arcs: [], rings: [], labels: [], edgeNames: [] };

function dot(id: string, at: Pixel): Mark {
  const [shape, emphasis] = ['dot', 'normal'] as const;
  return {
    id,
    name: id,
    shape,
    emphasis,
    at,
    anchor: at,
    radius: 5,
    halo: null,
    box: null,
    folded: [],
    featured: false,
  };
}

/** Level, from the left to the right of the view. */
function line(id: string, y: number): SceneArc {
  const one = real.arcs[0];
  if (!one) throw new Error('the first story has no arc at its opening view');
  const curves = [{ start: [0, y], control: [150, y], end: [300, y] }] as const;
  return { ...one, id, flows: [id], curves, width: 2, middle: [150, y], emphasis: 'normal' };
}

describe('what a thumb may mean', () => {
  it('is the nearest alone where the next is clearly farther', () => {
    const scene = { ...empty, arcs: [line('near', 100), line('far', 116)] };
    expect(choicesAt(scene, [150, 98], THUMB)).toEqual(['near']);
  });

  it('is all that lies about as near, the nearest first', () => {
    const scene = { ...empty, arcs: [line('a', 100), line('b', 106), line('c', 140)] };
    expect(choicesAt(scene, [150, 104], THUMB)).toEqual(['b', 'a']);
    expect(choicesAt(scene, [150, 98], THUMB)).toEqual(['a', 'b']);
  });

  it('is the place, on a place, and not what ends there', () => {
    const scene = { ...empty, marks: [dot('town', [150, 100])], arcs: [line('a', 100), line('b', 103)] };
    expect(choicesAt(scene, [150, 100], THUMB)).toEqual(['town']);
    expect(choicesAt(scene, [150, 108], THUMB)).toEqual(['town']);
  });

  it('is a line, on a line, however near a place may be that a mouse would mean', () => {
    const scene = { ...empty, marks: [dot('town', [150, 80])], arcs: [line('a', 100)] };
    expect(hitTest(scene, [150, 100], THUMB)).toBe('town');
    expect(choicesAt(scene, [150, 100], THUMB)).toEqual(['a']);
  });

  it('weighs places and lines together beside both', () => {
    const scene = { ...empty, marks: [dot('town', [150, 80])], arcs: [line('a', 100)] };
    expect(choicesAt(scene, [150, 92], THUMB)).toEqual(['town', 'a']);
    expect(choicesAt(scene, [150, 94], THUMB)).toEqual(['a', 'town']);
  });

  it('is any of the places that stand close together', () => {
    const scene = { ...empty, marks: [dot('town', [150, 100]), dot('village', [162, 100])], arcs: [line('a', 100)] };
    expect(choicesAt(scene, [150, 100], THUMB)).toEqual(['town', 'village']);
  });

  it('is the ring, on a ring, and not the lines that pass under it', () => {
    const ring = { id: 'ring', flows: ['x'], mark: 'town', center: [150, 100], radius: 7, kind: null } as const;
    const scene = { ...empty, rings: [{ ...ring, emphasis: 'normal' as const }], arcs: [line('a', 100)] };
    expect(choicesAt(scene, [152, 100], THUMB)).toEqual(['ring']);
    expect(choicesAt(scene, [150, 114], THUMB)).toEqual(['ring', 'a']);
  });

  it('is what the words under it say', () => {
    const label = real.labels.find(({ place }) => place === 'ramadi') ?? real.labels[0];
    if (!label) throw new Error('no label at the opening view');
    const scene = { ...empty, labels: [label], marks: [dot('other', label.at)] };
    expect(choicesAt({ ...real, marks: [] }, label.at, THUMB)).toEqual([label.place]);
    expect(choicesAt(scene, [label.box.x - 3, label.at[1]], THUMB)[0]).toBe(label.place);
  });

  it('is nothing far from everything', () => {
    expect(choicesAt({ ...empty, arcs: [line('a', 100)] }, [150, 130], THUMB)).toEqual([]);
  });
});

describe('at any point of the first story', () => {
  const points = fc.tuple(fc.integer({ min: 0, max: SIZE.width }), fc.integer({ min: 0, max: SIZE.height }));
  const known = new Set(
    [...real.marks, ...real.arcs, ...real.rings].map(({ id }) => id).concat(real.edgeNames.map(({ place }) => place)),
  );
  /** How near each of them alone is, by the hit test. */
  const alone = (id: string): Scene => ({
    ...empty,
    marks: real.marks.filter((mark) => mark.id === id),
    labels: real.labels.filter(({ place }) => place === id),
    edgeNames: real.edgeNames.filter(({ place }) => place === id),
    rings: real.rings.filter((ring) => ring.id === id),
    arcs: real.arcs.filter((arc) => arc.id === id),
  });

  it('something is offered where something is within reach, each thing once and none beyond reach', () => {
    fc.assert(
      fc.property(points, (at) => {
        const choices = choicesAt(real, at, THUMB);
        expect(choices.length > 0).toBe(hitTest(real, at, THUMB) !== null);
        expect(new Set(choices).size).toBe(choices.length);
        for (const id of choices) {
          expect(known).toContain(id);
          expect(hitTest(alone(id), at, THUMB)).toBe(id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what a mouse would hit on the spot is among what is offered, or lies under a place or a ring', () => {
    const tops = { ...real, arcs: [], labels: [], edgeNames: [] };
    fc.assert(
      fc.property(points, (at) => {
        const hit = hitTest(real, at, 0);
        const choices = choicesAt(real, at, THUMB);
        if (hit !== null && hitTest(tops, at, 4) === null) expect(choices).toContain(hit);
      }),
      { numRuns: 300 },
    );
  });

  it('a shorter reach never offers what a longer one does not', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 4, max: THUMB }), (at, less) => {
        const far = choicesAt(real, at, THUMB);
        expect(far).toEqual(expect.arrayContaining([...choicesAt(real, at, less)]));
      }),
      { numRuns: 300 },
    );
  });

  it('all that is drawn on its own can be had at its point', () => {
    const ids = [...story.places, ...story.flows].map(({ id }) => id).filter((id) => pointOf(real, id));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) expect(choicesAt(real, pointOf(real, id) as Pixel, THUMB)).toContain(id);
  });
});
