/** The ground itself: water, land, lines. From the bottom up. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../state/types';
import { PALETTES } from '../palette';
import { hatchId } from './images';

/** Zoom from which a town's own detail is drawn. */
export const TOWN_ZOOM = 9;

type Value = number | ExpressionSpecification;

/** A number that grows with the zoom, straight between stops: a zoom, its value, and so on. */
export function byZoom(zoom: number, value: Value, ...more: Value[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], zoom, value, ...more];
}

const isClass = (name: string): ExpressionSpecification => ['==', ['get', 'class'], name];
const isDisputed: ExpressionSpecification = ['==', ['get', 'disputed'], true];

/** Fades what belongs to a town in over one level of zoom. */
const townFade = (opacity = 1): ExpressionSpecification => byZoom(TOWN_ZOOM, 0, TOWN_ZOOM + 1, opacity);

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

export function landLayers(theme: Theme): readonly LayerSpecification[] {
  const colors = PALETTES[theme];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colors.water } },
    // Under the land's fill, so that only its outer half is seen: a hairline along shores, none between countries.
    {
      id: 'shore',
      type: 'line',
      source: 'land',
      layout: ROUND,
      paint: { 'line-color': colors.shore, 'line-width': byZoom(1, 1, 5, 1.8, 10, 2.4) },
    },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colors.land } },
    { id: 'disputed', type: 'fill', source: 'disputed', paint: { 'fill-pattern': hatchId(theme) } },
    {
      id: 'district',
      type: 'fill',
      source: 'town',
      minzoom: TOWN_ZOOM,
      filter: isClass('district'),
      paint: { 'fill-color': colors.district, 'fill-opacity': townFade() },
    },
    {
      id: 'lake-shore',
      type: 'line',
      source: 'lakes',
      paint: { 'line-color': colors.shore, 'line-width': byZoom(3, 0.6, 8, 1.6) },
    },
    { id: 'lake', type: 'fill', source: 'lakes', paint: { 'fill-color': colors.water } },
    {
      id: 'river',
      type: 'line',
      source: 'rivers',
      minzoom: 3,
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 3, 4, 4, 5, 6, 6, 9, 7, 99]],
      layout: ROUND,
      paint: { 'line-color': colors.river, 'line-width': byZoom(3, 0.5, 6, 1, 9, 1.8, 13, 3) },
    },
    {
      id: 'admin',
      type: 'line',
      source: 'admin',
      minzoom: 4,
      layout: ROUND,
      paint: {
        'line-color': colors.admin,
        'line-width': byZoom(4, 0.6, 9, 1.2),
        'line-opacity': byZoom(4, 0, 5.5, 1),
      },
    },
    {
      id: 'town-river',
      type: 'fill',
      source: 'town',
      minzoom: TOWN_ZOOM,
      filter: isClass('river'),
      // Coloured as a line among the rivers first, then as water between banks.
      paint: {
        'fill-color': ['interpolate', ['linear'], ['zoom'], 10, colors.river, 11.5, colors.water],
        'fill-outline-color': colors.river,
        'fill-opacity': townFade(),
      },
    },
    {
      id: 'district-edge',
      type: 'line',
      source: 'town',
      minzoom: TOWN_ZOOM,
      filter: isClass('district'),
      // Dashed, for these edges are drawn by hand.
      paint: {
        'line-color': colors.districtEdge,
        'line-opacity': townFade(),
        'line-width': 1,
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'border',
      type: 'line',
      source: 'borders',
      filter: ['!', isDisputed],
      layout: ROUND,
      paint: { 'line-color': colors.border, 'line-width': byZoom(1, 0.5, 5, 0.9, 9, 1.6) },
    },
    {
      id: 'border-disputed',
      type: 'line',
      source: 'borders',
      filter: isDisputed,
      paint: {
        'line-color': colors.border,
        'line-width': byZoom(1, 0.7, 5, 1.1, 9, 1.8),
        'line-dasharray': [3, 2.5],
      },
    },
  ];
}
