import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  branchOf,
  endsOf,
  evidenceOf,
  flowsInOrder,
  flowsOf,
  flowsSupportedBy,
  litFlows,
  litPassages,
  litPlaces,
  passagesOf,
} from '../../../src/state';
import { type Flow, indexStory, type Story } from '../../../src/story';
import { firstStory, smallStory } from './small-story';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const small = smallStory();
const index = indexStory(small);

describe('flowsOf', () => {
  it('sorts flows into those that leave, arrive, go both ways, pass through and stay inside', () => {
    const groups = (id: string) =>
      Object.fromEntries(Object.entries(flowsOf(index, id)).map(([group, flows]) => [group, ids(flows)]));
    expect(groups('capital')).toEqual({
      outgoing: ['arming', 'promise'],
      incoming: [],
      mutual: [],
      through: ['passing'],
      inside: [],
    });
    expect(groups('province')).toEqual({
      outgoing: ['answer'],
      incoming: ['arming', 'promise', 'passing'],
      mutual: [],
      through: [],
      inside: [],
    });
    expect(groups('land')).toEqual({
      outgoing: ['answer'],
      incoming: ['passing'],
      mutual: ['exchange'],
      through: [],
      inside: ['arming', 'promise'],
    });
  });
});

describe('lit', () => {
  it('lights of a place itself, of a flow its ends, of a bundle all of theirs, of a passage what it names', () => {
    expect([...litPlaces(index, 'capital')]).toEqual(['capital']);
    expect([...litPlaces(index, 'passing')].sort()).toEqual(['capital', 'neighbour', 'province']);
    expect([...litPlaces(index, 'answer+arming')].sort()).toEqual(['capital', 'neighbour', 'town']);
    expect([...litPlaces(index, 'p2')].sort()).toEqual(['neighbour', 'town']);
    expect(litPlaces(index, null).size + litPlaces(index, 'moon').size).toBe(0);
  });

  it('lights the flows that a passage supports and the passages that a flow rests on', () => {
    expect([...litFlows(index, 'p3')]).toEqual(['arming', 'promise']);
    expect([...litFlows(index, 'answer+arming')].sort()).toEqual(['answer', 'arming']);
    expect([...litPassages(index, 'arming')]).toEqual(['p1', 'p3']);
    expect([...litPassages(index, 'province')]).toEqual(['p4']);
  });

  it('lights of a step what it shows and its passage, and of a place that it shows not the flows', () => {
    expect([...litFlows(index, 'step.2')]).toEqual(['answer']);
    expect(litPlaces(index, 'step.2')).toEqual(new Set(['province', ...litPlaces(index, 'answer')]));
    expect([...litPassages(index, 'step.2')]).toEqual(['p2']);
  });
});

describe('ancestorsOf', () => {
  it('goes outwards, nearest first', () => {
    expect(ids(ancestorsOf(index, 'town'))).toEqual(['province', 'land']);
    expect(ancestorsOf(index, 'land')).toEqual([]);
    expect(ancestorsOf(index, 'moon')).toEqual([]);
  });
});

/** What the selectors say, worked out from the file alone and without the index. */
function inBranch(story: Story, id: string, place: string | undefined): boolean {
  if (place === undefined) return false;
  if (place === id) return true;
  return inBranch(story, id, story.places.find((one) => one.id === place)?.within);
}

describe.each([
  ['a small story', small],
  ['the first story', firstStory()],
])('on %s', (_, story) => {
  const index = indexStory(story);
  const startOf = (flow: Flow) =>
    Math.min(
      ...story.passages.filter(({ id }) => flow.evidence.includes(id)).map(({ range }) => range?.start ?? Infinity),
    );

  it('puts each flow that touches a place or what lies in it into exactly one group', () => {
    for (const { id } of story.places) {
      const touching = story.flows.filter((flow) =>
        [flow.from, flow.to, flow.via].some((end) => inBranch(story, id, end)),
      );
      const grouped = ids(Object.values(flowsOf(index, id)).flat());
      expect([...grouped].sort()).toEqual(ids(touching).sort());
      expect([...litFlows(index, id)].sort()).toEqual(ids(touching).sort());
    }
  });

  it('keeps every list in the order of the article', () => {
    for (const { id } of story.places) {
      for (const flows of [...Object.values(flowsOf(index, id)), flowsInOrder(index, story.flows)]) {
        const starts = flows.map(startOf);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
      const passages = passagesOf(index, id).map(({ range }) => range?.start ?? Infinity);
      expect(passages).toEqual([...passages].sort((a, b) => a - b));
    }
  });

  it('leads from a flow to its passages and from each of them back', () => {
    for (const flow of story.flows) {
      const evidence = evidenceOf(index, flow);
      expect(ids(evidence).sort()).toEqual([...flow.evidence].sort());
      for (const { id } of evidence) expect(ids(flowsSupportedBy(index, id))).toContain(flow.id);
    }
  });

  it('leads from a place to every passage that names it and no other', () => {
    for (const { id } of story.places) {
      const naming = story.passages.filter(({ mentions }) => mentions.some(({ place }) => place === id));
      expect(ids(passagesOf(index, id)).sort()).toEqual(ids(naming).sort());
    }
  });

  it('holds in a branch what lies in it, at any depth', () => {
    for (const { id } of story.places) {
      const inside = story.places.filter((place) => inBranch(story, id, place.id));
      expect([...branchOf(index, id)].sort()).toEqual(ids(inside).sort());
    }
  });

  it('lights of a flow all of its ends', () => {
    for (const flow of story.flows) {
      expect([...litPlaces(index, flow.id)].sort()).toEqual([...new Set(endsOf(flow))].sort());
    }
  });
});
