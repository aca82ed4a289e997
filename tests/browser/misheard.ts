/** What is wrong with what is heard, whatever it is, each as one line. */
import type { Spoken } from './by-ear';

/** What is announced by its role means nothing without a name. */
const NAMED: ReadonlySet<string> = new Set([
  'application',
  'button',
  'dialog',
  'group',
  'image',
  'link',
  'region',
  'searchbox',
  'slider',
  'tab',
  'tablist',
  'tabpanel',
  'toolbar',
]);

/** A picture that says nothing but that it is one. */
const DUMB = /canvas|svg|graphics/i;

const ARABIC = /\p{Script=Arabic}/u;

/** What begins in one language may name a thing in another. */
const BEGINS_ARABIC = /^\P{L}*\p{Script=Arabic}/u;

export function misheard(spoken: readonly Spoken[]): readonly string[] {
  let level = 0;
  return spoken.flatMap((one, at) => {
    const { role, name, description, within, language, direction } = one;
    const wrong: string[] = [];
    // What unfolds is called by what unfolds it.
    const unfolds = role === 'group' && spoken[at + 1]?.role === 'DisclosureTriangle';
    if (NAMED.has(role) && name === '' && !unfolds) wrong.push('has no name');
    if (DUMB.test(role)) wrong.push('is a picture that says nothing');
    if (description !== '' && name.includes(description)) wrong.push(`is described by its name: ${description}`);
    if (within.some((area) => area.startsWith('image '))) wrong.push('is read on in a picture that has its name');
    if (role === 'group' && name !== '' && within.some((area) => area.endsWith(` ${name}`)))
      wrong.push('is called what it is in');
    if (['banner', 'contentinfo', 'main'].includes(role) && within.length > 0) wrong.push(`is a landmark in ${within}`);
    if (BEGINS_ARABIC.test(name) && !language.startsWith('ar')) wrong.push(`is Arabic, spoken as "${language}"`);
    // A single word is drawn from the right wherever it stands.
    if (ARABIC.test(name) && role === 'StaticText' && direction !== 'rtl' && name.includes(' '))
      wrong.push(`is Arabic, and ${direction}`);
    if (role === 'heading') {
      if (one.level > Math.max(level, 1) + 1) wrong.push(`is of level ${one.level} under ${level}`);
      level = one.level;
    }
    return wrong.map((what) => `${role} "${name}" ${what}`);
  });
}
