/** Which of the bundled fonts a story needs. */
import { FACES, type Face } from '../element/font-faces';

/** Files of the faces that hold a letter of these texts; of Latin always, which every interface has some of. */
export function fontFiles(...texts: readonly string[]): readonly string[] {
  const text = texts.join('');
  const needed = (face: Face): boolean => inRange(face.range).test(`a${text}`);
  return FACES.filter(needed).map(({ file }) => file);
}

/** A `unicode-range`, as an expression that finds one of its characters. */
function inRange(range: string): RegExp {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace('U+', '').split('-');
    return `\\u{${first}}-\\u{${last}}`;
  });
  return new RegExp(`[${spans.join('')}]`, 'u');
}
