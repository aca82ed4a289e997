/** Step 2: places fold into what they lie in where their marks would touch. */
import { type Candidate, touch } from './marks';

export interface Folding {
  readonly drawn: readonly Candidate[];
  /** For every place the id of the mark that stands for it: its own, or that of the place it is folded into. */
  readonly markOf: ReadonlyMap<string, string>;
  /** For every mark the ids of the places folded into it, sorted. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
}

/**
 * Outer places claim their spots first. One that lies in another is drawn if its mark touches none that is drawn
 * already, and otherwise folds into its nearest drawn ancestor. The needed ones are drawn in any case, and so is a place
 * that lies in none. A needed place inside a branch does not fold the branch: it is the one that is pulled aside.
 */
export function foldPlaces(candidates: readonly Candidate[], needed: ReadonlySet<string>): Folding {
  const drawn = candidates.filter((one) => isFixed(one, needed));
  for (const one of candidates) {
    if (isFixed(one, needed)) continue;
    const blocked = drawn.some((other) => !other.node.ancestors.includes(one.id) && touch(one, other));
    if (!blocked) drawn.push(one);
  }
  return { drawn, ...hostsOf(candidates, drawn) };
}

function isFixed({ id, node }: Candidate, needed: ReadonlySet<string>): boolean {
  return node.ancestors.length === 0 || needed.has(id);
}

function hostsOf(candidates: readonly Candidate[], drawn: readonly Candidate[]): Omit<Folding, 'drawn'> {
  const own = new Set(drawn.map(({ id }) => id));
  const markOf = new Map<string, string>();
  const folded = new Map<string, string[]>(drawn.map(({ id }) => [id, []]));
  for (const { id, node } of candidates) {
    const host = own.has(id) ? id : node.ancestors.find((ancestor) => own.has(ancestor));
    if (host === undefined) throw new Error(`Place "${id}" is in no drawn place`);
    markOf.set(id, host);
    if (host !== id) folded.get(host)?.push(id);
  }
  for (const ids of folded.values()) ids.sort();
  return { markOf, folded };
}
