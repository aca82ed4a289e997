/** A place in one line of a list. */
import { passagesOf } from '../../state';
import type { Place } from '../../story/types';
import { type Named, placeNamed, type Reading } from './reading';

export interface PlaceRow extends Named {
  readonly kind: string;
  readonly passages: number;
}

export function placeRow(reading: Reading, place: Place): PlaceRow {
  const { index, messages } = reading;
  return {
    ...placeNamed(reading, place.id),
    kind: messages.placeKinds[place.kind],
    passages: passagesOf(index, place.id).length,
  };
}
