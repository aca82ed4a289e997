/**
 * Throws where a canvas does not give back what is drawn on it, as in a browser that hides its reader from trackers. MapLibre
 * draws letters on a canvas and reads them: its names would be noise. Asked of an empty one, which is all zeros; a browser
 * that changes them by a little does no harm.
 */
export function requireReadableCanvas(document: Document): void {
  const context = document.createElement('canvas').getContext('2d');
  if (context?.getImageData(0, 0, 4, 4).data.some((value) => value > 16))
    throw new Error('This browser gives no canvas to read.');
}
