/** Further out the world is smaller than a telephone; further in there is nothing to see. */
export const ZOOMS = { minZoom: 0, maxZoom: 16 } as const;

/** Milliseconds that a step of the zoom or a push of the map takes. */
export const STEP = 250;
