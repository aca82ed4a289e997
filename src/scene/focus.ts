/** What the reader's selection and pointer single out, in terms of the story alone. */
import { type Selection, selectionOf } from '../state/selection';
import { endsOf, litFlows } from '../state/selectors';
import type { ViewState } from '../state/types';
import type { StoryIndex } from '../story/story-index';
import type { Scenery } from './scenery';

/** Places and flows that an id stands for, and those that belong to them. */
export interface Light {
  readonly places: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly relatedPlaces: ReadonlySet<string>;
  readonly relatedFlows: ReadonlySet<string>;
}

export interface Focus {
  /** `null` where nothing is selected. */
  readonly selected: Light | null;
  readonly hovered: Light | null;
  /** Places drawn on their own, whatever they touch. */
  readonly needed: ReadonlySet<string>;
  /** Flows drawn on their own, with all flows of the bundle that they would lie in. */
  readonly fanned: ReadonlySet<string>;
  /** Places that no shown flow touches fade; `null` where none does. */
  readonly touched: ReadonlySet<string> | null;
}

export function focusOf(scenery: Scenery, view: Pick<ViewState, 'selected' | 'hovered'>): Focus {
  const selected = lightOf(scenery, view.selected);
  const hovered = view.hovered === view.selected ? null : lightOf(scenery, view.hovered);
  const needed = new Set<string>();
  for (const { place, featured } of scenery.places.values()) if (featured) needed.add(place.id);
  // A bundle is fanned out between the marks where it was clicked; only a single flow or place takes its branch apart.
  if (selected && selectionOf(scenery.index, view.selected)?.type !== 'bundle')
    for (const id of placesLit(scenery, selected)) needed.add(id);
  return { selected, hovered, needed, fanned: selected?.flows ?? new Set(), touched: scenery.touched };
}

/** Ids of the places that a light stands for, and of the ends of its flows. */
export function placesLit(scenery: Scenery, { places, flows }: Light): ReadonlySet<string> {
  return new Set([...places, ...endsOfAll(scenery, flows)]);
}

/** What an id (of a place, a flow, a passage, a bundle or a step) lights; `null` where it names nothing that is shown. */
export function lightOf(scenery: Scenery, id: string | null): Light | null {
  const { index } = scenery;
  const selection = selectionOf(index, id);
  if (!selection) return null;
  const lit = [...litFlows(index, id)].filter((flow) => scenery.flows.has(flow));
  const places = placesIn(index, selection);
  if (selection.type !== 'passage' && places.length + lit.length === 0) return null;
  // A place lights the flows of its whole branch: they are what its mark stands for when the branch is folded.
  const [own, related] = selection.type === 'place' ? [[], lit] : [lit, []];
  return {
    places: new Set(places),
    flows: new Set(own),
    relatedPlaces: new Set(endsOfAll(scenery, lit)),
    relatedFlows: new Set(related),
  };
}

/** The places that are meant themselves. A step shows what it speaks of and that alone: of its places not the flows. */
function placesIn(index: StoryIndex, selection: Selection): readonly string[] {
  switch (selection.type) {
    case 'place':
      return [selection.place.id];
    case 'passage':
      return selection.passage.mentions.map(({ place }) => place);
    case 'step':
      return selection.step.show.flatMap((id) => {
        const shown = selectionOf(index, id);
        return shown ? placesIn(index, shown) : [];
      });
    default:
      return [];
  }
}

function endsOfAll({ flows }: Scenery, ids: Iterable<string>): readonly string[] {
  return [...ids].flatMap((id) => flows.get(id) ?? []).flatMap(endsOf);
}
