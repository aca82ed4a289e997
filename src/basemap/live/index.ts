import { isCanvasReadable } from '../readable-canvas';
import type { Basemap, BasemapOptions } from '../types';
import { LiveBasemap } from './live-basemap';
import { requireWebGL2 } from './webgl';
import { requireWorker } from './worker';

export { WebGL2MissingError } from './webgl';

/**
 * The basemap that is drawn with WebGL2, by MapLibre. Resolves once it can be moved and drawn over; `onState` tells when
 * its land is to be seen. Rejects, with `WebGL2MissingError` or `WorkerForbiddenError` among others, the container untouched,
 * where it cannot be drawn here.
 */
export async function createLiveBasemap(options: BasemapOptions): Promise<Basemap> {
  const page = options.container.ownerDocument;
  requireWebGL2(page);
  requireWorker(page);
  if (options.style === undefined) {
    if (!isCanvasReadable(page)) throw new Error('This browser gives no canvas to read.');
    return new LiveBasemap(options);
  }
  const { StyledBasemap } = await import('./styled-basemap');
  return new StyledBasemap(options, options.style);
}
