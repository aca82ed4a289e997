/** Resolves once what stands in the page now has been painted; at once where nothing is. */
export function afterPaint(page: Document): Promise<void> {
  return new Promise((resolve) => {
    if (page.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
