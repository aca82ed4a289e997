/** Trusted Types: a host page may allow policies by name, or none at all. */

/**
 * The policy for Lit's templates; `undefined` where the page does not allow its name, which the page's enforcement then
 * turns into an error at the first template. The build puts this in the place of Lit's own call, which would throw while
 * the module is read. Never under Lit's own name, though the page may allow it: a Lit of the page's that comes after us
 * could not take it then, and would break.
 */
export function createTemplatePolicy<Policy>(
  factory: { createPolicy(name: string, rules: object): Policy },
  rules: object,
): Policy | undefined {
  try {
    return factory.createPolicy('influence-map', rules);
  } catch {
    return undefined;
  }
}
