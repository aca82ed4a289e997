/** What one file carries beside its code, by the name of the script that holds it. */
import type { Topology } from 'topojson-specification';
import type { NamesFile } from '../basemap/still';

export interface CarriedTypes {
  /** The story file as it was, and its article's text. */
  readonly story: { readonly json: unknown; readonly article: string };
  readonly land: Topology;
  readonly names: NamesFile;
  /** Fonts by the name of their file, base64. */
  readonly fonts: Readonly<Record<string, string>>;
}

export type CarriedName = keyof CarriedTypes;
