/**
 * Whether a canvas gives back what is drawn on it, as it does not in a browser that hides its reader from trackers: a picture
 * would be noise, and so would MapLibre's names, whose letters it draws on a canvas and reads. Asked of an empty one, which is
 * all zeros; a browser that changes them by a little does no harm.
 */
export function isCanvasReadable(page: Document): boolean {
  const context = page.createElement('canvas').getContext('2d');
  return !context?.getImageData(0, 0, 4, 4).data.some((value) => value > 16);
}
