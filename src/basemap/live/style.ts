/** A look as a MapLibre style: pure, and the same ids in every look, so that a change of look is a change of colours. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapLook } from '../types';
import { COVERED_SOURCE, LAND_SOURCES, NAME_SOURCES, QUIET_SOURCE, type SourceId } from './geography';
import { landLayers } from './land-layers';
import { nameLayers } from './name-layers';

const SOURCES: readonly SourceId[] = [...LAND_SOURCES, ...NAME_SOURCES, QUIET_SOURCE, COVERED_SOURCE];

/** Zoom of the finest tiles cut from our files; closer in, they are enlarged. */
const FINEST_TILES = 12;

/** Pixels that a line may be off, where it is not MapLibre's own: a name along a river needs a calmer course than its banks. */
const TOLERANCE: Partial<Record<SourceId, number>> = { 'river-names': 5 };
const USUAL_TOLERANCE = 0.375;

/** No glyphs, no sprite, no address at all: sources are empty and are given their data as it arrives. */
export function styleFor({ theme, language }: BasemapLook): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(SOURCES.map((id) => [id, emptySource(TOLERANCE[id])])),
    layers: [...landLayers(theme), ...nameLayers(theme, language)],
    transition: { duration: 0, delay: 0 },
  };
}

function emptySource(tolerance = USUAL_TOLERANCE): SourceSpecification {
  return { type: 'geojson', maxzoom: FINEST_TILES, tolerance, data: { type: 'FeatureCollection', features: [] } };
}

/** One property of one layer that differs between two looks. */
export interface StyleChange {
  readonly layer: string;
  readonly group: 'paint' | 'layout';
  readonly property: string;
  readonly value: unknown;
}

/** What has to be set so that a style drawn for one look shows another. */
export function styleChanges(from: StyleSpecification, to: StyleSpecification): readonly StyleChange[] {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  return to.layers.flatMap((layer) =>
    (['paint', 'layout'] as const).flatMap((group) => changesIn(group, before.get(layer.id), layer)),
  );
}

function changesIn(
  group: 'paint' | 'layout',
  from: LayerSpecification | undefined,
  to: LayerSpecification,
): readonly StyleChange[] {
  const old: Record<string, unknown> = { ...from?.[group] };
  return Object.entries({ ...to[group] })
    .filter(([property, value]) => JSON.stringify(old[property]) !== JSON.stringify(value))
    .map(([property, value]) => ({ layer: to.id, group, property, value }));
}
