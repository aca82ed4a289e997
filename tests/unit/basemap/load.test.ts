import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GeoFileError } from '../../../src/basemap/geo-file';
import type { Collections } from '../../../src/basemap/live/geography';
import { loadGeography } from '../../../src/basemap/live/load';

const GEO = new URL('https://map.example/geo/');
const TOPOLOGY = { type: 'Topology', arcs: [], objects: { countries: { type: 'GeometryCollection', geometries: [] } } };
const FILES: Record<string, unknown> = {
  'world.json': TOPOLOGY,
  'detail.json': TOPOLOGY,
  'names.json': { countries: [], governorates: [], seas: [] },
  'cities.json': { attribution: 'GeoNames', cities: [] },
  'baghdad.json': { type: 'FeatureCollection', features: [] },
};

const SMALL = ['world.json', 'names.json'];

/** Serves what `files` has, and remembers in which order it was asked. */
function serve(files: Record<string, unknown>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    const file = url.slice(GEO.href.length);
    asked.push(file);
    await Promise.resolve();
    signal.throwIfAborted();
    if (file in files) return new Response(JSON.stringify(files[file]));
    return new Response('', { status: 404 });
  });
  return asked;
}

async function load(
  signal = new AbortController().signal,
  drawn = Promise.resolve(),
): Promise<{ parts: Collections[]; missing: GeoFileError[] }> {
  const parts: Collections[] = [];
  const missing: GeoFileError[] = [];
  await loadGeography({
    geo: GEO,
    signal,
    onPart: (part) => {
      parts.push(part);
      return drawn;
    },
    onMissing: (error) => missing.push(error),
  });
  return { parts, missing };
}

afterEach(() => vi.unstubAllGlobals());

describe('the files of the map', () => {
  it('come with the small ones first, and the rest only after them', async () => {
    const asked = serve(FILES);
    await load();
    expect(asked.slice(0, 2)).toEqual(SMALL);
    expect([...asked].sort()).toEqual(Object.keys(FILES).sort());
  });

  it('keep the large ones waiting until the small ones are drawn', async () => {
    const asked = serve(FILES);
    let draw = (): void => {};
    const loading = load(undefined, new Promise((resolve) => (draw = resolve)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual(SMALL);
    draw();
    expect((await loading).parts).toHaveLength(5);
  });

  it.each(Object.keys(FILES))('are drawn without %s when it is missing, and it is named', async (absent) => {
    const { [absent]: _, ...others } = FILES;
    serve(others);
    const { parts, missing } = await load();
    // The first picture waits for the names: where they cannot be had, it is told that there are none.
    expect(parts.filter((part) => 'country-names' in part)).toHaveLength(1);
    expect(parts).toHaveLength(absent === 'names.json' ? 5 : 4);
    expect(missing.map(({ message }) => message)).toEqual([expect.stringContaining(`/geo/${absent}`)]);
  });

  it('are drawn without one that is not what it should be', async () => {
    serve({ ...FILES, 'detail.json': { type: 'FeatureCollection' } });
    const { parts, missing } = await load();
    expect(parts).toHaveLength(4);
    expect(missing[0]?.message).toMatch(/detail\.json.*Topo/);
  });

  it('are asked for no more, and told of no more, once it is aborted', async () => {
    const asked = serve(FILES);
    const abort = new AbortController();
    const loading = load(abort.signal);
    abort.abort();
    expect(await loading).toEqual({ parts: [], missing: [] });
    expect(asked).toEqual(SMALL);
  });
});
