/** What the panel opens beyond its first page, each fetched when it is opened. */
import { isFiltering, stepOf } from '../state';
import type { ViewState } from '../state/types';
import type { Moves, Part } from './parts/part';

const LOADERS = {
  selection: () => import('./parts/selection'),
  tour: () => import('./parts/tour'),
  article: () => import('./parts/article'),
  list: () => import('./parts/list'),
  legend: () => import('./parts/legend'),
  about: () => import('./parts/about'),
  filter: () => import('./parts/filter'),
} as const satisfies Record<string, () => Promise<{ readonly part: Part }>>;

export type PartName = keyof typeof LOADERS;

/** All parts, in the order in which their styles are to be adopted. */
export const PART_NAMES = Object.keys(LOADERS) as readonly PartName[];

export async function loadPart(name: PartName): Promise<Part> {
  return (await LOADERS[name]()).part;
}

/** The part whose body a view shows; `null` for the first page, which is always there. */
export function openedPart({ panel, selected }: ViewState): PartName | null {
  if (panel !== 'details') return panel;
  return selected === null ? null : partToShow(selected);
}

/** All parts that a view shows something of: the bar of a tour and the sentence of a filter stand by whatever is open. */
export function partsOf(view: ViewState): readonly PartName[] {
  const shown = new Set<PartName>();
  const opened = openedPart(view);
  if (opened !== null) shown.add(opened);
  if (stepOf(view.selected) !== null) shown.add('tour');
  if (isFiltering(view.filter)) shown.add('filter');
  return [...shown];
}

/** How a reader moves among the steps of the tour; `null` where no step is selected, or its part is not there. */
export function movesOf({ selected }: ViewState, part: (name: PartName) => Part | string): Moves | null {
  const tour = stepOf(selected) === null ? null : part('tour');
  return (typeof tour !== 'string' && tour?.moves) || null;
}

/** The part that pressing here would open; `null` where it is none, or the first page. */
export function partAhead(target: Element): PartName | null {
  const pressed = target.closest<HTMLElement>('[data-select], [data-read], [data-panel]');
  const { select, read, panel } = pressed?.dataset ?? {};
  if (select !== undefined) return partToShow(select);
  if (read !== undefined) return 'article';
  return PART_NAMES.find((name) => name === panel) ?? null;
}

function partToShow(selected: string): PartName {
  return stepOf(selected) === null ? 'selection' : 'tour';
}
