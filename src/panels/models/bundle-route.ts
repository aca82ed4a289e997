/** Where flows go that are drawn as one. */
import { lineOf } from '../../state';
import type { Flow } from '../../story/types';
import { routeInWords } from './flow-words';
import { placeNamed, type Reading } from './reading';

/** Where all of a bundle's flows go, in words: on the map their ends may be folded into the places that hold them. */
export function bundleRoute(reading: Reading, flows: readonly Flow[]): string | null {
  const from = commonPlace(
    reading,
    flows.map((flow) => flow.from),
  );
  const to = commonPlace(
    reading,
    flows.map((flow) => flow.to),
  );
  if (from === null || to === null) return null;
  const ends = { from: placeNamed(reading, from), to: placeNamed(reading, to), via: null, inferred: [] };
  return routeInWords(reading, { ...ends, twoWay: flows.every(({ twoWay }) => twoWay) });
}

/** The innermost place that is, or holds, each of these. */
function commonPlace({ index }: Reading, places: readonly string[]): string | null {
  const lines = places.map((id) => lineOf(index, id));
  return lines[0]?.find((candidate) => lines.every((line) => line.includes(candidate))) ?? null;
}
