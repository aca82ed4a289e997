import { describe, expect, it } from 'vitest';
import { COVERED_ROOM, dotId, hatchId, type Picture, pictureOf, QUIET_ROOM } from '../../../src/basemap/live/images';

function picture(id: string): Picture {
  const found = pictureOf(id);
  if (!found) throw new Error(`expected a picture for ${id}, found none`);
  return found;
}

const alpha = ({ width, height, data }: Picture, x: number, y: number): number =>
  data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3] ?? Number.NaN;

describe('a picture', () => {
  it.each([dotId('light'), dotId('dark'), hatchId('light'), hatchId('dark'), QUIET_ROOM, COVERED_ROOM])(
    '%s has four bytes a pixel',
    (id) => {
      const { width, height, data } = picture(id);
      expect(data).toHaveLength(width * height * 4);
    },
  );

  it('is null for an id that is not ours', () => {
    expect(pictureOf('airport-15')).toBeNull();
  });

  it.each([QUIET_ROOM, COVERED_ROOM])('%s is not to be seen', (id) => {
    expect(Math.max(...picture(id).data)).toBe(0);
  });

  it('of a dot is full in the middle and empty in the corners', () => {
    const dot = picture(dotId('light'));
    expect(alpha(dot, dot.width / 2, dot.height / 2)).toBe(255);
    for (const [x, y] of [
      [0, 0],
      [-1, 0],
      [0, -1],
      [-1, -1],
    ] as const)
      expect(alpha(dot, x, y)).toBe(0);
  });

  it('of a hatching runs on across its own edges', () => {
    const hatch = picture(hatchId('light'));
    for (let x = 0; x < hatch.width; x++) {
      for (let y = 0; y < hatch.height; y++) expect(alpha(hatch, x, y)).toBe(alpha(hatch, x + 1, y - 1));
    }
    const levels = new Set(Array.from({ length: hatch.width }, (_, x) => alpha(hatch, x, 0)));
    expect([...levels]).toEqual(expect.arrayContaining([0, 255]));
  });
});
