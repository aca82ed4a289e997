import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ARTICLE_VOICE,
  FACETS,
  type Facet,
  type Filter,
  facetCounts,
  facetValues,
  filteredFlows,
  filterFrom,
  flowsBeyond,
  initialView,
  NO_FILTER,
  passagesBehind,
  placesOf,
  reduce,
  shownFlows,
} from '../../../src/state';
import type { Action, ViewState } from '../../../src/state/types';
import { type Flow, indexStory, type Story } from '../../../src/story';
import { firstStory, smallStory } from './small-story';

/** What a filter means, from the file alone. */
function has(story: Story, flow: Flow, facet: Facet, value: string): boolean {
  switch (facet) {
    case 'kind':
    case 'sourcing':
    case 'act':
      return flow[facet] === value;
    case 'actor':
      return flow.by === value || flow.toward === value;
    case 'speaker':
      return story.passages.some(
        ({ id, speaker }) => flow.evidence.includes(id) && (speaker ?? ARTICLE_VOICE) === value,
      );
    case 'place':
      return [flow.from, flow.to, flow.via].some((end) => liesIn(story, end, value));
  }
}

function liesIn(story: Story, place: string | undefined, outer: string): boolean {
  if (place === undefined) return false;
  return place === outer || liesIn(story, story.places.find(({ id }) => id === place)?.within, outer);
}

function expected(story: Story, filter: Filter): readonly string[] {
  return story.flows
    .filter((flow) =>
      FACETS.every(
        (facet) => filter[facet].length === 0 || filter[facet].some((value) => has(story, flow, facet, value)),
      ),
    )
    .map(({ id }) => id);
}

