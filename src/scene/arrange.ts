/** Steps 1 to 6: marks and arcs of a story at one zoom, in pixels of the story's sheet. A pan only moves the sheet. */
import { worldSize } from '../geometry/camera';
import type { Quadratic } from '../geometry/curve';
import type { Vector } from '../geometry/vector';
import { directionOf } from '../locale/languages';
import { type BareArc, drawArc } from './arcs';
import { badgeSpots } from './badge';
import { routeArcs } from './curves';
import type { Obstacle } from './docking';
import type { Focus } from './focus';
import { type Folding, foldPlaces } from './fold';
import { type Group, groupFlows } from './group';
import { assignLanes } from './lanes';
import { rememberLast } from './last';
import { markBox, resolveMarks } from './marks';
import { outlineOf } from './outlines';
import { pullApart, pullAtStep } from './pull';
import type { PlaceNode, Scenery } from './scenery';
import type { MeasureText } from './types';

export interface Arrangement {
  /** Width of the world in pixels. */
  readonly world: number;
  readonly folding: Folding;
  /** Where each mark is drawn, by id. */
  readonly places: ReadonlyMap<string, Vector>;
  /** Where the count of what is folded into each mark may hang, the best first. */
  readonly badges: readonly Obstacle[];
  /** Boxes of marks. */
  readonly obstacles: readonly Obstacle[];
  readonly arcs: readonly BareArc[];
  /** Flows that stay in one mark. */
  readonly loops: readonly Group[];
  /** Outlines of the marks that have one. */
  readonly outlines: readonly { readonly mark: string; readonly curves: readonly Quadratic[] }[];
}

const lastArrangement = rememberLast<Scenery, Arrangement>();

export function arrange(
  scenery: Scenery,
  focus: Focus,
  zoom: number,
  language: string,
  measure: MeasureText,
): Arrangement {
  const world = worldSize(zoom);
  const onSheet = ({ unit }: PlaceNode): Vector => [unit[0] * world, unit[1] * world];
  const candidates = resolveMarks(scenery, zoom, onSheet, language, measure);
  // The names' widths stand in the key: they change when the font arrives, though the ruler is the same.
  const widths = candidates.map(({ words }) => words?.[0] ?? 0);
  const key = JSON.stringify([zoom, language, widths, [...focus.needed], [...focus.fanned]]);
  return lastArrangement(scenery, key, () => {
    const folding = foldPlaces(candidates, focus.needed);
    const places = pullApart(folding.drawn);
    const groups = groupFlows(scenery.flows.values(), folding, focus.fanned);
    const lanes = assignLanes(scenery, groups.arcs, pullAtStep(folding.drawn, zoom));
    const obstacles = folding.drawn.map((mark) => ({
      mark: mark.id,
      box: markBox(mark, places.get(mark.id) ?? mark.anchor),
    }));
    const routes = routeArcs(lanes, folding.drawn, places, obstacles, world);
    const arcs = [...routes].map(([group, curves]) => drawArc(group, curves));
    const badges = badgeSpots(folding, places, obstacles, arcs, directionOf(language) === 'rtl', measure);
    const outlines = folding.drawn.map(({ id, node }) => ({ mark: id, curves: outlineOf(node.rings, world) }));
    return { world, folding, places, badges, obstacles, arcs, loops: groups.rings, outlines };
  });
}
