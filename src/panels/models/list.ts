/** All places, each under the one that it lies in, and all flows under their kinds. */
import { flowsInOrder } from '../../state';
import type { Place } from '../../story/types';
import { groupByKind, type KindGroup } from './flow';
import { type PlaceRow, placeRow } from './place';
import type { Reading } from './reading';

export interface PlaceBranch {
  readonly row: PlaceRow;
  readonly branches: readonly PlaceBranch[];
}

export interface ListModel {
  readonly places: readonly PlaceBranch[];
  readonly flows: readonly KindGroup[];
}

export function listModel(reading: Reading): ListModel {
  return { places: placeTree(reading), flows: groupByKind(reading, flowsInOrder(reading.index, reading.story.flows)) };
}

/** Neighbours in alphabetical order, so that a reader finds a name without searching. */
function placeTree(reading: Reading): readonly PlaceBranch[] {
  const { story, index, messages } = reading;
  const { compare } = new Intl.Collator(messages.language);
  const branchesOf = (places: readonly Place[]): readonly PlaceBranch[] =>
    places
      .map((place) => ({
        row: placeRow(reading, place),
        branches: branchesOf(index.childrenByPlace.get(place.id) ?? []),
      }))
      .sort((a, b) => compare(a.row.text, b.row.text));
  return branchesOf(story.places.filter(({ within }) => within === undefined));
}
