/** What of the land a story needs: where it is looked at closely, and the names that can be seen there. */
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { LandName } from '../basemap/names';
import type { NamesFile as StillNames } from '../basemap/still';
import { type DetailedNames, detailedNames } from '../basemap/still/detailed/names';
import type { LngLat, Place, Story } from '../story/types';
import { type Bounds, boundsOf, holds, type Nearness, thinLand } from './thin-land';

/** Degrees round a place that are seen when the map is framed on it, and when it is looked at street by street. */
const ROUND_PLACE = 2;
const ROUND_TOWN = 0.3;
/** Share of the featured places' own width and height that is seen around them when the map opens in a wide window. */
const ROUND_OPENING = 0.5;
/** Degrees that such a window is wide for a degree that it is high. */
const WIDE = 1.5;

/** `town` is what is known of a town by hand: the banks of its river are where the map is looked at street by street. */
export function landOf(story: Story, detail: Topology, town: FeatureCollection): Topology {
  const nearness = nearnessOf(story);
  const rings = town.features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Polygon' && properties?.class === 'river' ? (geometry.coordinates as unknown as LngLat[][]) : [],
  );
  const isClose = (ring: readonly LngLat[]): boolean => ring.some((point) => holds(nearness.close, point));
  return thinLand(detail, nearness, rings.filter(isClose));
}

/** Names in the story's languages, and in English, which is shown where another lacks; of governorates and of towns where the story is. */
export function namesOf(
  story: Story,
  { countries = [], governorates = [], seas = [] }: DetailedNames,
  town: FeatureCollection,
): StillNames {
  const wanted = new Set(['en', ...story.languages.map((tag) => tag.split('-')[0] ?? tag)]);
  const { close, near } = nearnessOf(story);
  const inWanted = (entry: LandName): LandName => ({
    ...entry,
    name: Object.fromEntries(Object.entries(entry.name).filter(([tag]) => wanted.has(tag))),
  });
  const all = detailedNames(
    { countries, governorates: governorates.filter(({ position }) => holds(near, position)), seas },
    {
      ...town,
      features: town.features.filter(
        ({ geometry }) => geometry.type === 'Point' && holds(close, geometry.coordinates as unknown as LngLat),
      ),
    },
  );
  return { countries: all.countries?.map(inWanted) ?? [], seas: all.seas?.map(inWanted) ?? [] };
}

function nearnessOf({ places, featured }: Story): Nearness {
  const first = places.filter(({ id }) => featured.includes(id));
  const opening = (first.length > 0 ? first : places).map(({ position }) => position);
  const around = widened(boundsOf(opening), 0, ROUND_OPENING);
  const [west, south, east, north] = around;
  const middle = (west + east) / 2;
  const half = Math.max(east - west, (north - south) * WIDE) / 2;
  // A country is seen from afar, with its neighbours.
  const closely = places.filter(({ kind }) => kind !== 'country' && kind !== 'region');
  const towns = closely.filter(({ kind }) => kind !== 'governorate');
  const round = (those: readonly Place[], degrees: number): readonly Bounds[] =>
    those.map((place) => widened(boundsOf([place.position, ...pointsOf(place)]), degrees));
  return {
    close: round(towns, ROUND_TOWN),
    near: round(closely, ROUND_PLACE),
    around,
    beside: [middle - half, south, middle + half, north],
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
