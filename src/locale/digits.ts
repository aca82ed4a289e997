/** In which digits numbers are written. The shell needs it as well as the dictionaries: nothing else is imported here. */

/** `auto` for what the language has; `arab` for ٠١٢, `latn` for 012. */
export type Digits = 'auto' | 'arab' | 'latn';

/**
 * A tag for `Intl` that writes numbers in these digits. By itself plain `ar` has ٠١٢, as the newsrooms and readers of
 * Iraq and the Levant do, in every browser (the data of some have changed their mind); a tag with a region or a
 * `-u-nu-` of its own is taken at its word, so that `ar-MA` keeps the digits of Morocco. What is asked for goes before
 * both, but no language of Latin letters is written in ٠١٢: a reader may change the language, and the setting stays.
 */
export function numberLocale(tag: string, digits: Digits = 'auto'): string {
  const wanted = digits === 'auto' && tag === 'ar' ? 'arab' : digits;
  if (wanted === 'auto' || (wanted === 'arab' && !/^ar\b/.test(tag))) return tag;
  return new Intl.Locale(tag, { numberingSystem: wanted }).toString();
}
