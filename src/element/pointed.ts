import type { BasemapPointer } from '../basemap/types';
import { choicesAt, hitTest } from '../scene';
import type { Scene } from '../scene/types';
import type { StageOptions } from './stage-types';

/** Pixels within which a mouse or a thumb means what it points at. */
const REACH = { mouse: 6, touch: 22 };

/** Tells what of a scene is pointed at, and what is meant by a tap. */
export function tellPointed(
  { type, at, touch }: BasemapPointer,
  drawn: Scene | null,
  { onTap, onChoice, onHover }: Pick<StageOptions, 'onTap' | 'onChoice' | 'onHover'>,
): void {
  const scene = type === 'leave' ? null : drawn;
  if (type !== 'tap') onHover(scene && hitTest(scene, at, REACH.mouse), at);
  else if (!scene || !touch) onTap(scene && hitTest(scene, at, REACH.mouse));
  else {
    const choices = choicesAt(scene, at, REACH.touch);
    if (choices.length > 1) onChoice(choices, at);
    else onTap(choices[0] ?? null);
  }
}
