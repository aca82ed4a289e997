import { describe, expect, it } from 'vitest';
import { SWATCH_SIZE, type SwatchSpec, swatchScene } from '../../../src/scene/swatch';
import type { Scene } from '../../../src/scene/types';
import { ACTS, type Place, PRECISION_LEVELS, SOURCINGS } from '../../../src/story/types';

const country = (id: string, en: string): Place => ({
  id,
  name: { en },
  kind: 'country',
  position: [0, 0],
  precision: { level: 'country' },
});
const story = {
  language: 'en',
  kinds: ['pressure', 'aid', 'arms'].map((id) => ({ id, name: { en: id } })),
  places: [country('a', 'Saudi Arabia'), country('b', 'Iran'), { ...country('c', 'Ur'), kind: 'city' as const }],
};
const of = (spec: SwatchSpec): Scene => swatchScene(spec, story, 'en');

const SPECS: readonly SwatchSpec[] = [
  { type: 'kind', kind: 'arms' },
  ...SOURCINGS.map((sourcing) => ({ type: 'sourcing', sourcing }) as const),
  ...ACTS.map((act) => ({ type: 'act', act }) as const),
  ...PRECISION_LEVELS.map((level) => ({ type: 'precision', level }) as const),
  { type: 'bundle', count: 5 },
  { type: 'ring' },
  { type: 'inferred' },
  { type: 'via' },
  { type: 'folded' },
];

describe('swatchScene', () => {
  it.each(SPECS)('shows something for $type, all of it inside the swatch', (spec) => {
    const { arcs, marks, rings, areas, camera } = of(spec);
    expect([...arcs, ...marks, ...rings, ...areas].length).toBeGreaterThan(0);
    const points = [
      ...arcs.flatMap(({ curves }) => curves.flatMap(({ start, control, end }) => [start, control, end])),
      ...marks.map(({ at }) => at),
      ...rings.map(({ center }) => center),
      ...areas.flatMap(({ rings: outline }) => outline.flat()),
    ];
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(camera.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(camera.height);
    }
    expect(camera).toMatchObject(SWATCH_SIZE);
  });

  it('gives an arc the kind or the sourcing that is asked for', () => {
    expect(of({ type: 'kind', kind: 'arms' }).arcs[0]).toMatchObject({ kind: 'arms' });
    for (const sourcing of SOURCINGS) {
      expect(of({ type: 'sourcing', sourcing }).arcs[0]?.strands[0]?.sourcing).toBe(sourcing);
    }
  });

  it('has a filled head only for what came about', () => {
    const filled = ACTS.filter((act) => of({ type: 'act', act }).arcs[0]?.heads[0]?.hollow === false);
    expect(filled).toEqual(['done', 'ongoing']);
  });

  it('opens the inferred end and no other', () => {
    expect(of({ type: 'inferred' }).arcs[0]).toMatchObject({ openEnd: true, openStart: false });
    expect(of({ type: 'act', act: 'done' }).arcs[0]).toMatchObject({ openEnd: false, openStart: false });
  });

  it('draws a strand for each kind in the bundle, wider for more flows', () => {
    const [two, five] = [2, 5].map((count) => of({ type: 'bundle', count }).arcs[0]);
    expect(two?.strands).toHaveLength(2);
    expect(five?.strands).toHaveLength(3);
    expect(five?.width).toBeGreaterThan(two?.width ?? 0);
    expect(new Set(five?.strands.map(({ kind }) => kind)).size).toBe(3);
    expect(five?.strands.flatMap(({ flows }) => flows)).toHaveLength(5);
  });

  it('passes through a mark on the way', () => {
    const { arcs, marks } = of({ type: 'via' });
    expect(arcs[0]?.curves).toHaveLength(2);
    expect(arcs[0]?.curves[0]?.end).toEqual(marks[0]?.at);
    expect(arcs[0]?.heads).toHaveLength(1);
  });

  it('names the country with the shortest name', () => {
    expect(of({ type: 'precision', level: 'country' }).marks[0]?.name).toBe('Iran');
    const none = swatchScene({ type: 'precision', level: 'country' }, { ...story, places: [] }, 'en');
    expect(none.marks[0]?.name).toBe('');
  });

  it('gives each precision a shape of its own', () => {
    const shapes = PRECISION_LEVELS.map((level) => of({ type: 'precision', level }).marks[0]?.shape);
    expect(new Set(shapes).size).toBe(PRECISION_LEVELS.length);
  });
});
