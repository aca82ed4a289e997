/**
 * An address of a scheme that may be followed, or one without a scheme, which is relative. In control characters, which a
 * browser drops before it looks for the scheme, a scheme could hide.
 */
const ADDRESS = /^(?:(?:https?|mailto):|(?![a-z][a-z\d+.-]*:))[ -~\u00a0-\uffff]+$/i;

/**
 * The address, without white space round it, where it may be opened or fetched: http, https, mailto or relative; `null`
 * where it may not. Every address that comes from a story or an attribute goes through here.
 */
export function safeAddress(given: string): string | null {
  const address = given.trim();
  return ADDRESS.test(address) ? address : null;
}
