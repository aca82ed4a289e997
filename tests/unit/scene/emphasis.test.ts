import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/scene/types';
import { anbarFixture } from './fixture';
import { sceneAt, viewOf } from './look';

const story = anbarFixture();
const CAMERA = { center: [42, 44], zoom: 3.5 } as const;

const emphasesOf = ({ marks, arcs, rings, labels, areas }: Scene): ReadonlySet<string> =>
  new Set([...marks, ...arcs, ...rings, ...labels, ...areas].map(({ emphasis }) => emphasis));
const markOf = (scene: Scene, id: string) => scene.marks.find((mark) => mark.id === id)?.emphasis;

describe('emphasis', () => {
  it('is normal for all while nothing is selected', () => {
    expect([...emphasesOf(sceneAt(story, CAMERA))]).toEqual(['normal']);
  });

  it('selects a place, relates its flows and their other ends, and fades the rest', () => {
    const scene = sceneAt(story, CAMERA, undefined, viewOf('damascus'));
    expect(markOf(scene, 'damascus')).toBe('selected');
    expect(markOf(scene, 'russia')).toBe('related');
    expect(markOf(scene, 'turkey')).toBe('faded');
    for (const { from, to, emphasis } of scene.arcs) {
      expect(emphasis).toBe(from === 'damascus' || to === 'damascus' ? 'related' : 'faded');
    }
  });

  it('relates to a country the flows of all that lies in it', () => {
    const scene = sceneAt(story, CAMERA, undefined, viewOf('iraq'));
    const toAnbar = scene.arcs.filter(({ to }) => to === 'anbar');
    expect(toAnbar.length).toBeGreaterThan(0);
    for (const { emphasis } of toAnbar) expect(emphasis).toBe('related');
    for (const { emphasis } of scene.rings) expect(emphasis).toBe('related');
  });

  it('selects a flow, relates its ends, and fades those it was bundled with', () => {
    const flow = story.flows.find(
      ({ from, to, sourcing }) => from === 'russia' && to === 'iraq' && sourcing === 'rumoured',
    );
    const scene = sceneAt(story, CAMERA, undefined, viewOf(flow?.id ?? null));
    const parallel = scene.arcs.filter(
      ({ from, to, heads }) => from === 'russia' && to === 'iraq' && heads.length === 1,
    );
    expect(parallel.length).toBeGreaterThan(3);
    for (const arc of parallel) expect(arc.emphasis).toBe(arc.id === flow?.id ? 'selected' : 'faded');
    expect(markOf(scene, 'iraq')).toBe('related');
    expect(markOf(scene, 'iran')).toBe('faded');
  });

  it('lights what the pointer is on, lightly, and fades nothing', () => {
    const scene = sceneAt(story, CAMERA, undefined, viewOf(null, 'ar', 'iran'));
    expect([...emphasesOf(scene)].sort()).toEqual(['normal', 'related']);
    expect(markOf(scene, 'iran')).toBe('related');
    expect(markOf(scene, 'damascus')).toBe('normal');
  });

  it('lights what the pointer is on though the selection fades it', () => {
    const scene = sceneAt(story, CAMERA, undefined, viewOf('damascus', 'ar', 'turkey'));
    expect(markOf(scene, 'turkey')).toBe('related');
    expect(markOf(scene, 'saudi-arabia')).toBe('faded');
  });

  it('moves nothing when the pointer moves', () => {
    const at = ({ marks, arcs }: Scene) => [marks.map((mark) => mark.at), arcs.map(({ curves }) => curves)];
    const hovered = sceneAt(story, CAMERA, undefined, viewOf(null, 'ar', 'baghdad'));
    expect(at(hovered)).toEqual(at(sceneAt(story, CAMERA)));
  });

  it('is normal for all where the selection names nothing in the story', () => {
    expect([...emphasesOf(sceneAt(story, CAMERA, undefined, viewOf('elsewhere')))]).toEqual(['normal']);
  });
});
