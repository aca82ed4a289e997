/** Step 9: what is lit and what is faded. */
import type { Focus, Light } from './focus';
import type { Emphasis } from './types';

/** Emphasis of a mark, its label and its outline, by the ids of the place and of those folded into it. */
export function emphasisOfPlaces({ selected, hovered, touched }: Focus, ids: readonly string[]): Emphasis {
  const lit = (light: Light): boolean => ids.some((id) => light.places.has(id) || light.relatedPlaces.has(id));
  if (selected && ids.some((id) => selected.places.has(id))) return 'selected';
  if (selected && lit(selected)) return 'related';
  if (hovered && lit(hovered)) return 'related';
  const bare = touched !== null && !ids.some((id) => touched.has(id));
  return selected || bare ? 'faded' : 'normal';
}

/** Emphasis of an arc or a ring, by the flows in it. */
export function emphasisOfFlows({ selected, hovered }: Focus, flows: readonly string[]): Emphasis {
  const lit = (light: Light): boolean => flows.some((id) => light.flows.has(id) || light.relatedFlows.has(id));
  if (selected && flows.some((id) => selected.flows.has(id))) return 'selected';
  if (selected && lit(selected)) return 'related';
  if (hovered && lit(hovered)) return 'related';
  return selected ? 'faded' : 'normal';
}
