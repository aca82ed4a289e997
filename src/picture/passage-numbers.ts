/** Passages by number, 1 to N in the order of the article, and which of them a map has where. */
import type { Scene } from '../scene/types';
import { inReadingOrder } from '../state';
import { indexStory } from '../story/story-index';
import type { Story } from '../story/types';

/** Numbers by the passages' ids. */
export function passageNumbers({ passages }: Story): ReadonlyMap<string, number> {
  return new Map(inReadingOrder(passages).map(({ id }, at) => [id, at + 1]));
}

export interface NumbersOnMap {
  /** Of the passages that an arc or a ring rests on, ascending, by its id. */
  readonly flows: ReadonlyMap<string, readonly number[]>;
  /** Of passages that no arc and no ring rests on, at the marks of the places that they name, by the mark's id. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Of the passages that a filter leaves; of all for `null`. */
export function numbersOnMap(
  story: Story,
  { arcs, rings, marks }: Pick<Scene, 'arcs' | 'rings' | 'marks'>,
  left: ReadonlySet<string> | null = null,
): NumbersOnMap {
  const index = indexStory(story);
  const numbers = passageNumbers(story);
  const ascending = (ids: Iterable<string>): readonly number[] =>
    [...new Set(ids)].flatMap((id) => (left?.has(id) === false ? [] : (numbers.get(id) ?? []))).sort((a, b) => a - b);
  const behind = (flows: readonly string[]) => flows.flatMap((id) => index.flows.get(id)?.evidence ?? []);
  const drawn = [...arcs, ...rings];
  const reached = new Set(drawn.flatMap(({ flows }) => behind(flows)));
  const places = marks.map(({ id, folded }) => {
    const naming = [id, ...folded].flatMap((place) => index.passagesByPlace.get(place) ?? []);
    return [id, ascending(naming.map((passage) => passage.id).filter((passage) => !reached.has(passage)))] as const;
  });
  return {
    flows: new Map(drawn.map(({ id, flows }) => [id, ascending(behind(flows))])),
    places: new Map(places.filter(([, some]) => some.length > 0)),
  };
}

/** First and last of each stretch of three or more that follow each other; the others alone. Ascending. */
export function stretches(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): [number, number][] =>
    last - first === 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}
