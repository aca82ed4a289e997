import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

// A bundler moves MapLibre away from the worker file that it would look for beside itself. This one is emitted with
// our own files, so that it comes from where they come from.
setWorkerUrl(workerUrl);
