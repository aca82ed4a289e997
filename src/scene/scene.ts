/** A story, what the reader looks at and a camera, to all that is drawn. */
import { nameEdges } from './edges';
import { focusOf } from './focus';
import { layOut } from './layout';
import { placeInView } from './place-in-view';
import { sceneryOf } from './scenery';
import type { Scene, SceneInput } from './types';

export function buildScene({ story, view, camera, measure, insets }: SceneInput): Scene {
  const scenery = sceneryOf(story);
  const focus = focusOf(scenery, view);
  const layout = layOut(scenery, focus, camera.zoom, view.language, measure);
  const placed = placeInView(layout, focus, camera);
  const visible = {
    x: insets.left,
    y: insets.top,
    width: camera.width - insets.left - insets.right,
    height: camera.height - insets.top - insets.bottom,
  };
  return { camera, ...placed, edgeNames: nameEdges({ ...placed, visible, measure }) };
}
