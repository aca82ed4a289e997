/** The view state's only writer. */
import type { StoryIndex } from '../story/story-index';
import { cleared, type Filter, type FilterWish, filterFrom, sameFilter, toggled } from './filter';
import { selectionOf, stepId, stepOf } from './selection';
import type { Action, Panel, Sort, ViewState } from './types';

export interface InitialView {
  /** BCP 47. */
  readonly language: string;
  /** A step of the tour among others. */
  readonly selected?: string | null;
  readonly panel?: Panel;
  readonly filter?: FilterWish;
}

/** The table of flows begins as the article does. */
const BY_LINE: Sort = Object.freeze({ by: 'line', descending: false });

/** Where a reader begins. A selection that the story doesn't know is none, and so is a value of the filter. */
export function initialView(
  index: StoryIndex,
  { language, selected = null, panel = 'details', filter = {} }: InitialView,
): ViewState {
  const begun = selectionOf(index, selected) ? selected : null;
  return Object.freeze({
    selected: begun,
    hovered: null,
    language,
    panel,
    step: stepOf(begun),
    playing: false,
    filter: filterFrom(index, filter),
    query: '',
    sort: BY_LINE,
  });
}

/**
 * The view after an action: the same object where nothing changes, which is also what an id that the story
 * doesn't know does.
 */
export function reduce(index: StoryIndex, view: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'select':
      return known(index, action.id) ? select(view, action.id, action.panel) : view;
    case 'hover':
      return known(index, action.id) ? replace(view, { hovered: action.id }) : view;
    case 'language':
      return isLanguage(action.language) ? replace(view, { language: action.language }) : view;
    case 'panel':
      return replace(view, { panel: action.panel, playing: false });
    case 'step':
      return stepBy(index, view, action.by, action.onward ?? false);
    case 'play':
      return play(index, view, action.playing);
    case 'filter':
      return filterBy(view, toggled(index, view.filter, action.facet, action.value));
    case 'clear-filter':
      return filterBy(view, cleared(index, view.filter, action.facet));
    case 'search':
      return replace(view, { query: action.query });
    case 'sort':
      return replace(view, { sort: sortedBy(view.sort, action.by) });
    case 'follow':
      return follow(index, filterBy(view, filterFrom(index, action.filter)), action);
    case 'read':
      return index.passages.has(action.passage)
        ? replace(view, { selected: action.passage, panel: 'article', playing: false })
        : view;
  }
}

/** Another thing chosen leaves the tour, which remembers its step. */
function select(view: ViewState, id: string | null, panel = panelFor(view, id)): ViewState {
  return replace(view, {
    selected: id,
    panel,
    step: stepOf(id) ?? view.step,
    playing: false,
  });
}

/** In the tour to its neighbour; from outside back to the step where it was left. At either end it stays, and stops. */
function stepBy(index: StoryIndex, view: ViewState, by: 1 | -1, onward: boolean): ViewState {
  const { length } = index.story.tour;
  if (length === 0) return view;
  const from = stepOf(view.selected);
  const to = from === null ? (view.step ?? 0) : Math.min(Math.max(from + by, 0), length - 1);
  return replace(select(view, stepId(to)), { playing: onward && view.playing && to < length - 1 });
}

/** Played to its end, the tour begins again. */
function play(index: StoryIndex, view: ViewState, playing: boolean): ViewState {
  const { length } = index.story.tour;
  if (!playing || length === 0) return replace(view, { playing: false });
  const last = view.step === length - 1;
  return replace(select(view, stepId(last ? 0 : (view.step ?? 0))), { playing: length > 1 });
}

function filterBy(view: ViewState, filter: Filter): ViewState {
  return sameFilter(view.filter, filter) ? view : replace(view, { filter });
}

function sortedBy(before: Sort, by: Sort['by']): Sort {
  return Object.freeze({ by, descending: before.by === by && !before.descending });
}

/** What is selected already stays open where it is read. */
function follow(index: StoryIndex, view: ViewState, { id, panel }: Action & { type: 'follow' }): ViewState {
  const stays = id === view.selected ? { panel: view.panel } : {};
  return reduce(index, view, { type: 'select', id, ...stays, ...(panel && { panel }) });
}

/** A step is read in the details. A reader of the article keeps their page, and the words light up there; elsewhere a selection opens its details. */
function panelFor(view: ViewState, selected: string | null): Panel {
  if (stepOf(selected) !== null) return 'details';
  return selected === null || view.panel === 'article' ? view.panel : 'details';
}

function known(index: StoryIndex, id: string | null): boolean {
  return id === null || selectionOf(index, id) !== null;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function replace(view: ViewState, changes: Partial<ViewState>): ViewState {
  const changed = (Object.keys(changes) as (keyof ViewState)[]).some((key) => changes[key] !== view[key]);
  return changed ? Object.freeze({ ...view, ...changes }) : view;
}
