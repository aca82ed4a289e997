/** A story as GeoJSON (RFC 7946): places as points, their areas as polygons, flows as lines. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LngLat, Outline, Story } from '../story/types';
import { Naming } from './rows';

type Ring = readonly LngLat[];

/** Names and labels are in `language` (BCP 47); the names of places in all that the story has, besides. */
export function toGeoJson(story: Story, language: string): FeatureCollection & { readonly story: object } {
  const naming = new Naming(story, language);
  const places = story.places.flatMap((place): Feature[] => {
    const { id, name, kind, position, precision, within, note, sameAs, area } = place;
    const properties = {
      type: 'place',
      id,
      name: naming.place(place),
      names: name,
      kind,
      precision: precision.level,
      radiusMetres: precision.radiusMetres ?? null,
      within: within ?? null,
      note: naming.text(note),
      sameAs: sameAs ?? [],
    };
    const point = feature(id, { type: 'Point', coordinates: [...position] }, properties);
    if (!area) return [point];
    const outline = feature(`${id}.area`, outlineOf(area), {
      type: 'area',
      place: id,
      name: properties.name,
      approximate: precision.level === 'approximate',
    });
    return [point, outline];
  });
  const flows = naming.flows().map((record): Feature => {
    const { flow, from, to, via, label, kind, by, toward, quotes } = record;
    return feature(flow.id, lineThrough([from, ...(via ? [via] : []), to].map(({ position }) => position)), {
      type: 'flow',
      id: flow.id,
      label,
      from: from.id,
      fromName: naming.place(from),
      to: to.id,
      toName: naming.place(to),
      via: via?.id ?? null,
      viaName: via && naming.place(via),
      twoWay: flow.twoWay,
      inferred: flow.inferred,
      kind: flow.kind,
      kindName: kind,
      sourcing: flow.sourcing,
      act: flow.act,
      by,
      toward,
      when: flow.when ?? null,
      quotes,
    });
  });
  const { article } = story;
  return {
    type: 'FeatureCollection',
    story: {
      id: story.id,
      title: naming.text(story.title),
      language,
      publisher: naming.text(article.publisher),
      url: article.url ?? null,
      rights: naming.text(article.rights),
    },
    features: [...places, ...flows],
  };
}

function feature(id: string, geometry: Geometry, properties: object): Feature {
  return { type: 'Feature', id, geometry, properties: { ...properties } };
}

/** Rings go as the format asks: the outer one of each polygon counterclockwise, those of its holes clockwise. */
function outlineOf(area: Outline): Geometry {
  const polygon = (rings: readonly Ring[]): Position[][] =>
    rings.map((ring, at) => {
      const copy = ring.map((position): Position => [...position]);
      return isCounterclockwise(ring) === (at === 0) ? copy : copy.reverse();
    });
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(area.coordinates) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map(polygon) };
}

/** By the sign of its area, taken from its first position, which costs small rings no digits. */
function isCounterclockwise(ring: Ring): boolean {
  const [left = 0, bottom = 0] = ring[0] ?? [];
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x - left) * (nextY - bottom) - (nextX - left) * (y - bottom);
  }, 0);
  return twice > 0;
}

/** The short way round from each to the next, cut in two where that crosses the antimeridian, as the format asks. */
export function lineThrough(points: readonly LngLat[]): Geometry {
  const [first, ...others] = points;
  if (!first) throw new RangeError('expected points of a line, found none');
  const lines: Position[][] = [[[...first]]];
  let [x, y] = first;
  for (const [nextX, nextY] of others) {
    const edge = Math.abs(nextX - x) > 180 ? Math.sign(x - nextX) * 180 : null;
    if (edge !== null) {
      // Nothing where both lie on the antimeridian, which has two names.
      const total = nextX + 2 * edge - x || 1;
      const latitude = y + ((edge - x) / total) * (nextY - y);
      if (x !== edge) lines.at(-1)?.push([edge, latitude]);
      lines.push([[-edge, latitude]]);
    }
    lines.at(-1)?.push([nextX, nextY]);
    [x, y] = [nextX, nextY];
  }
  const drawn = lines.filter((line) => line.length > 1);
  const [only] = drawn;
  return drawn.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: drawn };
}
