import { describe, expect, it } from 'vitest';
import { initialView, reduce, selectionOf, stepId, stepOf } from '../../../src/state';
import type { Action, ViewState } from '../../../src/state/types';
import { indexStory } from '../../../src/story';
import { smallStory } from './small-story';

const story = smallStory();
const index = indexStory(story);
const start = initialView(index, { language: 'ar' });
const next: Action = { type: 'step', by: 1 };
const previous: Action = { type: 'step', by: -1 };
const onward: Action = { type: 'step', by: 1, onward: true };
const play: Action = { type: 'play', playing: true };
const select = (id: string | null): Action => ({ type: 'select', id });

function after(...actions: readonly Action[]): ViewState {
  return actions.reduce((view, action) => reduce(index, view, action), start);
}

describe('the id of a step', () => {
  it('means that step again, and no step where the tour is not that long', () => {
    for (const [at, step] of story.tour.entries()) {
      expect(stepOf(stepId(at))).toBe(at);
      expect(selectionOf(index, stepId(at))).toEqual({ type: 'step', step, at });
    }
    expect(selectionOf(index, stepId(story.tour.length))).toBeNull();
    for (const id of ['step.0', 'step.01', 'step.', 'step-1', 'step.1+step.2', 'xstep.1', 'step.1x'])
      expect(selectionOf(index, id)).toBeNull();
  });

  it('can begin a view, as a link does', () => {
    expect(initialView(index, { language: 'ar', selected: 'step.2' })).toMatchObject({ selected: 'step.2', step: 1 });
    expect(initialView(index, { language: 'ar', selected: 'step.99' })).toMatchObject({ selected: null, step: null });
  });
});

describe('the tour', () => {
  it('goes on and back one step at a time and stays at its ends', () => {
    expect(after(next)).toMatchObject({ selected: 'step.1', step: 0, panel: 'details' });
    expect(after(next, next)).toMatchObject({ selected: 'step.2', step: 1 });
    expect(after(next, next, previous)).toMatchObject({ selected: 'step.1', step: 0 });
    const last = after(next, next, next);
    expect(last.selected).toBe('step.3');
    expect(reduce(index, last, next)).toBe(last);
    const first = after(next);
    expect(reduce(index, first, previous)).toBe(first);
  });

  it('is left for another thing, and taken up where it was left, whichever way one asks', () => {
    for (const leave of [select('town'), select(null), { type: 'read', passage: 'p4' } as const]) {
      const left = after(select('step.2'), leave);
      expect(left.step).toBe(1);
      expect(left.selected).not.toBe('step.2');
      for (const back of [next, previous, select('step.2')])
        expect(reduce(index, left, back)).toMatchObject({ selected: 'step.2', step: 1, panel: 'details' });
    }
  });

  it('is read in the details, whatever was open', () => {
    for (const panel of ['article', 'list', 'legend'] as const)
      expect(after({ type: 'panel', panel }, select('step.1')).panel).toBe('details');
  });

  it('plays from its step to the last and stops there, and played again begins again', () => {
    expect(after(play)).toMatchObject({ selected: 'step.1', playing: true });
    expect(after(select('step.2'), play)).toMatchObject({ selected: 'step.2', playing: true });
    expect(after(play, onward)).toMatchObject({ selected: 'step.2', playing: true });
    const ended = after(play, onward, onward);
    expect(ended).toMatchObject({ selected: 'step.3', playing: false });
    expect(reduce(index, ended, play)).toMatchObject({ selected: 'step.1', playing: true });
  });

  it('stops playing at whatever the reader does but point', () => {
    const playing = after(play);
    const deeds: Action[] = [
      next,
      select('town'),
      select('step.2'),
      select(null),
      { type: 'panel', panel: 'legend' },
      { type: 'read', passage: 'p1' },
      { type: 'play', playing: false },
    ];
    for (const deed of deeds) expect(reduce(index, playing, deed).playing).toBe(false);
    expect(reduce(index, playing, { type: 'hover', id: 'town' }).playing).toBe(true);
  });

  it('does not begin to play by itself: a step that goes onward without playing only goes on', () => {
    expect(after(select('step.1'), onward)).toMatchObject({ selected: 'step.2', playing: false });
  });

  it('is not there in a story without one', () => {
    const none = indexStory({ ...story, tour: [] });
    const view = initialView(none, { language: 'ar', selected: 'step.1' });
    expect(view.selected).toBeNull();
    for (const action of [next, previous, play]) expect(reduce(none, view, action)).toBe(view);
  });
});
