/** Step 6: arcs with their strands and heads. */
import { boxOf } from '../geometry/box';
import { arrivalAngle, pointAt, type Quadratic, reverse } from '../geometry/curve';
import { add, distance, fromAngle, subtract, type Vector } from '../geometry/vector';
import type { Flow } from '../story/types';
import type { Route } from './curves';
import { SCENE } from './defaults';
import type { Folding } from './fold';
import { isOpen } from './group';
import type { ArcHead, SceneArc, Strand } from './types';
import { bundleWidth, strandPitch } from './widths';

/** All of an arc but how it is lit. Pixels of the story's sheet. */
export type BareArc = Omit<SceneArc, 'emphasis'>;

export function drawArc({ group, curves, width, headSize }: Route, folding: Folding): BareArc {
  const first = curves[0];
  const last = curves.at(-1);
  if (!first || !last) throw new Error(`Arc "${group.id}" has no curve`);
  const hollow = group.flows.every(({ act }) => act !== 'done' && act !== 'ongoing');
  const heads = [headAt(last, headSize, hollow, width)];
  if (group.twoWay) heads.push(headAt(reverse(first), headSize, hollow, width));
  return {
    id: group.id,
    flows: group.flows.map(({ id }) => id),
    from: group.from,
    to: group.to,
    curves,
    strands: strandsOf(group.flows),
    width,
    heads,
    kind: shared(group.flows.map(({ kind }) => kind)),
    act: shared(group.flows.map(({ act }) => act)),
    openStart: isOpen(group, folding, 'from'),
    openEnd: isOpen(group, folding, 'to'),
    middle: alongCurves(curves, 0.5),
  };
}

/** The point after about a share of the way along curves that follow each other. */
export function alongCurves(curves: readonly Quadratic[], share: number): Vector {
  const lengths = curves.map(({ start, end }) => distance(start, end));
  let rest = lengths.reduce((sum, one) => sum + one, 0) * share;
  for (const [index, curve] of curves.entries()) {
    const own = lengths[index] ?? 0;
    // A bow's control point stands over its middle, so that its parameter runs evenly along the chord.
    if (rest <= own) return pointAt(curve, own > 0 ? rest / own : 0);
    rest -= own;
  }
  return curves.at(-1)?.end ?? [0, 0];
}

function headAt(curve: Quadratic, size: number, hollow: boolean, width: number): ArcHead {
  const angle = arrivalAngle(curve, size);
  const back = fromAngle(angle, -size);
  const across = fromAngle(angle + Math.PI / 2, Math.max(size * SCENE.headBarb, width / 2 + SCENE.headOut));
  const tip = curve.end;
  const root = add(tip, back);
  const box = boxOf([tip, add(root, across), subtract(root, across)]) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { tip, angle, size, hollow, box };
}

/**
 * One band for all flows of a kind and a sourcing, as wide as they are many: a dozen hairlines, each broken in its own
 * rhythm, would read as a rope and tell neither. Bands of a kind lie together.
 */
function strandsOf(flows: readonly Flow[]): readonly Strand[] {
  const bands = bandsOf(flows);
  const whole = bundleWidth(flows.length);
  const gap = strandPitch(flows.length) / 4;
  const each = (whole - gap * (bands.length - 1)) / flows.length;
  let left = whole / 2;
  return bands.map((band) => {
    const width = each * band.length;
    const offset = left - width / 2;
    left -= width + gap;
    const [{ kind, sourcing }] = band;
    return { flows: band.map(({ id }) => id), kind, sourcing, offset, width };
  });
}

type Band = readonly [Flow, ...Flow[]];

function bandsOf(flows: readonly Flow[]): readonly Band[] {
  const bands = new Map<string, [Flow, ...Flow[]]>();
  for (const flow of [...flows].sort(byBand)) {
    const key = JSON.stringify([flow.kind, flow.sourcing]);
    const band = bands.get(key);
    if (band) band.push(flow);
    else bands.set(key, [flow]);
  }
  return [...bands.values()];
}

function byBand(a: Flow, b: Flow): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.sourcing !== b.sourcing) return a.sourcing < b.sourcing ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function shared<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
