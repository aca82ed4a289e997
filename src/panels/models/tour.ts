/** The story told in steps: what each says, the passage that it rests on, and what it shows on the map. */
import { fill, type Localized } from '../../locale';
import { selectionOf, stepId, stepOf } from '../../state';
import type { Step } from '../../story/types';
import { stepNumbers } from './describe';
import { type FlowRow, flowRow } from './flow-words';
import { type PlaceRow, placeRow } from './place-row';
import { type QuoteModel, quoteModel } from './quote';
import { inReadersLanguage, type WholeReading } from './reading';

export interface StepModel {
  readonly id: string;
  /** "Step 3 of 12". */
  readonly position: string;
  /** The same with the title. */
  readonly name: string;
  readonly title: Localized;
  readonly text: Localized | null;
  /** `null` where the story could not keep the passage. */
  readonly quote: QuoteModel | null;
  readonly places: readonly PlaceRow[];
  readonly flows: readonly FlowRow[];
  readonly current: boolean;
}

export interface TourModel {
  readonly steps: readonly StepModel[];
  /** Of the step that is selected, or was last, from 0. */
  readonly at: number;
}

/** Of a story with a tour. */
export function tourModel(reading: WholeReading): TourModel {
  const { story, view } = reading;
  const at = stepOf(view.selected) ?? view.step ?? 0;
  return { steps: story.tour.map((step, position) => stepModel(reading, step, position, at)), at };
}

function stepModel(reading: WholeReading, step: Step, position: number, at: number): StepModel {
  const { index, messages } = reading;
  const title = inReadersLanguage(reading, step.title);
  const passage = index.passages.get(step.passage);
  const shown = step.show.flatMap((id) => selectionOf(index, id) ?? []);
  return {
    id: stepId(position),
    position: fill(messages.steps.at, stepNumbers(reading, position)),
    name: fill(messages.tour.stepNamed, { ...stepNumbers(reading, position), title: title.text }),
    title,
    text: step.text ? inReadersLanguage(reading, step.text) : null,
    quote: passage ? quoteModel(reading, passage) : null,
    places: shown.flatMap((one) => (one.type === 'place' ? placeRow(reading, one.place) : [])),
    flows: shown.flatMap((one) => (one.type === 'flow' ? flowRow(reading, one.flow) : [])),
    current: position === at,
  };
}
