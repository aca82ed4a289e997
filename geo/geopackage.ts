/** Lines out of a GeoPackage, which is an SQLite file with shapes as well-known binary behind a header (OGC 12-128r19, 2.1.3). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiLineString, Position } from 'geojson';
import { packageFile } from './packages';

/** What of sql.js is used. */
interface Sqlite {
  readonly Database: new (
    file: Uint8Array,
  ) => {
    exec(sql: string): readonly { readonly values: readonly (readonly unknown[])[] }[];
    close(): void;
  };
}

const FIXED_HEADER_BYTES = 8;
/** Bytes of the header's bounding box, by the three bits that tell its kind. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64] as const;
const WKB = { lineString: 2, multiLineString: 5 } as const;

/** The shapes of a layer of lines in two dimensions, in the order of the file. */
export async function readLines(file: string, layer: string): Promise<Feature<MultiLineString>[]> {
  const script = packageFile('sqlite', 'dist/sql-wasm.js');
  const initialise = createRequire(import.meta.url)(script) as () => Promise<Sqlite>;
  const { Database } = await initialise();
  const database = new Database(readFileSync(file));
  const rows = database.exec(`select geom from "${layer}" order by fid`)[0]?.values ?? [];
  database.close();
  if (rows.length === 0) throw new Error(`${file}: expected shapes in the layer ${layer}, found none`);
  return rows.map(([blob]) => ({ type: 'Feature', properties: {}, geometry: parseLines(blob as Uint8Array) }));
}

function parseLines(blob: Uint8Array): MultiLineString {
  const bytes = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const envelope = ENVELOPE_BYTES[(bytes.getUint8(3) >> 1) & 0b111];
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || envelope === undefined) throw new Error('expected a GeoPackage shape');
  let offset = FIXED_HEADER_BYTES + envelope;

  const count = (wanted: number): number => {
    const littleEndian = bytes.getUint8(offset) === 1;
    const found = bytes.getUint32(offset + 1, littleEndian);
    if (!littleEndian || found !== wanted)
      throw new Error(`expected little-endian WKB of type ${wanted}, found ${found}`);
    const size = bytes.getUint32(offset + 5, true);
    offset += 9;
    return size;
  };
  const position = (): Position => {
    const point = [bytes.getFloat64(offset, true), bytes.getFloat64(offset + 8, true)];
    offset += 16;
    return point;
  };
  const line = (): Position[] => Array.from({ length: count(WKB.lineString) }, position);
  return { type: 'MultiLineString', coordinates: Array.from({ length: count(WKB.multiLineString) }, line) };
}
