import { childPath } from '../story/report';

/** Where in a text its JSON is broken. Line and column are counted from 1, the column in UTF-16 code units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

export interface JsonPositions {
  /** `null` where the text is JSON. */
  readonly fault: JsonFault | null;
  /** Paths of fields that stand in one object more than once: the last alone is read, and its line is theirs. */
  readonly repeated: readonly string[];
  /** The line on which the value at a JSON path begins, or the nearest value around it that is there. */
  lineOf(path: string): number;
}

const WHITE_SPACE = /[ \t\n\r]*/y;
/** What may stand unescaped in a string. */
const CHARACTERS = /[ !#-[\]-\uFFFF]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)(?![A-Za-z0-9_])/y;

interface Level {
  readonly path: string;
  /** The next index of a list; `null` in an object. */
  index: number | null;
  /** Of the fields that have been read of an object. */
  readonly fields: Set<string>;
}

type State = 'value' | 'value or ]' | 'key' | 'key or }' | 'after';

/** Scans JSON for where each of its values begins. A list of open levels instead of recursion: depth costs nothing. */
export function jsonPositions(text: string): JsonPositions {
  const offsets = new Map<string, number>();
  const repeated: string[] = [];
  const levels: Level[] = [];
  let at = 0;
  let path = '$';
  let state: State = 'value';

  function match(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  }

  function take(unit: string): boolean {
    if (text[at] !== unit) return false;
    at += 1;
    return true;
  }

  /** A string in its quote marks, piece by piece: one pattern for all of it would exhaust the stack on a long one. */
  function matchString(): string | null {
    const start = at;
    if (!take('"')) return null;
    do match(CHARACTERS);
    while (match(ESCAPE) !== null);
    if (take('"')) return text.slice(start, at);
    at = start;
    return null;
  }

  function close(): State {
    levels.pop();
    return 'after';
  }

  function result(fault: JsonFault | null): JsonPositions {
    return { fault, repeated, lineOf: (wanted) => lineAt(text, offsetOf(offsets, wanted)) };
  }

  function fail(expected: string): JsonPositions {
    const found = at >= text.length ? 'the end of the file' : `“${text.slice(at, at + 20).split(/[\r\n]/)[0]}”`;
    const line = lineAt(text, at);
    return result({ line, column: at - text.lastIndexOf('\n', at - 1), found, expected });
  }

  for (;;) {
    match(WHITE_SPACE);
    const level = levels.at(-1);
    if (state === 'value' || state === 'value or ]') {
      if (state === 'value or ]' && take(']')) {
        state = close();
        continue;
      }
      if (level?.index != null) path = childPath(level.path, level.index++);
      offsets.set(path, at);
      if (take('{')) {
        levels.push({ path, index: null, fields: new Set() });
        state = 'key or }';
      } else if (take('[')) {
        levels.push({ path, index: 0, fields: new Set() });
        state = 'value or ]';
      } else if (matchString() !== null || match(NUMBER) !== null || match(WORD) !== null) state = 'after';
      else
        return fail(
          text[at] === '"' ? 'text that ends with " on the same line, and \\ only before one of "\\/bfnrtu' : 'a value',
        );
    } else if (state === 'key' || state === 'key or }') {
      if (state === 'key or }' && take('}')) {
        state = close();
        continue;
      }
      const keyAt = at;
      const key = matchString();
      if (key === null)
        return fail(
          state === 'key'
            ? 'the name of a field in double quotes (a comma before it calls for one)'
            : 'the name of a field in double quotes, or }',
        );
      path = childPath(level?.path ?? '$', JSON.parse(key));
      match(WHITE_SPACE);
      if (!take(':')) return fail(`: after ${key}`);
      if (level?.fields.has(path)) repeated.push(path);
      level?.fields.add(path);
      offsets.set(path, keyAt);
      state = 'value';
    } else {
      if (!level) return at >= text.length ? result(null) : fail('the end of the file');
      if (take(',')) state = level.index === null ? 'key' : 'value';
      else if (take(level.index === null ? '}' : ']')) state = close();
      else
        return fail(
          (level.index === null ? ', or }' : ', or ]') +
            (endsText(text, at) ? ' (a " inside text is written \\")' : ''),
        );
    }
  }
}

/** Whether a text ends here and no other begins: then a quote mark in the text most likely has ended it too early. */
function endsText(text: string, at: number): boolean {
  return text.slice(0, at).trimEnd().endsWith('"') && at < text.length && !'"{['.includes(text.charAt(at));
}

function offsetOf(offsets: ReadonlyMap<string, number>, path: string): number {
  for (
    let shorter = path;
    shorter.length > 1;
    shorter = shorter.slice(0, Math.max(shorter.lastIndexOf('.'), shorter.lastIndexOf('['), 1))
  ) {
    const offset = offsets.get(shorter);
    if (offset !== undefined) return offset;
  }
  return 0;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
