/** Step 4: flows become arcs between marks, bundles where several run the same way, and rings on one mark. */
import { bundleId } from '../state/selection';
import type { Flow, FlowEnd } from '../story/types';
import type { Folding } from './fold';
import { groupBy } from './group-by';

/** Flows that are drawn as one arc, or one ring. `from` and `to` are ids of marks. */
export interface Group {
  readonly id: string;
  readonly flows: readonly Flow[];
  readonly from: string;
  readonly to: string;
  /** Mark on the way; `null` where there is none between the two ends. */
  readonly via: string | null;
  readonly twoWay: boolean;
  /** Ends that we inferred for each of its flows. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Grouping {
  readonly arcs: readonly Group[];
  readonly rings: readonly Group[];
}

/** Flows in `fanned`, and those that they would be bundled with, become arcs of their own. */
export function groupFlows(flows: Iterable<Flow>, { markOf }: Folding, fanned: ReadonlySet<string>): Grouping {
  const arcs: Group[] = [];
  const rings: Group[] = [];
  for (const members of groupBy(flows, (flow) => JSON.stringify(waysOf(flow, markOf))).values()) {
    const [from, to, via, twoWay] = waysOf(members[0], markOf);
    const apart = members.some(({ id }) => fanned.has(id)) ? members.map((flow) => [flow]) : [members];
    for (const together of apart) {
      const isOpen = (end: 'from' | 'to'): boolean =>
        together.every((flow) => {
          const turned = markOf.get(flow.from) === to && markOf.get(flow.to) === from;
          const meant: FlowEnd = turned ? (end === 'from' ? 'to' : 'from') : end;
          return flow.inferred.includes(meant);
        });
      (from === to && via === null ? rings : arcs).push({
        id: bundleId(together.map(({ id }) => id)),
        flows: together,
        from,
        to,
        via,
        twoWay,
        openStart: isOpen('from'),
        openEnd: isOpen('to'),
      });
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
