import type { TemplateResult } from 'lit/html.js';
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
}
