import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { COVERED_SOURCE, LAND_SOURCES, NAME_SOURCES, QUIET_SOURCE } from '../../../src/basemap/live/geography';
import { pictureOf } from '../../../src/basemap/live/images';
import { styleChanges, styleFor } from '../../../src/basemap/live/style';
import { PALETTES } from '../../../src/basemap/palette';

const THEMES = ['light', 'dark'] as const;
const LOOKS = THEMES.flatMap((theme) => ['ar', 'en', 'fr-CA', 'fa', '?'].map((language) => ({ theme, language })));

/** WCAG 2 relative luminance. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Every number that a property can be: itself, or what its stops and cases give. */
function values(property: unknown): number[] {
  if (typeof property === 'number') return [property];
  if (!Array.isArray(property)) return [];
  const [operator, ...rest] = property;
  const givesValue = (index: number): boolean =>
    operator === 'interpolate' ? index >= 3 && index % 2 === 1 : index % 2 === 1 || index === rest.length - 1;
  return rest.filter((_, index) => givesValue(index)).flatMap(values);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

describe('the style', () => {
  it.each(LOOKS)('is a valid one ($theme, $language)', (look) => {
    expect(validateStyleMin(styleFor(look))).toEqual([]);
  });

  it.each(LOOKS)('fetches nothing: no glyphs, no sprite, no address ($theme, $language)', (look) => {
    const style = styleFor(look);
    expect(Object.keys(style).sort()).toEqual(['layers', 'sources', 'transition', 'version']);
    expect(stringsIn(style).filter((text) => /:\/\/|\.(json|pbf|png|woff2?)$/.test(text))).toEqual([]);
  });

  it('takes room for what is named over the map before any name of the land', () => {
    const symbols = styleFor({ theme: 'light', language: 'ar' }).layers.filter(({ type }) => type === 'symbol');
    expect(symbols.slice(-2).map(({ id }) => id)).toEqual(['quiet', 'covered']);
  });

  it('draws every source', () => {
    const used = new Set(
      styleFor({ theme: 'light', language: 'ar' }).layers.map((layer) => 'source' in layer && layer.source),
    );
    expect([...LAND_SOURCES, ...NAME_SOURCES, QUIET_SOURCE, COVERED_SOURCE].filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(LOOKS)('asks for no picture that we do not draw ($theme, $language)', (look) => {
    const asked = styleFor(look).layers.flatMap((layer) => {
      if (layer.type === 'symbol') return stringsIn(layer.layout?.['icon-image']);
      return layer.type === 'fill' ? stringsIn(layer.paint?.['fill-pattern']) : [];
    });
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) expect(pictureOf(id), id).not.toBeNull();
  });

  it.each(LOOKS)('writes no name under 12 pixels ($theme, $language)', (look) => {
    for (const layer of styleFor(look).layers) {
      if (layer.type !== 'symbol' || layer.layout?.['text-field'] === undefined) continue;
      const sizes = values(layer.layout?.['text-size']);
      expect(sizes.length, layer.id).toBeGreaterThan(0);
      expect(Math.min(...sizes), layer.id).toBeGreaterThanOrEqual(12);
    }
  });

  it('spaces the letters of Latin names out, and never those of Arabic ones', () => {
    const spacing = (language: string): number[] =>
      styleFor({ theme: 'light', language }).layers.flatMap((layer) =>
        layer.type === 'symbol' ? values(layer.layout?.['text-letter-spacing']) : [],
      );
    expect(Math.max(...spacing('en'))).toBeGreaterThan(0);
    for (const language of ['ar', 'ar-IQ', 'fa', 'ckb-IQ']) expect(Math.max(...spacing(language)), language).toBe(0);
  });

  it('slants names of water in Latin, and not in Arabic', () => {
    const face = (language: string): string[] =>
      styleFor({ theme: 'light', language }).layers.flatMap((layer) =>
        layer.id === 'sea-name' && layer.type === 'symbol' ? stringsIn(layer.layout?.['text-font']) : [],
      );
    expect(face('en')[0]).toMatch(/italic/i);
    expect(face('ar').join()).not.toMatch(/italic/i);
  });
});

describe('a change of look', () => {
  it('is a list of properties that turns one style into the other', () => {
    const from = styleFor({ theme: 'light', language: 'ar' });
    const to = styleFor({ theme: 'dark', language: 'en' });
    const patched = structuredClone(from);
    for (const { layer, group, property, value } of styleChanges(from, to)) {
      const found = patched.layers.find(({ id }) => id === layer);
      Object.assign(found?.[group] ?? {}, { [property]: value });
    }
    expect(patched).toEqual(to);
  });

  it('touches no colour when the language alone changes', () => {
    const changes = styleChanges(
      styleFor({ theme: 'light', language: 'ar' }),
      styleFor({ theme: 'light', language: 'en' }),
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ group }) => group === 'paint')).toEqual([]);
  });

  it('is empty between equal looks', () => {
    expect(
      styleChanges(styleFor({ theme: 'dark', language: 'ar' }), styleFor({ theme: 'dark', language: 'ar' })),
    ).toEqual([]);
  });
});

describe.each(THEMES)('the %s palette', (theme) => {
  const colors = PALETTES[theme];

  it('writes names at 4.5:1 or more', () => {
    for (const key of ['countryName', 'governorateName', 'cityName', 'districtName', 'riverName'] as const) {
      expect(contrast(colors[key], colors.land), key).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colors.districtName, colors.district)).toBeGreaterThanOrEqual(4.5);
    for (const key of ['seaName', 'riverName'] as const) {
      expect(contrast(colors[key], colors.water), key).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps lines fainter than names', () => {
    for (const key of ['shore', 'river', 'border', 'admin', 'districtEdge'] as const) {
      expect(contrast(colors[key], colors.land), key).toBeLessThan(contrast(colors.governorateName, colors.land));
    }
  });

  it('has a border between countries that is stronger than one between governorates', () => {
    expect(contrast(colors.border, colors.land)).toBeGreaterThan(contrast(colors.admin, colors.land));
  });
});
