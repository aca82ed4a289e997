/** What a reader does in the panel, turned into actions. One set of listeners for the panel, whatever it shows. */
import { type Facet, stepId } from '../state';
import type { Action, Column, Panel } from '../state/types';
import type { PanelModel, Send } from './model';
import { movesOf, partAhead } from './parts';

export interface Gestures {
  readonly click: (event: MouseEvent) => void;
  readonly pointerDown: (event: PointerEvent) => void;
  readonly input: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly pointerOver: (event: PointerEvent) => void;
  readonly pointerLeave: () => void;
  readonly focusIn: (event: FocusEvent) => void;
  readonly focusOut: () => void;
  readonly pointerUp: (event: PointerEvent) => void;
  /** Of the body: the reader scrolls it. */
  readonly takeScroll: (event: Event) => void;
  /** Of the body: it has been scrolled. */
  readonly scrolled: (event: Event) => void;
}

/** Panels where a key was the last thing that chose something: focus then follows the choice. */
const chosenByKey = new WeakSet<Element>();

/** Whether the choice that is now shown was made by key in this panel; asking forgets it. */
export function takeChosenByKey(panel: Element): boolean {
  return chosenByKey.delete(panel);
}

export function gesturesFor({ view, messages, foresee, part, whole }: PanelModel, send: Send): Gestures {
  const moves = movesOf(view, part);
  const hover = (id: string | null): void => {
    if (id !== view.hovered) send({ type: 'hover', id });
  };
  const lookAhead = (target: Element): void => {
    const ahead = partAhead(target);
    if (ahead !== null) foresee(ahead);
  };
  return {
    click: (event) => {
      const action = actionOf(event);
      if (!action) return;
      // A key that presses a button makes a click without a pointer, and so without a count of clicks.
      const byKey = event.detail === 0;
      if (byKey && OPENING.has(action.type)) chosenByKey.add(event.currentTarget as Element);
      send(action);
      // What was pressed had it until the action was told.
      if (byKey) keepFocus(event);
    },
    input: ({ target }) => {
      const { dataset, value } = target as HTMLInputElement;
      if (dataset.search !== undefined) send({ type: 'search', query: value });
      if (dataset.steps !== undefined) send({ type: 'select', id: stepId(Number(value) - 1) });
    },
    pointerDown: ({ currentTarget, target, clientX, clientY }) => {
      lookAhead(target as Element);
      const panel = currentTarget as Element;
      pressedAt.set(panel, [clientX, clientY]);
      const body = panel.querySelector('.im-body');
      if (body) moves?.takeScroll(body);
    },
    pointerUp: (event) => {
      const from = pressedAt.get(event.currentTarget as Element);
      const by = from && moves?.swiped(event, from, messages.direction);
      if (by) send({ type: 'step', by });
    },
    takeScroll: ({ currentTarget }) => moves?.takeScroll(currentTarget as Element),
    scrolled: ({ currentTarget }) => moves?.scrolled(currentTarget as Element, view, send),
    keydown: (event) => {
      const target = event.target as HTMLElement;
      // To the last one, to one that begins so, or to what the browser is to find or print.
      if (event.key === 'End' || (event.key.length === 1 && !target.matches('input'))) whole();
      const role = target.getAttribute('role');
      if (role === 'button' && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        target.click();
      } else {
        const by = moves?.pressed(event, messages.direction);
        if (!by) return;
        event.preventDefault();
        chosenByKey.add(event.currentTarget as Element);
        send({ type: 'step', by });
      }
    },
    pointerOver: ({ target, pointerType }) => {
      lookAhead(target as Element);
      if (pointerType !== 'touch') hover(idUnder(target as Element));
    },
    pointerLeave: () => hover(null),
    focusIn: ({ target }) => {
      lookAhead(target as Element);
      if ((target as Element).matches(':focus-visible')) hover(idUnder(target as Element));
    },
    focusOut: () => hover(null),
  };
}

function idUnder(target: Element): string | null {
  return target.closest<HTMLElement>('[data-select]')?.dataset.select ?? null;
}

/** What opens something to be read, where the focus then goes. */
const OPENING: ReadonlySet<Action['type']> = new Set(['select', 'read', 'panel']);

/**
 * What is pressed may go with what it does. A button that clears a filter leaves the focus to the filter's first value, or
 * to the open tab; a word in the other language of a sentence, to the sentence.
 */
function keepFocus({ currentTarget, target }: MouseEvent): void {
  const sentence = (target as Element).closest('.im-other')?.previousElementSibling;
  sentence?.querySelector<HTMLElement>('.im-choose')?.focus();
  const facet = (target as Element).closest<HTMLElement>('[data-clear-filter]')?.dataset.clearFilter;
  if (facet === undefined) return;
  const heir = facet === '' ? '[role="tab"][aria-selected="true"]' : `[data-facet="${facet}"]`;
  (currentTarget as Element).querySelector<HTMLElement>(heir)?.focus();
}

/** What a click asks for; `null` where it asks for nothing that the view state knows. */
function actionOf(event: MouseEvent): Action | null {
  const target = event.target as Element;
  const pressed = target.closest<HTMLElement>('[data-select], button, a');
  if (pressed) {
    const { select, read, panel, clear, move, play, facet, value, clearFilter, sort } = pressed.dataset;
    if (select !== undefined) return { type: 'select', id: select };
    if (read !== undefined) return { type: 'read', passage: read };
    if (panel !== undefined) return { type: 'panel', panel: panel as Panel };
    if (move !== undefined) return { type: 'step', by: move === 'on' ? 1 : -1 };
    if (play !== undefined) return { type: 'play', playing: play === 'on' };
    if (facet !== undefined && value !== undefined) return { type: 'filter', facet: facet as Facet, value };
    if (sort !== undefined) return { type: 'sort', by: sort as Column };
    if (clearFilter !== undefined) {
      return clearFilter === '' ? { type: 'clear-filter' } : { type: 'clear-filter', facet: clearFilter as Facet };
    }
    return clear === undefined ? null : { type: 'select', id: null };
  }
  const passage = target.closest<HTMLElement>('[data-passage]')?.dataset.passage;
  return passage === undefined || isDrag(event) ? null : { type: 'select', id: passage };
}

/** Where the pointer went down last, in CSS pixels of the window. */
const pressedAt = new WeakMap<Element, readonly [x: number, y: number]>();

/** Pixels that a hand may move while it clicks. */
const STEADY = 5;

/** A reader who drags over words means to copy them. */
function isDrag({ currentTarget, clientX, clientY }: MouseEvent): boolean {
  const [x, y] = pressedAt.get(currentTarget as Element) ?? [clientX, clientY];
  return Math.hypot(clientX - x, clientY - y) > STEADY;
}
