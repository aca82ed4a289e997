/**
 * Type follows the size that the reader has set in the browser, and not the page's `rem`: `medium` is that size wherever it
 * stands. Sizes are written as they look in a browser that was left alone, `calc(14 * var(--im-px))`. The outermost boxes
 * keep `medium` itself: an `em` of a container query is counted there.
 */
export const typeSizeStyles = `
  .im-whole,
  .im-chooser {
    font-size: medium;
    -webkit-text-size-adjust: 100%;
    --im-px: calc(1em / 16);
  }
  .im-root,
  .im-chooser > * {
    font-size: calc(15 * var(--im-px));
  }
`;

/** Makes the unit a length that is counted once, where it is set: else it would be text, and an `em` of whoever uses it. */
export function countOnce(view: typeof globalThis & Window): void {
  try {
    view.CSS.registerProperty({ name: '--im-px', syntax: '<length>', inherits: true, initialValue: '1px' });
  } catch {
    // Another copy of the element has done so; or the browser cannot, and small type is a little smaller.
  }
}
