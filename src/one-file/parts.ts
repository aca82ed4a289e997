/** What one file carries beside its code, by the name of the script that holds it. */
import type { Topology } from 'topojson-specification';
import type { NamesFile } from '../basemap/still';

/** A topology with its lines in letters: see `code-lines.ts`. */
export interface CodedLand extends Omit<Topology, 'arcs'> {
  readonly arcs: string;
}

/** Packed: see `pack.ts`. */
export interface PackedTypes {
  /** The story file as it was, and its article's text. */
  readonly story: { readonly json: unknown; readonly article: string };
  readonly land: CodedLand;
  readonly names: NamesFile;
}

/** Fonts by the name of their file, base64. They are packed by themselves, and wanted before anything can be waited for. */
export type CarriedFonts = Readonly<Record<string, string>>;

export type PackedName = keyof PackedTypes;
