/** Step 9: what is lit and what is faded. */
import type { Focus, Light } from './focus';
import type { Emphasis } from './types';

/** Emphasis of a mark, its label and its outline, by the ids of the place and of those folded into it. */
export function emphasisOfPlaces(focus: Focus, ids: readonly string[]): Emphasis {
  const lit = emphasisOf(focus, ids, 'places', 'relatedPlaces');
  const { touched } = focus;
  return lit === 'normal' && touched && !ids.some((id) => touched.has(id)) ? 'faded' : lit;
}

/** Emphasis of an arc or a ring, by the flows in it. */
export function emphasisOfFlows(focus: Focus, flows: readonly string[]): Emphasis {
  return emphasisOf(focus, flows, 'flows', 'relatedFlows');
}

function emphasisOf(
  { selected, hovered }: Focus,
  ids: readonly string[],
  own: keyof Light,
  related: keyof Light,
): Emphasis {
  const isIn = (light: Light | null, part: keyof Light): boolean => ids.some((id) => light?.[part].has(id));
  if (isIn(selected, own)) return 'selected';
  if ([selected, hovered].some((light) => isIn(light, own) || isIn(light, related))) return 'related';
  return selected ? 'faded' : 'normal';
}
