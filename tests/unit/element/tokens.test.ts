import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/element/tokens';

type Colours = ReadonlyMap<string, string>;

const [light = '', dark = ''] = tokens.split(":host([data-theme='dark'])");

function coloursIn(sheet: string): Colours {
  const found = [...sheet.matchAll(/--im-([a-z-]+):[^;]*?(#[0-9a-f]{6})/g)];
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

/** As WCAG 2 defines it, from 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

it('measures contrast as the standard does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', coloursIn(light)],
  ['dark', coloursIn(dark)],
])('the %s colours', (_, colours) => {
  const of = (name: string): string => {
    const found = colours.get(name);
    if (!found) throw new Error(`no colour "${name}" among ${[...colours.keys()].join(', ')}`);
    return found;
  };

  it.each([
    ...['paper', 'raised', 'land', 'halo'].flatMap((ground) =>
      ['ink', 'ink-soft', 'accent'].map((ink) => [ink, ground]),
    ),
    ['ink', 'mark'],
    ['ink', 'mark-strong'],
    ['paper', 'accent'],
  ])('%s is legible on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
