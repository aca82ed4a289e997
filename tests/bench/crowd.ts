/** Stories as large as are read: clusters of places round hubs, and flows between any two, most often where the hubs are. */
import type { Act, Flow, Place, Sourcing, Story } from '../../src/story/types';
import { storyOf } from '../unit/scene/fixture';

const HUBS = 20;
const FEATURED = 12;
const KINDS = ['diplomacy', 'arms', 'military', 'intelligence'];
const ACTS: readonly Act[] = ['done', 'ongoing', 'promised'];
const SOURCINGS: readonly Sourcing[] = ['reported', 'claimed'];

/** So many places and flows, the same at every call. */
export function crowd(count: number): Story {
  const random = randomFrom(1);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const spread = (): number => (random() + random() + random() - 1.5) * 6;
  const hubs = Array.from({ length: HUBS }, (): readonly [number, number] => [
    240 * random() - 100,
    95 * random() - 35,
  ]);
  const places = Array.from({ length: count }, (_, at): Place => {
    const [x, y] = hubs[at % HUBS] ?? [0, 0];
    const isHub = at < HUBS;
    return {
      id: `p${at}`,
      name: { en: `Place no ${at}` },
      kind: isHub ? 'country' : 'city',
      position: isHub ? [x, y] : [x + spread(), y + spread()],
      precision: { level: isHub ? 'country' : 'exact' },
      ...(!isHub && random() < 0.3 ? { within: `p${at % HUBS}` } : {}),
    };
  });
  const end = (): string => `p${Math.floor(random() ** 2 * count)}`;
  const flows = Array.from(
    { length: count },
    (_, at): Flow => ({
      id: `f${at}`,
      from: end(),
      to: end(),
      kind: oneOf(KINDS),
      sourcing: oneOf(SOURCINGS),
      act: oneOf(ACTS),
      twoWay: random() < 0.1,
      inferred: [],
      label: { en: `Flow no ${at}` },
      evidence: [],
    }),
  );
  const featured = places.slice(0, 3 * FEATURED).flatMap(({ id }, at) => (at % 3 === 0 ? [id] : []));
  return storyOf(places, flows, featured);
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
