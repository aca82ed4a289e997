/** What a reader has asked of the browser. Scripts of old pages put less in the place of its answer: then nothing was asked. */

/** Whether a media query holds. */
export const isMedia = (query: string): boolean => !!globalThis.matchMedia?.(query)?.matches;

/** Calls `onChange` when that changes, until `signal` aborts. */
export const heedMedia = (query: string, onChange: () => void, signal: AbortSignal): void =>
  globalThis.matchMedia?.(query)?.addEventListener?.('change', onChange, { signal });

/** Whether the reader minds motion. */
export const wantsStill = (): boolean => isMedia('(prefers-reduced-motion: reduce)');
