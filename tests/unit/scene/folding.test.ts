import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/geometry/vector';
import { bundleId } from '../../../src/state/selection';
import { anbarFixture, cityAt, flowFrom, storyOf } from './fixture';
import { cutBy, drawnFlows, marksRound, sceneAt, viewOf } from './look';

const story = anbarFixture();
const WIDE = { center: [42, 44], zoom: 3.5 } as const;
const BAGHDAD = { center: [44.38, 33.31], zoom: 13 } as const;

const markOf = (scene: ReturnType<typeof sceneAt>, id: string) => scene.marks.find((mark) => mark.id === id);

describe('folding', () => {
  it('puts the places of Baghdad, and Baghdad itself, into Iraq from afar, with their count', () => {
    const iraq = markOf(sceneAt(story, WIDE), 'iraq');
    expect(iraq?.folded).toEqual([
      'baghdad',
      'council-of-ministers',
      'khuld-hall',
      'national-information-centre',
      'russian-embassy',
    ]);
    expect(iraq?.badge).toBeDefined();
  });

  it('draws all of them on their own from near by', () => {
    const { marks } = sceneAt(story, BAGHDAD);
    expect(marks).toHaveLength(story.places.length);
    expect(marks.every(({ folded, badge }) => folded.length === 0 && badge === undefined)).toBe(true);
  });

  it('draws no more marks from farther away', () => {
    const counts = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14].map((zoom) => {
      const target = { ...WIDE, zoom };
      const scene = sceneAt(story, target);
      return new Set([...scene.marks, ...cutBy(scene.camera, marksRound(story, target))].map(({ id }) => id)).size;
    });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('pulls a featured place aside where it would touch, joined to where it lies by a few pixels', () => {
    const scene = sceneAt(story, { center: [44.38, 33.31], zoom: 9 });
    const zone = markOf(scene, 'green-zone');
    const baghdad = markOf(scene, 'baghdad');
    expect(zone && baghdad && distance(zone.at, baghdad.at)).toBeGreaterThan(15);
    const pulled = zone ? distance(zone.at, zone.anchor) : 0;
    expect(pulled).toBeGreaterThan(2);
    expect(pulled).toBeLessThan(30);
  });

  it('leaves a mark that touches none where its place lies', () => {
    for (const { shape, at, anchor } of sceneAt(story, BAGHDAD).marks) {
      if (shape !== 'region') expect(distance(at, anchor)).toBeLessThan(20);
    }
    const moscow = markOf(sceneAt(story, WIDE), 'moscow');
    expect(moscow?.at).toEqual(moscow?.anchor);
  });

  it('draws a selected place on its own though it touches its parent, and folds what lies in it into it', () => {
    const scene = sceneAt(story, WIDE, undefined, viewOf('baghdad'));
    expect(markOf(scene, 'baghdad')?.folded).toContain('khuld-hall');
    expect(markOf(scene, 'iraq')?.folded).toEqual([]);
  });

  it('draws the ends of a selected flow on their own, and the flow as its own arc', () => {
    const flow = story.flows.find(({ to }) => to === 'khuld-hall');
    const scene = sceneAt(story, WIDE, undefined, viewOf(flow?.id ?? null));
    expect(markOf(scene, 'khuld-hall')).toBeDefined();
    expect(scene.arcs.find(({ id }) => id === flow?.id)?.emphasis).toBe('selected');
  });

  it('draws what a selected passage mentions and supports', () => {
    const scene = sceneAt(story, WIDE, undefined, viewOf('p19'));
    for (const id of ['baghdad', 'khuld-hall', 'green-zone']) expect(markOf(scene, id)?.emphasis).toBe('selected');
    expect(scene.arcs.filter(({ emphasis }) => emphasis === 'selected').map(({ to }) => to)).toEqual(['khuld-hall']);
  });
});

describe('bundles and rings', () => {
  it('join flows between the same marks in the same direction, under the ids of all', () => {
    const { arcs } = sceneAt(story, WIDE);
    for (const { id, flows, strands } of arcs) {
      expect(id).toBe(bundleId(flows));
      expect(strands.flatMap((strand) => strand.flows).sort()).toEqual([...flows].sort());
      const bands = strands.map(({ kind, sourcing }) => `${kind} ${sourcing}`);
      expect(new Set(bands).size, 'one strand for a kind and a sourcing').toBe(bands.length);
    }
    const ends = arcs.map(({ from, to, heads }) => `${from} ${to} ${heads.length}`);
    expect(new Set(ends).size).toBe(ends.length);
  });

  it('keep what goes both ways apart from what goes one way, with a head at each end', () => {
    const { arcs } = sceneAt(story, WIDE);
    const twoWay = new Set(story.flows.filter((flow) => flow.twoWay).map(({ id }) => id));
    for (const { flows, heads } of arcs) {
      expect(new Set(flows.map((id) => twoWay.has(id))).size).toBe(1);
      expect(heads).toHaveLength(twoWay.has(flows[0] ?? '') ? 2 : 1);
    }
    const mutual = arcs.find(
      ({ flows, from, to }) => flows.length === 2 && twoWay.has(flows[0] ?? '') && from === 'iraq' && to === 'russia',
    );
    expect(mutual, 'both spellings of Iraq and Russia meet in one bundle').toBeDefined();
  });

  it('are wider by their count, within bounds, with strands that do not overlap', () => {
    const { arcs } = sceneAt(story, WIDE);
    const widths = [...arcs].sort((a, b) => a.flows.length - b.flows.length).map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    for (const { width, strands } of arcs) {
      expect(width).toBeLessThanOrEqual(14);
      const offsets = strands
        .map(({ offset, width: own }) => [offset - own / 2, offset + own / 2] as const)
        .sort((a, b) => a[0] - b[0]);
      for (const [index, [low]] of offsets.entries())
        expect(low).toBeGreaterThanOrEqual((offsets[index - 1]?.[1] ?? -99) - 1e-9);
      expect(Math.max(0, ...offsets.map(([, high]) => high))).toBeLessThanOrEqual(width / 2 + 1e-9);
    }
  });

  it('fan out when the bundle is selected, without taking the branches apart', () => {
    const folded = sceneAt(story, WIDE);
    const bundle = folded.arcs.find(({ flows, from, to }) => from === 'russia' && to === 'iraq' && flows.length > 4);
    const scene = sceneAt(story, WIDE, undefined, viewOf(bundle?.id ?? null));
    for (const id of bundle?.flows ?? []) {
      const arc = scene.arcs.find((one) => one.id === id);
      expect(arc?.emphasis).toBe('selected');
      expect(arc?.to).toBe('iraq');
    }
    expect(scene.marks.map(({ id }) => id)).toEqual(folded.marks.map(({ id }) => id));
  });

  it('make a ring of flows that stay in one mark', () => {
    const { rings } = sceneAt(story, WIDE);
    expect(rings.map(({ mark, flows }) => [mark, flows.length])).toEqual([['iraq', 2]]);
    expect(sceneAt(story, BAGHDAD).rings).toEqual([]);
  });

  it('let a flow pass its third place by two curves that meet there, and drop the bend where that is folded', () => {
    const near = sceneAt(story, { center: [44.4, 33], zoom: 7 });
    const via = story.flows.find((flow) => flow.via !== undefined);
    const arc = near.arcs.find(({ id }) => id === via?.id);
    const baghdad = markOf(near, 'baghdad');
    expect(arc?.curves).toHaveLength(2);
    expect(arc?.heads).toHaveLength(1);
    expect(arc?.curves[0]?.end).toEqual(arc?.curves[1]?.start);
    expect(arc?.curves[0]?.end).toEqual(baghdad?.at);
    const far = sceneAt(story, WIDE);
    expect(far.arcs.find(({ flows }) => flows.includes(via?.id ?? ''))?.curves).toHaveLength(1);
  });

  it('are open at an end that was inferred for all of their flows, and hollow where none is done or ongoing', () => {
    const { arcs } = sceneAt(story, WIDE);
    const flows = new Map(story.flows.map((flow) => [flow.id, flow]));
    for (const arc of arcs) {
      const members = arc.flows.flatMap((id) => flows.get(id) ?? []);
      if (members.every(({ twoWay }) => !twoWay)) {
        expect(arc.openEnd).toBe(members.every(({ inferred }) => inferred.includes('to')));
        expect(arc.openStart).toBe(members.every(({ inferred }) => inferred.includes('from')));
      }
      expect(arc.heads[0]?.hollow).toBe(members.every(({ act }) => act !== 'done' && act !== 'ongoing'));
    }
  });
});

describe('across 180°', () => {
  const island = storyOf(
    [cityAt('west', [178, -17]), cityAt('east', [-179, -17])],
    [flowFrom('west', 'east')],
    ['west', 'east'],
  );

  it('neighbours stay neighbours and the arc between them is short', () => {
    for (const longitude of [175, 179.9, -179.9, -175]) {
      const { marks, arcs } = sceneAt(island, { center: [longitude, -17], zoom: 6 });
      const [a, b] = [marks.find(({ id }) => id === 'west'), marks.find(({ id }) => id === 'east')];
      expect(a && b && b.at[0] - a.at[0]).toBeCloseTo((3 / 360) * 512 * 2 ** 6, 3);
      const curve = arcs[0]?.curves[0];
      expect(curve && distance(curve.end, b?.at ?? [0, 0])).toBeLessThan(12);
      expect(curve && distance(curve.start, a?.at ?? [0, 0])).toBeLessThan(12);
    }
    expect(drawnFlows(sceneAt(island, { center: [0, 0], zoom: 1 }))).toEqual(['west-east']);
  });
});
