/** The names of the land, faint, in the reader's language. What is named first is last in the list. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { directionOf, scriptOf } from '../../locale/languages';
import type { Theme } from '../../state/types';
import { CITY_RANKS, RIVER_RANKS } from '../names';
import { PALETTES } from '../palette';
import { COVERED_ROOM, dotId, QUIET_ROOM } from './images';
import { byZoom, TOWN_ZOOM } from './land-layers';
import { nameKey, nameLanguages } from './named-features';

/** CSS families, best first. MapLibre draws the glyphs itself from what the page has by these names. */
export const NAME_FONT = ['Influence Map', 'Vazirmatn', 'Noto Sans Arabic'];

/** MapLibre slants what its first family says is italic, and no page has a family of this name. */
const SLANTED_FONT = ['Influence Map Italic', ...NAME_FONT];

/** Scripts whose letters can stand apart. */
const SPACED_SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

const rank: ExpressionSpecification = ['get', 'rank'];

/** Lakes and bays: their names run over the shore. */
const isSmallWater: ExpressionSpecification = ['>=', rank, 5];

/** Ranks shown from each zoom on. */
const upTo = (first: number, ...steps: number[]): ExpressionSpecification => [
  '<=',
  rank,
  ['step', ['zoom'], first, ...steps],
];

export function nameLayers(theme: Theme, language: string): readonly LayerSpecification[] {
  const colors = PALETTES[theme];
  const rightToLeft = directionOf(language) === 'rtl';
  const spacing = SPACED_SCRIPTS.has(scriptOf(language)) ? 0.12 : 0;
  // Letters that are written from right to left are not slanted.
  const waterFont = rightToLeft ? NAME_FONT : SLANTED_FONT;
  const names = nameLanguages(language).map((each): ExpressionSpecification => ['get', nameKey(each)]);
  const ink = (color: string, ground: string): NonNullable<SymbolLayerSpecification['paint']> => ({
    'text-color': color,
    'text-halo-color': ground,
    'text-halo-width': 1.2,
  });
  const text: ExpressionSpecification = ['coalesce', ...names, ''];
  const shared = { 'text-field': text, 'text-font': NAME_FONT, 'symbol-sort-key': rank } as const;

  return [
    {
      id: 'town-name',
      type: 'symbol',
      source: 'town-names',
      minzoom: TOWN_ZOOM + 1.5,
      layout: { ...shared, 'text-size': byZoom(11, 12, 14, 14), 'text-max-width': 6, 'symbol-sort-key': 0 },
      paint: ink(colors.districtName, colors.land),
    },
    {
      id: 'governorate-name',
      type: 'symbol',
      source: 'governorate-names',
      minzoom: 5.5,
      maxzoom: 10,
      filter: upTo(5, 7, 6),
      layout: { ...shared, 'text-size': byZoom(5, 12, 9, 14), 'text-max-width': 7, 'text-letter-spacing': spacing / 2 },
      paint: ink(colors.governorateName, colors.land),
    },
    {
      id: 'river-name',
      type: 'symbol',
      source: 'river-names',
      filter: upTo(-1, ...RIVER_RANKS.flat()),
      layout: {
        ...shared,
        'text-font': waterFont,
        'symbol-placement': 'line',
        'symbol-spacing': 360,
        'text-size': 12,
        'text-max-angle': 38,
        'text-letter-spacing': spacing / 2,
      },
      // Its halo is the colour of what it is written on: a line across the land, then a stream of its own.
      paint: {
        ...ink(colors.riverName, colors.land),
        'text-halo-color': ['interpolate', ['linear'], ['zoom'], 10, colors.land, 11.5, colors.water],
      },
    },
    {
      id: 'city-name',
      type: 'symbol',
      source: 'city-names',
      filter: upTo(-1, ...CITY_RANKS.flat()),
      layout: {
        ...shared,
        'icon-image': dotId(theme),
        'text-size': byZoom(3, 12, 9, 14),
        'text-variable-anchor': rightToLeft ? ['right', 'left', 'bottom', 'top'] : ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
      },
      paint: ink(colors.cityName, colors.land),
    },
    {
      id: 'sea-name',
      type: 'symbol',
      source: 'sea-names',
      filter: upTo(0, 2, 1, 3, 3, 4, 4, 5, 5, 7, 6, 8, 99),
      layout: {
        ...shared,
        'text-font': waterFont,
        'text-size': byZoom(1, 12, 6, ['case', isSmallWater, 12, 15]),
        'text-max-width': 6,
        'text-letter-spacing': spacing,
      },
      paint: {
        ...ink(colors.seaName, colors.water),
        'text-halo-color': ['case', isSmallWater, colors.land, colors.water],
      },
    },
    {
      id: 'country-name',
      type: 'symbol',
      source: 'country-names',
      maxzoom: 8,
      filter: upTo(2, 2, 3, 3, 4, 4, 5, 5, 99),
      layout: {
        ...shared,
        'text-size': byZoom(1, 12, 6, 16),
        'text-max-width': 7,
        'text-letter-spacing': spacing,
        'text-padding': 6,
      },
      paint: ink(colors.countryName, colors.land),
    },
    // Nothing to be seen: it only takes the room first, where a name and its mark are drawn over the map.
    {
      id: 'quiet',
      type: 'symbol',
      source: 'quiet',
      layout: { 'icon-image': QUIET_ROOM, 'icon-allow-overlap': true },
      paint: { 'icon-opacity': 0 },
    },
    {
      id: 'covered',
      type: 'symbol',
      source: 'covered',
      layout: { 'icon-image': COVERED_ROOM, 'icon-allow-overlap': true, 'icon-padding': 0 },
      paint: { 'icon-opacity': 0 },
    },
  ];
}
