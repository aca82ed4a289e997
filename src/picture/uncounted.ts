/** A scene without its counts: on paper a number is that of a passage, and nothing that is folded can be opened. */
import type { Box } from '../geometry/camera';
import { countSize } from '../scene/badge';
import { SCENE } from '../scene/defaults';
import type { EdgeName, Mark, MeasureText, Scene } from '../scene/types';

export function withoutCounts(scene: Scene, measure: MeasureText): Scene {
  return {
    ...scene,
    marks: scene.marks.map(({ badge: _, ...mark }): Mark => mark),
    edgeNames: scene.edgeNames.map((edge) => uncounted(edge, scene.camera.width, measure)),
  };
}

/** Narrower by its count, and as far from the edge of the map as before. */
function uncounted(edge: EdgeName, width: number, measure: MeasureText): EdgeName {
  if (edge.count === 0) return edge;
  const spare = countSize(String(edge.count), measure)[0] + SCENE.edgePadding;
  const isLeft = edge.box.x + edge.box.width / 2 < width / 2;
  const box: Box = { ...edge.box, x: edge.box.x + (isLeft ? 0 : spare), width: edge.box.width - spare };
  return { ...edge, box, count: 0 };
}
