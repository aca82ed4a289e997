/**
 * How a reader moves in the tour. Its scrolling and its steps follow each other: a step that was asked for is scrolled
 * to, and a step that was scrolled to is selected. Swipe and arrow keys turn the steps.
 */
import { wantsStill } from '../media';
import { stepId, stepOf } from '../state';
import type { ViewState } from '../state/types';
import { keepPlace } from './keep-place';
import type { Send } from './model';
import type { Moves } from './parts/part';
import { playTour } from './play-tour';

/** Pixels between the top of the panel and a step that was scrolled to: the line above it goes out of sight. */
const MARGIN = -4;

/** Pixels from the top within which the first step stands where the panel is not scrolled. */
const FIRST_AT = 40;

/** The step that lies across this part of the panel's height, from its top, is the one that is read. */
const READ_AT = 0.4;

/** Steps that panels are scrolling to: what passes by on the way there is not read. */
const onTheWay = new WeakMap<Element, string>();

/** The reader scrolls: whatever the panel was on its way to, it is theirs now. */
function takeScroll(body: Element): void {
  onTheWay.delete(body);
}

/** Brings a step to the top of the panel's body. */
function scrollToStep(body: Element, id: string, atOnce: boolean): void {
  const step = sectionOf(body, id);
  if (!step) return;
  // Above the first there is no line, but there may be the sentence of what is missing.
  const isFirst = step === body.querySelector(':first-child > .im-step');
  const top = isFirst
    ? 0
    : body.scrollTop + step.getBoundingClientRect().top - body.getBoundingClientRect().top - MARGIN;
  const still = atOnce || wantsStill();
  const reachable = Math.min(Math.max(top, 0), body.scrollHeight - body.clientHeight);
  if (Math.abs(reachable - body.scrollTop) >= 1) onTheWay.set(body, id);
  else onTheWay.delete(body);
  body.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}

/** Selects the step that the reader has scrolled to. */
function scrolled(body: Element, view: ViewState, send: Send): void {
  if (view.panel !== 'details' || stepOf(view.selected) === null) return;
  const read = stepInSight(body);
  const aim = onTheWay.get(body);
  if (aim !== undefined) {
    if (isReached(body, aim)) onTheWay.delete(body);
    return;
  }
  if (read !== null && read !== view.selected) send({ type: 'select', id: read });
}

/** Whether a step that was selected is the one that is read where the body stands. */
function isBeingRead(body: Element, at: number): boolean {
  return stepInSight(body) === stepId(at);
}

function isReached(body: Element, id: string): boolean {
  const step = sectionOf(body, id);
  if (!step) return true;
  const off = step.getBoundingClientRect().top - body.getBoundingClientRect().top - MARGIN;
  const atEnd = body.scrollTop + body.clientHeight >= body.scrollHeight - 1;
  return Math.abs(off) < 2 || (atEnd && off > 0) || (body.scrollTop <= 0 && off < FIRST_AT);
}

/** `null` also where the panel is hidden: scrolling is told of after it, when all steps have the same place. */
function stepInSight(body: Element): string | null {
  const { top, height } = body.getBoundingClientRect();
  if (height === 0) return null;
  const line = top + height * READ_AT;
  const steps = [...body.querySelectorAll<HTMLElement>('.im-step')];
  const read = steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? steps[0];
  return read?.dataset.step ?? null;
}

function sectionOf(body: Element, id: string): Element | null {
  return body.querySelector(`.im-step[data-step="${CSS.escape(id)}"]`);
}

/** Bodies whose width is watched. */
const watched = new WeakSet<Element>();

/** In another width the text is laid out anew, and what was read would be somewhere else. */
function keepStepInWidth(body: Element): void {
  if (watched.has(body)) return;
  watched.add(body);
  let width = body.clientWidth;
  new ResizeObserver(() => {
    if (body.clientWidth === width) return;
    width = body.clientWidth;
    const step = body.querySelector<HTMLElement>('.im-step[aria-current]')?.dataset.step;
    if (step) scrollToStep(body, step, true);
  }).observe(body);
}

/**
 * The next step is scrolled to, unless it was scrolling that chose it; a tour that opens stands there. On the way to
 * another, which may not have begun yet, the next is in sight only in passing.
 */
export function placeTour(body: Element, previous: ViewState | null, { selected, language }: ViewState): void {
  const at = stepOf(selected);
  if (selected === null || at === null) return;
  const opens = stepOf(previous?.selected ?? null) === null || previous?.language !== language;
  if (opens || onTheWay.has(body) || !isBeingRead(body, at)) keepPlace(body, () => scrollToStep(body, selected, opens));
  keepStepInWidth(body);
}

/** Pixels that a finger must move along the line to turn to the next step. */
const SWIPE = 48;

/** A finger pulls the next step in from where reading goes on. */
function swiped(
  { target, pointerType, clientX, clientY }: PointerEvent,
  [fromX, fromY]: readonly [x: number, y: number],
  direction: 'ltr' | 'rtl',
): 1 | -1 | null {
  if (pointerType !== 'touch' || !(target as Element).closest('.im-tour, .im-tour-bar')) return null;
  // What is dragged here goes with the finger.
  if ((target as Element).matches('.im-steps')) return null;
  const [across, down] = [clientX - fromX, clientY - fromY];
  if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across < 0 === (direction === 'ltr') ? 1 : -1;
}

/** Arrows to the side turn the steps, the way that reading goes; all other keys that scroll are the reader's scrolling. */
function pressed(event: KeyboardEvent, direction: 'ltr' | 'rtl'): 1 | -1 | null {
  if (!(event.target as Element).closest('.im-body, .im-tour-bar')) return null;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') {
    const body = (event.currentTarget as Element).querySelector('.im-body');
    if (body && event.key !== 'Enter' && event.key !== 'Tab') takeScroll(body);
    return null;
  }
  return (event.key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1;
}

export const tourMoves: Moves = { takeScroll, scrolled, swiped, pressed, play: playTour };
