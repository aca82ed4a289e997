import type { TemplateResult } from 'lit/html.js';
import type { ViewState } from '../../state/types';
import type { Send } from '../model';
import type { Playing } from '../play-tour';
import type { PanelView } from '../view';

type Template = (view: PanelView) => TemplateResult | symbol;

/** What one thing that a reader opens brings to the panel: it is fetched when it is opened. */
export interface Part {
  /** In the order in which they are to be adopted. */
  readonly styles: readonly string[];
  /** Over the body, in it, and under it. */
  readonly head?: Template;
  readonly body?: Template;
  readonly foot?: Template;
  /**
   * Scrolls the panel's body to what the view shows; `previous` is `null` where another panel was open, `before` where this
   * one was left. Without it what is opened is read from its beginning, and a panel from where it was left.
   */
  readonly place?: (body: Element, previous: ViewState | null, view: ViewState, before: Place | undefined) => void;
  /** Selector of where the focus goes with a choice made by key; the title without it. */
  readonly begins?: string;
  readonly moves?: Moves;
}

/** Where a panel was left: what was selected, and how far it was scrolled. */
export interface Place {
  readonly selected: string | null;
  readonly top: number;
}

/** Of a part whose things are read one after the other: how a reader moves from one to the next, and where that stands. */
export interface Moves {
  /** The reader scrolls: whatever the body was on its way to, it is theirs now. */
  readonly takeScroll: (body: Element) => void;
  /** The body has been scrolled, by whomever. */
  readonly scrolled: (body: Element, view: ViewState, send: Send) => void;
  /** What a pointer that was lifted asks for, or a key: one on, one back, or nothing. */
  readonly swiped: (event: PointerEvent, from: readonly [x: number, y: number], direction: 'ltr' | 'rtl') => Turn;
  readonly pressed: (event: KeyboardEvent, direction: 'ltr' | 'rtl') => Turn;
  /** Goes on by itself once what is shown has been read, unless the signal is aborted before. */
  readonly play: (playing: Playing, signal: AbortSignal) => void;
}

type Turn = 1 | -1 | null;
