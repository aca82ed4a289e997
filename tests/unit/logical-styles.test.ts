/** Layout is mirrored with the language: style sheets speak of start and end, and of left and right only with a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PHYSICAL = [
  // At the beginning of a declaration: not the `left: 12,` of an object, nor a type.
  /(?:^|[{;])\s*(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?\s*:[^;,]*;/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
];

/** Four sides at once, of which right and left differ. */
const FOUR = /(?:margin|padding|inset|border-width|border-style)\s*:\s*([^;\s]+) ([^;\s]+) ([^;\s]+) ([^;\s]+);/;

const REASON = /\/\* physical: .+ \*\//;

/** Numbers of the lines, from 1, that take a side without saying why. */
function sidedLines(text: string): readonly number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [, , right, , left] = FOUR.exec(line) ?? [];
    const takesSide = right !== left || PHYSICAL.some((pattern) => pattern.test(line));
    return takesSide && !REASON.test(line) && !REASON.test(lines[at - 1] ?? '') ? [at + 1] : [];
  });
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|css)$/.test(file));

it('holds all style sheets', () => {
  expect(FILES.length).toBeGreaterThan(100);
  const found = FILES.flatMap((file) =>
    sidedLines(readFileSync(`src/${file}`, 'utf8')).map((line) => `${file}:${line}`),
  );
  expect(found).toEqual([]);
});

it('takes a first letter apart only from letters that do not join', () => {
  const parted = FILES.flatMap((file) =>
    readFileSync(`src/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('::first-letter')),
  );
  expect(parted.length).toBeGreaterThan(0);
  for (const selector of parted) expect(selector).toMatch(/:dir\(ltr\)|\[dir='ltr'\]/);
});

it.each([
  'a {\n  left: 12px;\n}',
  'a { margin-left: 1px; }',
  '  padding-right: var(--x);',
  '  border-left: 1px solid;',
  '  text-align: right;',
  '  border-top-left-radius: 2px;',
  '  padding: 1px 2px 3px 4px;',
  '  inset: 0 auto auto 0;',
])('catches %j', (text) => {
  expect(sidedLines(text)).not.toEqual([]);
});

it.each([
  '  inset-inline-start: 12px;',
  '  padding: 1px 2px 3px 2px;',
  '  text-align: start;',
  'const INSETS = { top: 12, right: 56, bottom: 34, left: 12 };',
  '  /* physical: the map is not mirrored. */\n  left: 12px;',
])('lets %j be', (text) => {
  expect(sidedLines(text)).toEqual([]);
});
