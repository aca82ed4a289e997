import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readStillGeography } from '../../../src/basemap/still/geography';
import { type NamesFile, namesInView } from '../../../src/basemap/still/names';
import { stillPicture } from '../../../src/basemap/still/picture';
import { boxOf } from '../../../src/geometry/box';
import { type Camera, pixelProjection, toLngLat, toUnit } from '../../../src/geometry/camera';
import type { Vector } from '../../../src/geometry/vector';

const read = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'));
const WORLD = readStillGeography(read('world.json'));
const NAMES: NamesFile = read('names.json');

const camera = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -75, max: 75, noNaN: true })),
  zoom: fc.double({ min: 1, max: 16, noNaN: true }),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 200, max: 900 }),
});

const numbersOf = (path: string): readonly number[] => (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

describe('the still picture', () => {
  it('puts a point where the camera’s projection puts it, in every copy of the world that is in view', () => {
    fc.assert(
      fc.property(
        camera,
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (at, lng, lat) => {
          const [x, y] = toUnit([lng, lat]);
          const dot = {
            type: 'LineString' as const,
            coordinates: [
              [x, y],
              [x + 1e-9, y],
            ],
            bounds: { x, y, width: 1e-9, height: 1e-9 },
          };
          const { border = '' } = stillPicture({ border: [dot] }, at);
          const project = pixelProjection(at);
          const expected = [-2, -1, 0, 1, 2]
            .map((copy) => project([x + copy, y]))
            .filter(([px, py]) => px > 1 && py > 1 && px < at.width - 1 && py < at.height - 1);
          const starts = [...border.matchAll(/M(-?[\d.e-]+),(-?[\d.e-]+)/g)].map(([, px, py]) => [
            Number(px),
            Number(py),
          ]);
          for (const [px, py] of expected) {
            expect(starts.some(([sx = 0, sy = 0]) => Math.hypot(sx - px, sy - py) < 0.1)).toBe(true);
          }
        },
      ),
    );
  });

  it('lacks nothing for leaving out what lies far off', () => {
    const everywhere = Object.fromEntries(
      Object.entries(WORLD).map(([role, shapes]) => [
        role,
        shapes.map((shape) => ({
          ...shape,
          bounds: { x: -9, y: -9, width: 18, height: 18 },
        })),
      ]),
    );
    fc.assert(
      fc.property(camera, fc.integer({ min: 0, max: 400 }), (at, margin) => {
        expect(stillPicture(WORLD, at, margin)).toEqual(stillPicture(everywhere, at, margin));
      }),
      // Land that ends at 180° touches the edge of what is drawn, and no more.
      { examples: [[{ center: [0, 0], zoom: 1, width: 472, height: 688 }, 276]] },
    );
  });

  it('is finite, and stays within the view and its margin, wherever one looks', () => {
    fc.assert(
      fc.property(camera, (at) => {
        for (const path of Object.values(stillPicture(WORLD, at, 50))) {
          expect(path).not.toMatch(/NaN|Infinity/);
          const outside = numbersOf(path).find((one) => one < -50.1 || one > Math.max(at.width, at.height) + 50.1);
          expect(outside).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has land where land is, and none in the middle of an ocean', () => {
    const size = { width: 300, height: 300 };
    expect(stillPicture(WORLD, { center: [43, 33], zoom: 5, ...size }).land).not.toBe('');
    expect(stillPicture(WORLD, { center: [-140, -30], zoom: 5, ...size }).land).toBe('');
  });

  it('has every line and every ring of the file, point for point', () => {
    const topology: Topology = read('world.json');
    const linesOf = (geometry: Geometry): readonly (readonly Position[])[] => {
      switch (geometry.type) {
        case 'LineString':
          return [geometry.coordinates];
        case 'MultiLineString':
        case 'Polygon':
          return geometry.coordinates;
        case 'MultiPolygon':
          return geometry.coordinates.flat();
        default:
          throw new TypeError(geometry.type);
      }
    };
    for (const [object, shapes] of [
      ['countries', WORLD.land ?? []],
      ['lakes', WORLD.lake ?? []],
      ['borders', [...(WORLD.border ?? []), ...(WORLD.disputed ?? [])]],
    ] as const) {
      const { features } = feature(topology, topology.objects[object] as GeometryCollection);
      const expected = features.flatMap(({ geometry }) => linesOf(geometry));
      expect(shapes.flatMap(linesOf)).toEqual(expected.map((line) => line.map(([x = 0, y = 0]) => toUnit([x, y]))));
      for (const shape of shapes) expect(shape.bounds).toEqual(boxOf((linesOf(shape)[0] ?? []) as unknown as Vector[]));
    }
  });

  it('refuses what is not the file that it expects, and says what it found', () => {
    expect(() => readStillGeography({} as never)).toThrow(/expected a TopoJSON topology/);
    expect(() => readStillGeography({ type: 'Topology', objects: {}, arcs: [] } as never)).toThrow(
      /expected an object/,
    );
  });
});

describe('the names of the still map', () => {
  const quiet = { positions: [[44.36, 33.31]] as const, names: ['العراق', 'Iraq'] };
  const views: readonly Camera[] = [1, 3, 5].map((zoom) => ({ center: [44, 36], zoom, width: 900, height: 700 }));

  it('are in the reader’s language, within the view, and never what the story names itself', () => {
    for (const camera of views) {
      const shown = namesInView(NAMES, { camera, language: 'ar', quiet });
      expect(shown.length).toBeGreaterThan(2);
      for (const { text, unit } of shown) {
        const [x] = pixelProjection(camera)(unit);
        expect(text).toMatch(/^[\u0600-\u06ff\s]+$/);
        expect(text).not.toBe('العراق');
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(camera.width);
      }
    }
  });

  it('keep clear of what is drawn over the map', () => {
    for (const camera of views) {
      const [first] = namesInView(NAMES, { camera, language: 'en', quiet });
      if (!first) throw new Error('expected a name');
      const covered = [toLngLat(first.unit)];
      const others = namesInView(NAMES, { camera, language: 'en', quiet: { ...quiet, covered } });
      expect(others.map(({ unit }) => String(unit))).not.toContain(String(first.unit));
      expect(others.length).toBeGreaterThan(1);
    }
  });

  it('keep clear of the story’s places', () => {
    for (const camera of views) {
      const pixelOf = pixelProjection(camera);
      const [x, y] = pixelOf(toUnit([44.36, 33.31]));
      for (const { unit } of namesInView(NAMES, { camera, language: 'en', quiet })) {
        const at = pixelOf(unit);
        expect(Math.max(Math.abs(at[0] - x), Math.abs(at[1] - y))).toBeGreaterThan(20);
      }
    }
  });
});
