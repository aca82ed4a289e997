/** What is selected: a place, a flow, a bundle of flows or a passage. */
import { nothing, type TemplateResult } from 'lit/html.js';
import { selectionOf } from '../../state';
import { readingStyles } from '../styles/reading';
import { bundleDetails, flowDetails, passageDetails } from '../templates/flow';
import { placeDetails } from '../templates/place';
import type { PanelView } from '../view';
import type { Part } from './part';

export const part: Part = { styles: [readingStyles], body: selectionTemplate };

function selectionTemplate(view: PanelView): TemplateResult | typeof nothing {
  const { index, view: state } = view.reading;
  const selection = selectionOf(index, state.selected);
  switch (selection?.type) {
    case 'place':
      return placeDetails(view, selection.place);
    case 'flow':
      return flowDetails(view, selection.flow);
    case 'bundle':
      return bundleDetails(view, selection.flows);
    case 'passage':
      return passageDetails(view, selection.passage);
    default:
      return nothing;
  }
}
