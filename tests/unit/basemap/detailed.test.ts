import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { banksOf, readDetailed } from '../../../src/basemap/still/detailed/geography';
import { detailedNames } from '../../../src/basemap/still/detailed/names';
import { stillPicture } from '../../../src/basemap/still/detailed/picture';
import { thinned } from '../../../src/basemap/still/detailed/thin';
import type { StillGeography } from '../../../src/basemap/still/geography';
import { type Camera, pixelProjection, worldSize } from '../../../src/geometry/camera';

const read = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'));
const TOWN = read('baghdad.json');
const LAND: StillGeography = { ...readDetailed(read('detail.json')), bank: banksOf(TOWN) };

const at = (zoom: number) => ({ center: [44.4, 33.3] as const, zoom, width: 800, height: 600 });
const drawn = (zoom: number, land = LAND): readonly string[] =>
  Object.entries(stillPicture(land, at(zoom))).flatMap(([role, path]) => (path ? [role] : []));

describe('the detailed land', () => {
  it('shows the more the nearer it is: governorates, then small rivers, then the banks of one', () => {
    expect(drawn(4)).toEqual(expect.arrayContaining(['land', 'border', 'far-river']));
    expect(drawn(4)).not.toContain('governorate');
    expect(drawn(5.5)).toEqual(expect.arrayContaining(['governorate', 'stream']));
    expect(drawn(5.5)).not.toContain('bank');
    expect(drawn(11)).toContain('bank');
  });

  it('is hatched where its sovereignty is disputed, all over, and there alone', () => {
    const golan = { center: [35.73, 33.04] as const, zoom: 9, width: 800, height: 800 };
    const linesAt = (camera: Camera): readonly (readonly number[])[] =>
      [...(stillPicture(LAND, camera).hatch ?? '').matchAll(/M([^L]+)L([^M]+)/g)].map((line) =>
        line.slice(1).flatMap((point) => point.split(',').map(Number)),
      );
    const inView = linesAt(golan).filter(([, y = 0]) => y > 0 && y < 800);
    const pixelOf = pixelProjection(golan);
    const areas = (LAND.hatch ?? []).flatMap((shape) => (shape.type === 'Polygon' ? shape.coordinates : []));
    const rings = areas.map((ring) => ring.map(([x = 0, y = 0]) => pixelOf([x, y])));
    const seen = rings.filter((ring) => ring.every(([x, y]) => x > 0 && x < 800 && y > 0 && y < 800));
    expect(seen).toHaveLength(1);
    const [ring = []] = seen;
    const surface = Math.abs(
      ring.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    );
    // Each line stands for a strip of the ground as wide as they are apart.
    const drawn = inView.reduce((sum, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => sum + Math.hypot(x1 - x0, y1 - y0), 0);
    expect((drawn * 6) / Math.SQRT2 / surface).toBeCloseTo(1, 1);
    const [west, east] = [Math.min(...ring.map(([x]) => x)), Math.max(...ring.map(([x]) => x))];
    for (const [x0 = 0, , x1 = 0] of inView) expect(x0 > west - 1 && x1 < east + 1).toBe(true);
    expect(linesAt({ ...golan, center: [44.4, 33.3] })).toEqual([]);
  });

  it('names governorates a little closer in than countries, and the quarters of a town closer still', () => {
    const { countries = [] } = detailedNames(read('names.json'), TOWN);
    const rankOf = (english: string) => countries.find(({ name }) => name.en === english)?.rank ?? Number.NaN;
    expect(rankOf('Iraq')).toBeLessThan(rankOf('Basra'));
    expect(rankOf('Basra')).toBeLessThan(rankOf('Kadhimiya'));
  });
});

describe('the land with fewer points', () => {
  const zoom = 4;
  const thin = thinned(LAND, 1 / 3 / worldSize(zoom));
  const path = (land: StillGeography) => Object.values(stillPicture(land, at(zoom))).join('').length;
  const rings = (land: StillGeography) =>
    (land.land ?? []).flatMap((shape) => (shape.type === 'Polygon' ? shape.coordinates : []));

  it('is much shorter from afar, and has all that is drawn there', () => {
    expect(path(thin)).toBeLessThan(path(LAND) / 1.5);
    expect(drawn(zoom, thin)).toEqual(drawn(zoom));
  });

  it('has whole rings alone, and no ring that was not there', () => {
    expect(rings(thin).length).toBeGreaterThan(300);
    for (const ring of rings(thin)) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring[0]).toEqual(ring.at(-1));
    }
    const begins = new Set(rings(LAND).map(([first]) => String(first)));
    expect(rings(thin).filter(([first]) => !begins.has(String(first)))).toEqual([]);
  });
});
