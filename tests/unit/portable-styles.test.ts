/** What some browsers in use leave out stays out of style sheets. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** As a shorthand of several values Safari 26 does not know it. */
const UNKNOWN = /(?<![-\w])text-decoration\s*:\s*[\w-]+\s[^;]+;/;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|css)$/.test(file));

it('holds all style sheets', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(FILES.filter((file) => UNKNOWN.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});

it.each(['  text-decoration: underline 1px;', 'a { text-decoration: underline dotted red; }'])('catches %j', (text) => {
  expect(UNKNOWN.test(text)).toBe(true);
});

it.each(['  text-decoration: none;', '  text-decoration-thickness: 1px;'])('lets %j be', (text) => {
  expect(UNKNOWN.test(text)).toBe(false);
});
