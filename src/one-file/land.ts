/** What of the land a story needs: where it is looked at closely, and the names that can be seen there. */
import type { Topology } from 'topojson-specification';
import type { LandName } from '../basemap/names';
import type { NamesFile } from '../basemap/still';
import type { LngLat, Place, Story } from '../story/types';
import { type Bounds, boundsOf, type Nearness, thinLand } from './thin-land';

/** Degrees round a place that are seen when the map is framed on it. */
const ROUND_PLACE = 2;
/** Share of the featured places' own width and height that is seen around them when the map opens in a wide window. */
const ROUND_OPENING = 0.5;

export function landOf(story: Story, detail: Topology): Topology {
  return thinLand(detail, nearnessOf(story));
}

/** Names in the story's languages, and in English, which is shown where another lacks. */
export function namesOf(story: Story, { countries = [], seas = [] }: NamesFile): NamesFile {
  const wanted = new Set(['en', ...story.languages.map((tag) => tag.split('-')[0] ?? tag)]);
  const inWanted = (entry: LandName): LandName => ({
    ...entry,
    name: Object.fromEntries(Object.entries(entry.name).filter(([tag]) => wanted.has(tag))),
  });
  return { countries: countries.map(inWanted), seas: seas.map(inWanted) };
}

function nearnessOf({ places, featured }: Story): Nearness {
  const first = places.filter(({ id }) => featured.includes(id));
  const opening = (first.length > 0 ? first : places).map(({ position }) => position);
  // A country is seen from afar, with its neighbours.
  const closely = places.filter(({ kind }) => kind !== 'country' && kind !== 'region');
  return {
    near: closely.map((place) => widened(boundsOf([place.position, ...pointsOf(place)]), ROUND_PLACE)),
    around: widened(boundsOf(opening), 0, ROUND_OPENING),
  };
}

function pointsOf({ area }: Place): readonly LngLat[] {
  if (!area) return [];
  return area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);
}

function widened([west, south, east, north]: Bounds, degrees: number, share = 0): Bounds {
  const [across, down] = [degrees + (east - west) * share, degrees + (north - south) * share];
  return [west - across, south - down, east + across, north + down];
}
