/** What the file carries beside its code, in scripts that do not run. All throw or reject where it was cut or changed on its way. */
import { unpack } from '../pack';
import type { CarriedFonts, PackedName, PackedTypes } from '../parts';

export async function unpacked<Name extends PackedName>(name: Name): Promise<PackedTypes[Name]> {
  return (await unpack(textOf(name))) as PackedTypes[Name];
}

export function carriedFonts(): CarriedFonts {
  return JSON.parse(textOf('fonts')) as CarriedFonts;
}

function textOf(name: PackedName | 'fonts'): string {
  const script = document.querySelector(`script[data-carried="${name}"]`);
  if (!script) throw new Error(`this file does not carry "${name}"; expected a script with data-carried="${name}"`);
  return script.textContent ?? '';
}
