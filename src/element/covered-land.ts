/** Where names of the land make way: what is drawn over it, and the buttons. */
import { moveBox } from '../geometry/box';
import { toLngLat, unitProjection } from '../geometry/camera';
import { coveredSpots } from '../scene';
import type { Insets, Scene } from '../scene/types';
import type { LngLat } from '../story/types';

export function coveredLand(
  scene: Scene,
  insets: Insets,
  { container, root }: { readonly container: Element; readonly root: ShadowRoot },
): readonly LngLat[] {
  const toUnit = unitProjection(scene.camera);
  const { x, y } = container.getBoundingClientRect();
  const buttons = [...root.querySelectorAll('.im-control')].map((button) =>
    moveBox(button.getBoundingClientRect().toJSON(), [-x, -y]),
  );
  return coveredSpots(scene, insets, buttons).map((at) => toLngLat(toUnit(at)));
}
