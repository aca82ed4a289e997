import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPositions } from '../../../src/cli/json-positions';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const STORY = `{
  "title": { "ar": "خبر", "pt-BR": "x" },
  "flows": [
    { "id": "a" },
    {
      "id": "b",
      "a.b[0]": [1,
        2]
    }
  ]
}`;

describe('the line of a JSON path', () => {
  const { lineOf } = jsonPositions(STORY);

  test.each([
    ['$', 1],
    ['$.title', 2],
    ['$.title["pt-BR"]', 2],
    ['$.flows[1].id', 6],
    ['$.flows[1]["a.b[0]"]', 7],
    ['$.flows[1]["a.b[0]"][1]', 8],
  ])('%s is line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each([
    ['$.flows[1].from', 5],
    ['$.flows[0].evidence[3]', 4],
    ['$.flows[7]', 3],
    ['$.title["zh-Hant"]', 2],
    ['$.summary.ar', 1],
  ])('%s is not there: the nearest around it is line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });
});

test('a field is repeated where its own object has it twice, not where another has it', () => {
  const { repeated } = jsonPositions('{"a": [{"b": 1, "b": 2}, {"b": 3}], "b": 4, "a": [{"b": 5}]}');
  expect(repeated).toEqual(['$.a[0].b', '$.a']);
});

describe('broken JSON', () => {
  test.each([
    ['{"a": 1,}', 1, 9, '“}”', 'double quotes'],
    ['[1,\n 2,\n]', 3, 1, '“]”', 'a value'],
    ['{"a": "x"\n "b": 1}', 2, 2, '“"b": 1}”', ', or }'],
    ['{"a": "he said "no" to it"}', 1, 17, '“no" to it"}”', ', or } (a " inside text is written \\")'],
    ['["a" 2]', 1, 6, '“2]”', ', or ]'],
    ['[1 2]', 1, 4, '“2]”', ', or ]'],
    ["{'a': 1}", 1, 2, "“'a': 1}”", 'the name of a field in double quotes, or }'],
    ['{"a" 1}', 1, 6, '“1}”', ': after "a"'],
    ['{"a": "x', 1, 7, '“"x”', 'text that ends with " on the same line'],
    ['{"a": "x\n"}', 1, 7, '“"x”', 'text that ends with " on the same line'],
    ['{"a": [1, 2', 1, 12, 'the end of the file', ', or ]'],
    ['', 1, 1, 'the end of the file', 'a value'],
    ['{} {}', 1, 4, '“{}”', 'the end of the file'],
    ['{"a": nul}', 1, 7, '“nul}”', 'a value'],
    ['{"a": 01}', 1, 8, '“1}”', ', or }'],
    ['<!doctype html>\n<p>', 1, 1, '“<!doctype html>”', 'a value'],
  ])('%j is told where and why', (text, line, column, found, expected) => {
    const { fault } = jsonPositions(text);
    expect(fault).toMatchObject({ line, column, found });
    expect(fault?.expected).toContain(expected);
  });

  test('is what JSON.parse says it is', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'{}[]",:\\ \n\t01-+.eEtrufalsn/\u0001é'.split('')),
      maxLength: 12,
    });
    const damaged = fc.tuple(fc.json(), fc.nat(), noise).map(([json, at, put]) => {
      const cut = at % (json.length + 1);
      return json.slice(0, cut) + put.slice(0, 2) + json.slice(cut + (put.length % 3));
    });
    fc.assert(
      fc.property(fc.oneof(noise, fc.json(), damaged), (text) => {
        expect(jsonPositions(text).fault === null).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is found at any depth', () => {
    expect(jsonPositions('['.repeat(100_000)).fault).toMatchObject({ line: 1, column: 100_001 });
    expect(jsonPositions('['.repeat(100_000) + ']'.repeat(100_000)).fault).toBeNull();
  });

  test('is found at any length', () => {
    expect(jsonPositions(JSON.stringify('x\n"'.repeat(2_000_000))).fault).toBeNull();
    expect(jsonPositions(`"${'x'.repeat(5_000_000)}`).fault).toMatchObject({ line: 1, column: 1 });
  });

  test('every value of any JSON is found on the line where it begins', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const { lineOf } = jsonPositions(text);
        const lines = text.split('\n');
        if (Array.isArray(value)) {
          value.forEach((item, index) => {
            expect(lines[lineOf(`$[${index}]`) - 1]?.trim()).toMatch(startOf(item));
          });
        }
      }),
    );
  });
});

/** How the line begins on which a value begins. */
function startOf(value: unknown): RegExp {
  if (Array.isArray(value)) return /^\[/;
  if (typeof value === 'object' && value !== null) return /^\{/;
  return new RegExp(
    `^${JSON.stringify(value)
      .slice(0, 4)
      .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`,
  );
}
