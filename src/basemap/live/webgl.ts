/** WebGL2 is missing or refused: there is no live map here. Everything else of the page works without it. */
export class WebGL2MissingError extends Error {
  override readonly name = 'WebGL2MissingError';

  constructor(cause?: unknown) {
    super(
      'The live map needs WebGL2, and this browser gives no context: it is off, blocked, or too many pages hold one.',
      { cause },
    );
  }
}

/**
 * Throws where no context can be had. Asked of a canvas of its own, so that nothing is left behind in the page; a
 * context drawn in software counts, for the map is small.
 */
export function requireWebGL2(document: Document): void {
  const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: false });
  if (!context) throw new WebGL2MissingError();
  // A browser keeps about sixteen contexts: this one is given back at once, not when it is collected.
  context.getExtension('WEBGL_lose_context')?.loseContext();
}
