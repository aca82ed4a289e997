import type { Basemap, BasemapOptions } from '../types';
import { LiveBasemap } from './live-basemap';
import { requireWebGL2 } from './webgl';
import './worker';

export { WebGL2MissingError } from './webgl';

/**
 * The basemap that is drawn with WebGL2, by MapLibre. Resolves once it can be moved and drawn over; `onState` tells when
 * its land is to be seen. Rejects with `WebGL2MissingError`, the container untouched, where there is no WebGL2.
 */
export async function createLiveBasemap(options: BasemapOptions): Promise<Basemap> {
  requireWebGL2(options.container.ownerDocument);
  return new LiveBasemap(options);
}
