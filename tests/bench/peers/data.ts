/** What a page that draws the first story with a map library has to do before the library comes in: the same files, read the same. */
import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { kindColors } from '../../../src/scene/palette';
import type { Story } from '../../../src/story/types';

type LngLat = readonly [longitude: number, latitude: number];

export interface View {
  readonly center: LngLat;
  /** Of a world that is 512 pixels wide at 0. */
  readonly zoom: number;
}

export interface PeerData {
  readonly land: readonly Feature<Polygon | MultiPolygon>[];
  readonly places: readonly { readonly name: string; readonly at: LngLat }[];
  readonly flows: readonly { readonly from: LngLat; readonly to: LngLat; readonly color: string }[];
}

export const COLORS = { water: '#dbe4ea', land: '#f4efe7', border: '#b9b2a6', place: '#1c1a17' };

export function view(): View {
  return JSON.parse(document.querySelector('#view')?.textContent ?? '') as View;
}

export function container(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#map');
  if (!element) throw new Error('expected an element "#map" in the page');
  return element;
}

export async function load(): Promise<PeerData> {
  const [topology, story] = await Promise.all([
    read<Topology>('geo/world.json'),
    read<Story>('stories/anbar/story.json'),
  ]);
  const countries = topology.objects.countries as GeometryCollection;
  const at = new Map(story.places.map(({ id, position }) => [id, position]));
  const colors = kindColors(story);
  return {
    land: feature(topology, countries).features as Feature<Polygon | MultiPolygon>[],
    places: story.places.map(({ name, position }) => ({ name: name.ar ?? '', at: position })),
    flows: story.flows.map(({ from, to, kind }) => ({
      from: at.get(from) ?? [0, 0],
      to: at.get(to) ?? [0, 0],
      color: colors.get(kind)?.light ?? '',
    })),
  };
}

async function read<File>(path: string): Promise<File> {
  return (await fetch(path)).json() as Promise<File>;
}

/** Points along an arc that bends to the left by a seventh of its chord: what such pages compute for themselves. */
export function arcOf(from: LngLat, to: LngLat, steps = 24): LineString['coordinates'] {
  const bend = 0.15;
  const middle = [(from[0] + to[0]) / 2 - (to[1] - from[1]) * bend, (from[1] + to[1]) / 2 + (to[0] - from[0]) * bend];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2] as const;
    return [0, 1].map((axis) => a * (from[axis] ?? 0) + b * (middle[axis] ?? 0) + c * (to[axis] ?? 0));
  });
}

/** To be called when all of it is drawn: notes the frame in which it is seen. */
export function drawn(): void {
  requestAnimationFrame(() => Object.assign(globalThis, { drawnAt: performance.now() }));
}
