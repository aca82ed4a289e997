/** Stands in for `basemap/seamless.ts`: the file has the still map alone, which is all that it needs to be whole. */
import type { BasemapState, SeamlessOptions } from '../../basemap/seamless';
import { StillBasemap } from '../../basemap/still/still-basemap';

export type { BasemapState, SeamlessOptions };

export class SeamlessBasemap extends StillBasemap {
  static async create({ onState, ...options }: SeamlessOptions): Promise<SeamlessBasemap> {
    return new SeamlessBasemap({ ...options, onState: (_, reason) => onState('still', reason) });
  }

  /** There is nothing to wait for. */
  watch(): void {}
}

type Original = typeof import('../../basemap/seamless');
type Public = Original['SeamlessBasemap']['prototype'];

/** It has what the other part of the page asks of the class that this stands in for: all of it that is public. */
SeamlessBasemap satisfies {
  create(...given: Parameters<Original['SeamlessBasemap']['create']>): Promise<Pick<Public, keyof Public>>;
};