describe.each([
  ['a small story', smallStory()],
  ['the first story', firstStory()],
])('on %s', (_, story) => {
  const index = indexStory(story);
  const start = initialView(index, { language: 'ar' });
  const toggles: Action[] = FACETS.flatMap((facet) =>
    facetValues(index, facet).map((value): Action => ({ type: 'filter', facet, value })),
  );
  const someToggles = fc.subarray(toggles, { maxLength: 7 });
  const after = (actions: readonly Action[], view = start): ViewState =>
    actions.reduce((before, action) => reduce(index, before, action), view);

  it('shows the flows that have one of the values in each facet that asks for any', () => {
    fc.assert(
      fc.property(someToggles, (actions) => {
        const { filter } = after(actions);
        expect([...filteredFlows(index, filter)].sort()).toEqual([...expected(story, filter)].sort());
      }),
    );
  });

  it('counts beside each value what would be shown of it', () => {
    fc.assert(
      fc.property(someToggles, (actions) => {
        const { filter } = after(actions);
        for (const facet of FACETS) {
          const counts = facetCounts(index, filter, facet);
          expect([...counts.keys()]).toEqual(facetValues(index, facet));
          for (const [value, count] of counts) {
            expect(count, `${facet} ${value}`).toBe(expected(story, { ...filter, [facet]: [value] }).length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not mind in which order values are asked for', () => {
    const pair = someToggles.chain((actions) =>
      fc.tuple(
        fc.constant(actions),
        fc.shuffledSubarray(actions, { minLength: actions.length, maxLength: actions.length }),
      ),
    );
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(after(one).filter).toEqual(after(other).filter);
      }),
    );
  });

  it('gives everything back when it is cleared, at once, facet by facet or value by value', () => {
    fc.assert(
      fc.property(someToggles, (actions) => {
        const view = after(actions);
        const ways = [
          after([{ type: 'clear-filter' }], view),
          after(
            FACETS.map((facet) => ({ type: 'clear-filter', facet })),
            view,
          ),
          after(actions, view),
        ];
        for (const back of ways) {
          expect(back.filter).toEqual(NO_FILTER);
          expect(filteredFlows(index, back.filter).size).toBe(story.flows.length);
        }
      }),
    );
  });

  it('is frozen, and the view is the same object where nothing changes', () => {
    fc.assert(
      fc.property(someToggles, (actions) => {
        const view = after(actions);
        expect(Object.isFrozen(view.filter)).toBe(true);
        for (const facet of FACETS) expect(Object.isFrozen(view.filter[facet]) || view.filter === NO_FILTER).toBe(true);
        const again = reduce(index, view, { type: 'follow', id: view.selected, filter: view.filter });
        expect(again).toBe(view);
        if (actions.length === 0) expect(reduce(index, view, { type: 'clear-filter' })).toBe(view);
        expect(reduce(index, view, { type: 'filter', facet: 'kind', value: 'of-the-moon' })).toBe(view);
      }),
    );
  });

  it('leaves the places and the passages of what is shown', () => {
    fc.assert(
      fc.property(someToggles, (actions) => {
        const { filter } = after(actions);
        const flows = story.flows.filter(({ id }) => expected(story, filter).includes(id));
        const places = story.places.filter(({ id }) => flows.some((flow) => has(story, flow, 'place', id)));
        const shown = filteredFlows(index, filter);
        expect([...placesOf(index, shown)].sort()).toEqual(places.map(({ id }) => id).sort());
        expect([...passagesBehind(index, shown)].sort()).toEqual(
          [...new Set(flows.flatMap(({ evidence }) => evidence))].sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a filter from a link', () => {
  const index = indexStory(smallStory());

  it('keeps what the story knows and ignores the rest', () => {
    const wish = { kind: ['moon', 'arms', 'arms'], act: ['sung'], sourcing: ['rumoured', 'reported'] };
    expect(filterFrom(index, wish)).toEqual({ ...NO_FILTER, kind: ['arms'], sourcing: ['reported', 'rumoured'] });
    expect(filterFrom(index, { act: ['sung'] })).toBe(NO_FILTER);
    expect(initialView(index, { language: 'ar', filter: wish }).filter.kind).toEqual(['arms']);
  });

  it('hides nothing that is chosen beside it', () => {
    const view = initialView(index, { language: 'ar', selected: 'promise', filter: { kind: ['arms'] } });
    expect(view.selected).toBe('promise');
    expect([...flowsBeyond(index, view)]).toEqual(['promise']);
    expect([...shownFlows(index, view)].sort()).toEqual(['arming', 'exchange', 'promise']);
    const place = reduce(index, view, { type: 'select', id: 'town' });
    expect([...shownFlows(index, place)].sort()).toEqual(['arming', 'exchange']);
  });

  it('is followed together with its selection, which stays open where it is read', () => {
    const view = reduce(index, initialView(index, { language: 'ar', selected: 'town' }), {
      type: 'panel',
      panel: 'list',
    });
    const followed = reduce(index, view, { type: 'follow', id: 'town', filter: { kind: ['arms'] } });
    expect(followed).toMatchObject({ panel: 'list', selected: 'town', filter: { kind: ['arms'] } });
    expect(reduce(index, view, { type: 'follow', id: 'arming', filter: {} })).toMatchObject({
      panel: 'details',
      selected: 'arming',
    });
  });

  it('is followed to what was open with it', () => {
    const view = reduce(index, initialView(index, { language: 'ar' }), { type: 'read', passage: 'p1' });
    const back = { type: 'follow', id: 'arming', filter: {}, panel: 'details' } as const;
    expect(reduce(index, view, back)).toMatchObject({ panel: 'details', selected: 'arming' });
    expect(reduce(index, view, { ...back, id: null, panel: 'list' })).toMatchObject({ panel: 'list', selected: null });
    expect(reduce(index, view, { ...back, id: view.selected })).toMatchObject({ panel: 'details' });
  });
});

describe('the table’s order', () => {
  const index = indexStory(smallStory());

  it('turns round when the same column is asked for again', () => {
    const by = (view: ViewState, column: 'kind' | 'line') => reduce(index, view, { type: 'sort', by: column });
    const start = initialView(index, { language: 'ar' });
    expect(start.sort).toEqual({ by: 'line', descending: false });
    expect(by(start, 'line').sort).toEqual({ by: 'line', descending: true });
    expect(by(by(start, 'kind'), 'kind').sort).toEqual({ by: 'kind', descending: true });
    expect(by(by(start, 'line'), 'kind').sort).toEqual({ by: 'kind', descending: false });
  });
});
