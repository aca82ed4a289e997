/** Where the panel is scrolled to and where the focus goes: what templates can't say. */
import { stepOf } from '../state';
import type { Panel, ViewState } from '../state/types';
import { takeChosenByKey } from './gestures';
import type { Part, Place } from './parts/part';

/** How far each panel was scrolled, and what was selected then. */
const places = new WeakMap<Element, Map<Panel, Place>>();

/** What stood above each panel's text, and how far down that began. */
const heads = new WeakMap<Element, { readonly above: Element | null; readonly begins: number }>();

/**
 * To be called when a changed view has been rendered into `root` (the shadow root); `previous` is `null` the first
 * time. `part` is what is open beyond the first page. A new selection is read from its beginning, unless the part has it
 * otherwise. A choice made by key takes the focus to what it opened, one made by pointer leaves the focus alone.
 */
export function afterRender(root: ParentNode, previous: ViewState | null, view: ViewState, part: Part | null): void {
  const panel = root.querySelector('.im-panel');
  const body = panel?.querySelector<HTMLElement>('.im-body');
  if (!panel || !body) return;
  const above = body.previousElementSibling;
  const head = heads.get(body);
  // The map alone has moved: in each of its frames the layout would be asked for.
  if (previous === view && head?.above === above) return;
  const opened = previous?.panel !== view.panel;
  const selected = previous?.selected !== view.selected;
  const translated = previous?.language !== view.language;
  if (opened || selected || (translated && stepOf(view.selected) !== null)) {
    place(body, previous, view, part);
    // At once: of two choices in one frame the scrolling of the first is never told.
    rememberPlace(body, view);
    if (takeChosenByKey(panel)) moveFocus(body, view, part, selected);
  } else if (body.contains((body.getRootNode() as ShadowRoot | Document).activeElement)) {
    // The sentence of a filter comes above what is read: what was pressed stays under the hand.
    body.scrollTop += body.offsetTop - (head?.begins ?? body.offsetTop);
  }
  heads.set(body, { above, begins: body.offsetTop });
}

/** Remembers how far the open panel is scrolled; a listener of its body. */
export function rememberPlace(body: Element, { panel, selected }: ViewState): void {
  const known = places.get(body) ?? new Map<Panel, Place>();
  known.set(panel, { selected, top: body.scrollTop });
  places.set(body, known);
}

/** Pixels that the open panel is scrolled by, or was when it was left. */
export function scrolledBy(root: ParentNode, { panel }: ViewState): number {
  const body = root.querySelector('.im-body');
  return (body && places.get(body)?.get(panel)?.top) ?? 0;
}

function place(body: Element, previous: ViewState | null, view: ViewState, part: Part | null): void {
  const before = places.get(body)?.get(view.panel);
  const within = previous?.panel === view.panel ? previous : null;
  if (part?.place) part.place(body, within, view, before);
  else if (view.panel === 'details' || !within) {
    const isKnown = view.panel !== 'details' || before?.selected === view.selected;
    body.scrollTop = (isKnown && before?.top) || beginning(body, previous, view);
  }
}

/**
 * A page begins below the sentence of what is missing, which was read above another and is there for who scrolls up. The
 * first page and how the map was made begin with it, and so does what is no longer than the panel.
 */
function beginning(body: Element, previous: ViewState | null, { panel, selected }: ViewState): number {
  const said = body.querySelector<HTMLElement>('.im-failure')?.offsetHeight ?? 0;
  const isSaying = !previous || panel === 'about' || (panel === 'details' && selected === null);
  return isSaying || body.scrollHeight - body.clientHeight < said ? 0 : said;
}

function moveFocus(body: Element, view: ViewState, part: Part | null, selected: boolean): void {
  const root = body.getRootNode() as ShadowRoot | Document;
  const lost = root.activeElement === null || root.activeElement === document.body;
  // The buttons that turn the steps keep the focus.
  if (!lost && root.activeElement?.closest('.im-tour-bar')) return;
  if (!selected && !lost) return;
  // In the article a word that was pressed keeps the focus: the words round it are what is read on.
  if (view.panel === 'article' && body.contains(root.activeElement)) return;
  body.querySelector<HTMLElement>(part?.begins ?? '.im-title')?.focus({ preventScroll: true });
}
