import { describe, expect, it } from 'vitest';
import { initialView, NO_FILTER, reduce } from '../../../src/state';
import { type Action, PANELS, type ViewState } from '../../../src/state/types';
import { indexStory } from '../../../src/story';
import { smallStory } from './small-story';

const index = indexStory(smallStory());
const start = initialView(index, { language: 'ar' });

function viewAfter(...actions: Action[]): ViewState {
  return actions.reduce((view, action) => reduce(index, view, action), start);
}

describe('initialView', () => {
  it('begins with the details of nothing', () => {
    expect(start).toEqual({
      selected: null,
      hovered: null,
      language: 'ar',
      panel: 'details',
      step: null,
      playing: false,
      filter: NO_FILTER,
      query: '',
      sort: { by: 'line', descending: false },
    });
  });

  it('takes a selection from a link only where the story knows it', () => {
    expect(initialView(index, { language: 'ar', selected: 'town' }).selected).toBe('town');
    expect(initialView(index, { language: 'ar', selected: 'arming+promise' }).selected).toBe('arming+promise');
    expect(initialView(index, { language: 'ar', selected: 'moon' }).selected).toBeNull();
  });
});

describe('reduce', () => {
  it('keeps the article open when something is selected there, and opens the details from any other panel', () => {
    for (const panel of PANELS) {
      const view = viewAfter({ type: 'panel', panel }, { type: 'select', id: 'town' });
      expect(view).toMatchObject({ selected: 'town', panel: panel === 'article' ? 'article' : 'details' });
    }
  });

  it('leaves the panel as it is when nothing is selected any more', () => {
    for (const panel of PANELS) {
      const view = viewAfter({ type: 'select', id: 'town' }, { type: 'panel', panel }, { type: 'select', id: null });
      expect(view).toMatchObject({ selected: null, panel });
    }
  });

  it('opens the details of what was selected already when it is chosen again elsewhere', () => {
    const view = viewAfter(
      { type: 'select', id: 'town' },
      { type: 'panel', panel: 'list' },
      { type: 'select', id: 'town' },
    );
    expect(view.panel).toBe('details');
  });

  it('reads a passage in the article, where it becomes the selection', () => {
    expect(viewAfter({ type: 'select', id: 'town' }, { type: 'read', passage: 'p3' })).toMatchObject({
      selected: 'p3',
      panel: 'article',
    });
  });

  it('gives back the same object where nothing changes', () => {
    const view = viewAfter(
      { type: 'select', id: 'town' },
      { type: 'hover', id: 'arming' },
      { type: 'panel', panel: 'list' },
    );
    const idle: Action[] = [
      { type: 'hover', id: 'arming' },
      { type: 'panel', panel: 'list' },
      { type: 'language', language: 'ar' },
      { type: 'select', id: 'moon' },
      { type: 'select', id: 'promise+arming' },
      { type: 'hover', id: 'moon' },
      { type: 'read', passage: 'moon' },
      { type: 'read', passage: 'town' },
      { type: 'language', language: 'not a language' },
      { type: 'language', language: '' },
    ];
    for (const action of idle) expect(reduce(index, view, action), JSON.stringify(action)).toBe(view);
  });

  it('changes one thing at a time and never the view that it was given', () => {
    const before = { ...start };
    expect(reduce(index, start, { type: 'hover', id: 'town' })).toEqual({ ...before, hovered: 'town' });
    expect(reduce(index, start, { type: 'language', language: 'en' })).toEqual({ ...before, language: 'en' });
    expect(start).toEqual(before);
  });

  it('makes snapshots that cannot be written on', () => {
    expect(Object.isFrozen(start)).toBe(true);
    expect(Object.isFrozen(viewAfter({ type: 'select', id: 'town' }))).toBe(true);
  });
});
