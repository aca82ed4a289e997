/** Step 6: arcs with their strands and heads. */
import { boxOf } from '../geometry/box';
import { arrivalAngle, pointAt, type Quadratic, reverse } from '../geometry/curve';
import { add, distance, fromAngle, subtract, type Vector } from '../geometry/vector';
import type { Flow } from '../story/types';
import { SCENE } from './defaults';
import type { Group } from './group';
import { groupBy } from './group-by';
import type { ArcHead, SceneArc, Strand } from './types';
import { bundleWidth, headSizeOf, strandPitch } from './widths';

/** All of an arc but how it is lit. Pixels of the story's sheet. */
export type BareArc = Omit<SceneArc, 'emphasis'>;

/** `curves` are those of its way, in the order of travel. */
export function drawArc(group: Group, curves: readonly Quadratic[]): BareArc {
  const { id, flows, from, to, openStart, openEnd } = group;
  const ends = [curves.at(-1), group.twoWay && curves[0] && reverse(curves[0])];
  const hollow = flows.every(({ act }) => act !== 'done' && act !== 'ongoing');
  const width = bundleWidth(flows.length);
  return {
    id,
    flows: flows.map((flow) => flow.id),
    from,
    to,
    curves,
    strands: strandsOf(flows),
    width,
    heads: ends.flatMap((curve) => (curve ? headAt(curve, headSizeOf(group), hollow, width) : [])),
    kind: kindOf(flows),
    openStart,
    openEnd,
    middle: alongCurves(curves, 0.5),
    counted: false,
  };
}

/** The kind that flows share, `null` where they differ. */
export function kindOf(flows: readonly Flow[]): string | null {
  const kinds = new Set(flows.map(({ kind }) => kind));
  const [kind] = kinds;
  return kind !== undefined && kinds.size === 1 ? kind : null;
}

/** The point after about a share of the way along curves that follow each other. */
export function alongCurves(curves: readonly Quadratic[], share: number): Vector {
  const chord = ({ start, end }: Quadratic): number => distance(start, end);
  let rest = curves.reduce((sum, curve) => sum + chord(curve), 0) * share;
  for (const curve of curves) {
    const own = chord(curve);
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
  const inOrder = [...flows].sort(byBand);
  const bands = [...groupBy(inOrder, ({ kind, sourcing }) => JSON.stringify([kind, sourcing])).values()];
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

function byBand(a: Flow, b: Flow): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.sourcing !== b.sourcing) return a.sourcing < b.sourcing ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
