/** Which name plates are drawn: none that the edge of the map would cut, as far as that can be. */
import { contains, encloses, overlaps } from '../geometry/box';
import type { Box } from '../geometry/camera';
import type { Mark, Scene } from './types';

/** Whether the edge of the view runs through a mark's plate. */
export function isCut({ box }: Mark, view: Box): boolean {
  return box !== null && overlaps(view, box) && !encloses(view, box);
}

/** One that is cut is left out where its name stands at the edge, and where it is faded or its place lies outside. */
export function drawnPlates({ marks, edgeNames, camera }: Scene): readonly Mark[] {
  const view: Box = { x: 0, y: 0, width: camera.width, height: camera.height };
  const atEdge = new Set(edgeNames.map(({ place }) => place));
  const isSpared = (mark: Mark): boolean => mark.emphasis !== 'faded' && contains(view, mark.at);
  return marks.filter((mark) => mark.box !== null && !atEdge.has(mark.id) && (isSpared(mark) || !isCut(mark, view)));
}
