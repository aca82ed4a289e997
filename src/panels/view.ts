import type { PanelModel } from './model';
import type { Reading } from './models/reading';

/** What the templates are given: the panel's model, and the reading that the view models are made from. */
export interface PanelView {
  readonly model: PanelModel;
  readonly reading: Reading;
}
