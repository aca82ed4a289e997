/** Step 4: flows become arcs between marks, bundles where several run the same way, and rings on one mark. */
import { bundleId } from '../state/selection';
import type { Flow, FlowEnd } from '../story/types';
import type { Folding } from './fold';

/** Flows that are drawn as one arc, or one ring. `from` and `to` are ids of marks. */
export interface Group {
  readonly id: string;
  readonly flows: readonly Flow[];
  readonly from: string;
  readonly to: string;
  /** Mark on the way; `null` where there is none between the two ends. */
  readonly via: string | null;
  readonly twoWay: boolean;
}

export interface Grouping {
  readonly arcs: readonly Group[];
  readonly rings: readonly Group[];
}

/** Flows in `fanned`, and those that they would be bundled with, become arcs of their own. */
export function groupFlows(flows: Iterable<Flow>, { markOf }: Folding, fanned: ReadonlySet<string>): Grouping {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = JSON.stringify(waysOf(flow, markOf));
    const members = groups.get(key);
    if (members) members.push(flow);
    else groups.set(key, [flow]);
  }
  const arcs: Group[] = [];
  const rings: Group[] = [];
  for (const [key, members] of groups) {
    const [from, to, via, twoWay] = JSON.parse(key) as Ways;
    const apart = members.some(({ id }) => fanned.has(id)) ? members.map((flow) => [flow]) : [members];
    for (const together of apart) {
      const group = { id: bundleId(together.map(({ id }) => id)), flows: together, from, to, via, twoWay };
      (from === to && via === null ? rings : arcs).push(group);
    }
  }
  return { arcs: arcs.sort(byId), rings: rings.sort(byId) };
}

type Ways = readonly [from: string, to: string, via: string | null, twoWay: boolean];

/** The marks that a flow runs between. To and fro has no direction: its ends are put in order, so that both spellings meet. */
function waysOf(flow: Flow, markOf: ReadonlyMap<string, string>): Ways {
  const from = markOf.get(flow.from) ?? flow.from;
  const to = markOf.get(flow.to) ?? flow.to;
  const passed = flow.via === undefined ? null : (markOf.get(flow.via) ?? flow.via);
  const via = passed === from || passed === to ? null : passed;
  return flow.twoWay && from > to ? [to, from, via, true] : [from, to, via, flow.twoWay];
}

function byId(a: Group, b: Group): number {
  return a.id < b.id ? -1 : 1;
}

/** An end of a bundle is open where we inferred it for each of its flows. */
export function isOpen({ flows, from, to }: Group, { markOf }: Folding, end: 'from' | 'to'): boolean {
  return flows.every((flow) => {
    const turned = markOf.get(flow.from) === to && markOf.get(flow.to) === from;
    const meant: FlowEnd = turned ? (end === 'from' ? 'to' : 'from') : end;
    return flow.inferred.includes(meant);
  });
}
