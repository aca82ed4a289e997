import { geoDistance } from 'd3-geo';
import type { Issue, LngLat, Place, Story } from '../story/types';

const EARTH_KM = 6371;

/**
 * How far a place has to lie from the one that it is within, how near it the other way round, and how many times
 * nearer. Held against the provinces of all countries, these find nine exchanged positions in ten, and suspect none
 * that is right: Alexandria mirrors Cairo, but not so far away.
 */
const AWAY_KM = 500;
const NEAR_KM = 1000;
const NEARER = 5;

/**
 * Longitudes and latitudes that were most likely exchanged. The format can't notice it where both are in range; but a
 * place far from the one that it is within, and near it the other way round, is one of them.
 */
export function swappedPositions({ places }: Story, json: unknown): Issue[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.flatMap((place) => {
    const around = placeAround(place, byId);
    if (!around) return [];
    const [longitude, latitude] = place.position;
    const away = kilometres(place.position, around.position);
    const swapped =
      Math.abs(longitude) > 90 ? Number.POSITIVE_INFINITY : kilometres([latitude, longitude], around.position);
    if (away < AWAY_KM || swapped > NEAR_KM || swapped * NEARER > away) return [];
    const issue: Issue = {
      severity: 'warning',
      code: 'position-swapped',
      path: `$.places[${indexInFile(place, json)}].position`,
      found: `${longitude}, ${latitude}, which is ${Math.round(away)} km from “${around.id}”, in which it lies`,
      expected: 'a longitude, then a latitude, in degrees',
      hint: `The other way round it is ${Math.round(swapped)} km from there: the two numbers of this position, or of that of “${around.id}”, may have been swapped.`,
    };
    return [issue];
  });
}

/** The nearest place around this one that has a limited extent: a region of the world may hold both. */
function placeAround(place: Place, byId: ReadonlyMap<string, Place>): Place | null {
  let around = place.within === undefined ? undefined : byId.get(place.within);
  while (around?.kind === 'region') around = around.within === undefined ? undefined : byId.get(around.within);
  return around ?? null;
}

function kilometres(a: LngLat, b: LngLat): number {
  return geoDistance([...a], [...b]) * EARTH_KM;
}

/** Where the place stands in the file, in which others may have been left out before it. */
function indexInFile({ id, position }: Place, json: unknown): number {
  const { places } = json as { places: readonly ({ id?: unknown; position?: unknown } | null)[] };
  return places.findIndex((one) => one?.id === id && String(one.position) === String(position));
}
