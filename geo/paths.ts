/** Where the build reads and writes. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const GEO = dirname(fileURLToPath(import.meta.url));
export const ROOT = dirname(GEO);
/** Ignored by git: what was fetched, and what is made on the way. */
export const CACHE = join(GEO, 'cache');
export const HAND = join(GEO, 'hand');
export const OUTLINES = join(GEO, 'outlines');
export const PUBLIC_GEO = join(ROOT, 'public', 'geo');
export const PUBLIC_FONTS = join(ROOT, 'public', 'fonts');
