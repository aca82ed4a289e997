/**
 * A story that a script sets is that script's own object: it may answer otherwise each time, hold itself, or have no end.
 * What is read is a copy of plain values, taken once.
 */

/** Values and letters of a copy: as many as a file of the largest size could hold of any story. */
const MOST_VALUES = 1_000_000;
const MOST_LETTERS = 8_000_000;

/** Lists and objects in each other; no story has half as many. What lies deeper is left out. */
const DEEPEST = 32;

type Owner = Record<string | number, unknown>;

/** The copy; `null`, which is no story, of what cannot be read or is larger than any. */
export function snapshot(given: unknown): unknown {
  try {
    return copyOf(given);
  } catch (error) {
    console.warn('influence-map: the story that was set cannot be read:', error);
    return null;
  }
}

function copyOf(story: unknown): unknown {
  const root: Owner = {};
  const found = [{ given: story, owner: root, key: 'story' as string | number, depth: 0 }];
  let letters = 0;
  for (const { given, owner, key, depth } of found) {
    if (typeof given === 'string') letters += given.length;
    if (letters > MOST_LETTERS) throw new RangeError(`found more than ${MOST_LETTERS} letters, expected a story`);
    if (typeof given !== 'object' || given === null) {
      owner[key] = typeof given === 'function' || typeof given === 'symbol' ? null : given;
      continue;
    }
    const keys = Array.isArray(given) ? range(given.length) : Object.keys(given);
    if (found.length + keys.length > MOST_VALUES)
      throw new RangeError(`found more than ${MOST_VALUES} values, expected a story`);
    // Without a prototype, "__proto__" is a key like any other.
    const copy: Owner = Array.isArray(given) ? ([] as unknown as Owner) : Object.create(null);
    owner[key] = copy;
    if (depth < DEEPEST)
      for (const each of keys) found.push({ given: (given as Owner)[each], owner: copy, key: each, depth: depth + 1 });
  }
  return root.story;
}

/** As many as are allowed and one more: what has no end has that many. */
function range(length: number): readonly number[] {
  return Array.from({ length: Math.min(length, MOST_VALUES + 1) }, (_, index) => index);
}
