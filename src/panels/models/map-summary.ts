/** The map in words, as it is shown now. */
import { toUnit } from '../../geometry/camera';
import { fill } from '../../locale';
import { endsOf } from '../../state';
import type { LngLat, Place } from '../../story/types';
import { placeNamed, type Reading } from './reading';

/** How many places and flows are shown, where most arrows meet, and what is nearest to the middle of the view. */
export function mapSummary(reading: Reading, center: LngLat | null): string {
  const { story, messages, shown, left } = reading;
  const { access, counts } = messages;
  const places = story.places.filter(({ id }) => left === null || left.places.has(id));
  const sentences = [
    fill(access.summary, {
      places: messages.plural(counts.places, places.length),
      flows: messages.plural(counts.flows, shown.size),
    }),
  ];
  const busiest = busiestPlace(reading);
  if (busiest) {
    const flows = messages.plural(counts.flows, busiest.flows);
    sentences.push(fill(access.busiest, { place: placeNamed(reading, busiest.place).text, flows }));
  }
  const near = center && nearestPlace(places, center);
  if (near) sentences.push(fill(access.looksAt, { place: placeNamed(reading, near.id).text }));
  return sentences.join(' ');
}

/** Of equals the first in the story's order. */
function busiestPlace({ story, shown }: Reading): { readonly place: string; readonly flows: number } | null {
  const touching = new Map<string, number>();
  for (const flow of story.flows) {
    if (!shown.has(flow.id)) continue;
    for (const place of new Set(endsOf(flow))) touching.set(place, (touching.get(place) ?? 0) + 1);
  }
  let best: { readonly place: string; readonly flows: number } | null = null;
  for (const [place, flows] of touching) if (!best || flows > best.flows) best = { place, flows };
  return best;
}

function nearestPlace(places: readonly Place[], center: LngLat): Place | null {
  const [x, y] = toUnit(center);
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [px, py] = toUnit(place.position);
    const across = Math.abs(px - x);
    // The world is round: what is half of it away to the east is so to the west.
    const far = Math.hypot(Math.min(across, 1 - across), py - y);
    if (far < least) [best, least] = [place, far];
  }
  return best;
}
