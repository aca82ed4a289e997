/** Where the panel is scrolled to and where the focus goes: what templates can't say. */
import { stepOf } from '../state';
import type { Panel, ViewState } from '../state/types';
import { takeChosenByKey } from './gestures';
import type { Moves } from './parts/part';

/** Pixels between the top of the panel and what it was scrolled to. */
const MARGIN = 24;

interface Place {
  readonly selected: string | null;
  readonly top: number;
}

/** How far each panel was scrolled, and what was selected then. */
const places = new WeakMap<Element, Map<Panel, Place>>();

/**
 * To be called when a changed view has been rendered into `root` (the shadow root); `previous` is `null` the first
 * time. A new selection is read from its beginning; in the article the nearest of its words is brought into sight.
 * A choice made by key takes the focus to what it opened, one made by pointer leaves the focus alone.
 */
export function afterRender(root: ParentNode, previous: ViewState | null, view: ViewState, moves: Moves | null): void {
  const panel = root.querySelector('.im-panel');
  const body = panel?.querySelector('.im-body');
  if (!panel || !body) return;
  const opened = previous?.panel !== view.panel;
  const selected = previous?.selected !== view.selected;
  const translated = previous?.language !== view.language;
  if (opened || selected || (translated && stepOf(view.selected) !== null)) {
    place(body, previous, view, moves);
    if (takeChosenByKey(panel)) moveFocus(panel, body, view, selected);
  }
}

/** Remembers how far the open panel is scrolled; a listener of its body. */
export function rememberPlace(body: Element, { panel, selected }: ViewState): void {
  const known = places.get(body) ?? new Map<Panel, Place>();
  known.set(panel, { selected, top: body.scrollTop });
  places.set(body, known);
}

function place(body: Element, previous: ViewState | null, view: ViewState, moves: Moves | null): void {
  const opened = previous?.panel !== view.panel;
  if (moves && view.panel === 'details') {
    moves.place(body, opened ? null : previous, view);
    return;
  }
  const before = places.get(body)?.get(view.panel);
  if (view.panel === 'article') {
    if (opened) body.scrollTop = before?.top ?? 0;
    if (!opened || before?.selected !== view.selected) showLit(body, opened);
  } else if (view.panel === 'details') {
    body.scrollTop = before?.selected === view.selected ? before.top : 0;
  } else if (opened) {
    body.scrollTop = before?.top ?? 0;
  }
}

/** The selected sentence, or else the sentences that the selection rests on, or else the words that name it. */
const LIT = ['.im-sentence[data-selected]', '.im-sentence[data-evidence]', '.im-word[data-lit]'];

/** Scrolls the body alone: the page that the element stands in must keep its place. */
function showLit(body: Element, atOnce: boolean): void {
  const lit = LIT.map((selector) => [...body.querySelectorAll(selector)]).find((found) => found.length > 0);
  const [first] = lit ?? [];
  if (!first || lit?.some((one) => isInSight(body, one))) return;
  const top = body.scrollTop + first.getBoundingClientRect().top - body.getBoundingClientRect().top - MARGIN;
  const still = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  body.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}

function isInSight(body: Element, element: Element): boolean {
  const frame = body.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top >= frame.top && Math.min(bottom, top + MARGIN) <= frame.bottom;
}

function moveFocus(panel: Element, body: Element, view: ViewState, selected: boolean): void {
  const root = panel.getRootNode() as ShadowRoot | Document;
  const lost = root.activeElement === null || root.activeElement === document.body;
  // The buttons that turn the steps keep the focus.
  if (!lost && root.activeElement?.closest('.im-tour-bar')) return;
  if (!selected && !lost) return;
  const target =
    view.panel === 'article'
      ? body.querySelector<HTMLElement>('.im-sentence[data-selected] .im-choose')
      : (body.querySelector<HTMLElement>('.im-step[aria-current] .im-title') ??
        body.querySelector<HTMLElement>('.im-title'));
  // In the article a word that was pressed keeps the focus: the words round it are what is read on.
  if (view.panel === 'article' && body.contains(root.activeElement)) return;
  target?.focus({ preventScroll: true });
}
