import type { Basemap, BasemapOptions } from '../types';
import { LiveBasemap } from './live-basemap';
import { requireWebGL2 } from './webgl';
import { requireWorker } from './worker';

export { WebGL2MissingError } from './webgl';

/**
 * The basemap that is drawn with WebGL2, by MapLibre. Resolves once it can be moved and drawn over; `onState` tells when
 * its land is to be seen. Rejects with `WebGL2MissingError` or `WorkerForbiddenError`, the container untouched, where it
 * cannot be drawn here.
 */
export async function createLiveBasemap(options: BasemapOptions): Promise<Basemap> {
  requireWebGL2(options.container.ownerDocument);
  requireWorker(options.container.ownerDocument);
  if (options.style === undefined) return new LiveBasemap(options);
  const { StyledBasemap } = await import('./styled-basemap');
  return new StyledBasemap(options, options.style);
}
