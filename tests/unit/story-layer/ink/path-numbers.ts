import type { Pixel } from '../../../../src/geometry/camera';

/** The closed outlines of a path made of straight lines, as points. */
export function outlinesOf(path: string): Pixel[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((outline) =>
      outline
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as unknown as Pixel),
    );
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
