import { describe, expect, it } from 'vitest';
import { bundleId, selectionOf } from '../../../src/state';
import { indexStory } from '../../../src/story';
import { smallStory } from './small-story';

const index = indexStory(smallStory());

describe('selectionOf', () => {
  it('tells places, flows and passages apart by their ids', () => {
    expect(selectionOf(index, 'town')).toEqual({ type: 'place', place: index.places.get('town') });
    expect(selectionOf(index, 'arming')).toEqual({ type: 'flow', flow: index.flows.get('arming') });
    expect(selectionOf(index, 'p2')).toEqual({ type: 'passage', passage: index.passages.get('p2') });
  });

  it('reads a bundle from the ids of its flows, sorted', () => {
    const id = bundleId(['promise', 'arming']);
    expect(id).toBe('arming+promise');
    const flows = [index.flows.get('arming'), index.flows.get('promise')];
    expect(selectionOf(index, id)).toEqual({ type: 'bundle', flows });
  });

  it.each([
    ['nothing', null],
    ['an empty id', ''],
    ['an id that the story does not know', 'moon'],
    ['a bundle with an unknown flow', 'arming+moon'],
    ['a bundle with a place', 'arming+town'],
    ['a bundle out of order', 'promise+arming'],
    ['a bundle with a flow twice', 'arming+arming'],
    ['a bundle of one flow and a loose joint', 'arming+'],
  ])('finds nothing in %s', (_, id) => {
    expect(selectionOf(index, id)).toBeNull();
  });
});
