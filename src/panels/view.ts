import type { PanelModel } from './model';
import type { Reading, WholeReading } from './models/reading';

/** What the templates of the first page are given: the panel's model, and the reading that the view models are made from. */
export interface FirstView {
  readonly model: PanelModel;
  readonly reading: Reading;
}

/** What the templates of all that is opened are given. */
export interface PanelView extends FirstView {
  readonly reading: WholeReading;
}
