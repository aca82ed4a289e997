import type { Theme } from '../state/types';

/** Colours of the ground. Names stand at 4.5:1 or more against what they are written on; all the rest is quiet. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  /** Hairline on the water's side of a shore. */
  readonly shore: string;
  readonly river: string;
  /** Between countries. */
  readonly border: string;
  /** Between governorates. */
  readonly admin: string;
  /** Hatching over an area whose sovereignty is disputed. */
  readonly disputed: string;
  /** Districts of a town, drawn by hand. */
  readonly district: string;
  readonly districtEdge: string;
  readonly countryName: string;
  readonly governorateName: string;
  readonly cityName: string;
  readonly districtName: string;
  readonly dot: string;
  readonly seaName: string;
  readonly riverName: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    water: '#dbe4e8',
    land: '#f4f0e8',
    shore: '#bccbd2',
    river: '#b3c8d2',
    border: '#bcb1a0',
    admin: '#ded6c8',
    disputed: '#cfc4b2',
    district: '#ece5d8',
    districtEdge: '#d3c8b6',
    countryName: '#716a5e',
    governorateName: '#736b5d',
    cityName: '#665f54',
    districtName: '#6a6357',
    dot: '#9b9180',
    seaName: '#466878',
    riverName: '#466878',
  },
  dark: {
    water: '#12161b',
    land: '#1d2024',
    shore: '#2b353e',
    river: '#2c4453',
    border: '#4b4f55',
    admin: '#2c3035',
    disputed: '#3a3d42',
    district: '#23272c',
    districtEdge: '#383d44',
    countryName: '#918d86',
    governorateName: '#8d8982',
    cityName: '#9c9890',
    districtName: '#938f88',
    dot: '#6c6963',
    seaName: '#6f8a99',
    riverName: '#7391a1',
  },
};
