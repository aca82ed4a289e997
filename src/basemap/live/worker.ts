import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

// A bundler moves MapLibre away from the worker file that it would look for beside itself. This one is emitted with
// our own files, so that it comes from where they come from.
setWorkerUrl(workerUrl);

/** The page's Trusted Types refuse the address of a worker. MapLibre would fail without anyone to catch it. */
export class WorkerForbiddenError extends Error {
  override readonly name = 'WorkerForbiddenError';
}

/**
 * Throws where the page lets no plain address of a script be used. Asked of an element that is never put into the page, so
 * that nothing is fetched: a worker's address is judged by the same rule.
 */
export function requireWorker(target: Document): void {
  try {
    target.createElement('script').src = workerUrl;
  } catch (cause) {
    throw new WorkerForbiddenError('The live map needs a worker, and this page’s Trusted Types allow none.', { cause });
  }
}
