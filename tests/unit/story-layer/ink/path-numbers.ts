import type { Pixel } from '../../../../src/geometry/camera';

/** The points of each outline of a path that is made of `M` and of relative `l` and `a`. */
export function outlinesOf(path: string): Pixel[][] {
  const outlines: Pixel[][] = [];
  for (const [, command, numbers] of path.matchAll(/([Mlaz])([^Mlaz]*)/g)) {
    const values = (numbers ?? '').split(/[ ,]/).map(Number);
    const [x, y] = values.slice(-2) as [number, number];
    const [fromX, fromY] = outlines.at(-1)?.at(-1) ?? [0, 0];
    if (command === 'M') outlines.push([[x, y]]);
    else if (command !== 'z') outlines.at(-1)?.push([fromX + x, fromY + y]);
  }
  return outlines;
}

/** Area of a closed outline, in square pixels. */
export function areaOf(outline: readonly Pixel[]): number {
  let twice = 0;
  outline.forEach(([x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length] as Pixel;
    twice += x * ny - nx * y;
  });
  return Math.abs(twice) / 2;
}
