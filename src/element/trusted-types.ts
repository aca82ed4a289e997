/** Trusted Types: a host page may allow policies by name, or none at all. */

/** Names under which our policy may be allowed: our own, and the one that Lit is known by. */
const NAMES = ['influence-map', 'lit-html'] as const;

/**
 * The policy for Lit's templates, under the first name that the page allows; `undefined` where it allows none, which
 * the page's enforcement then turns into an error at the first template. The build puts this in the place of Lit's own
 * call, which would throw while the module is read.
 */
export function createTemplatePolicy<Policy>(
  factory: { createPolicy(name: string, rules: object): Policy },
  rules: object,
): Policy | undefined {
  for (const name of NAMES) {
    try {
      return factory.createPolicy(name, rules);
    } catch {
      // Not allowed, or taken by another copy: the next name.
    }
  }
  return undefined;
}
