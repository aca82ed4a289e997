/** What the file carries beside its code: inert scripts of JSON, each read once. */
import type { CarriedName, CarriedTypes } from '../parts';

/** Throws where the file lacks it, or holds something else: then it was cut or changed on its way. */
export function carried<Name extends CarriedName>(name: Name): CarriedTypes[Name] {
  const script = document.querySelector(`script[data-carried="${name}"]`);
  if (!script) throw new Error(`this file does not carry "${name}"; expected a script with data-carried="${name}"`);
  return JSON.parse(script.textContent ?? '') as CarriedTypes[Name];
}
