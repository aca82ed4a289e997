import type { Pixel } from '../../geometry/camera';

/**
 * Writes SVG path data, to a hundredth of a pixel. While a map zooms, thousands of numbers are written and read in every
 * frame: a fraction looked up in a table takes an eighth of the time that turning a decimal into a string does, and
 * steps from point to point are shorter than the points.
 */
const FRACTIONS = Array.from({ length: 100 }, (_, hundredths) =>
  hundredths === 0 ? '' : `.${String(hundredths).padStart(2, '0').replace(/0$/, '')}`,
);

export class Pen {
  #path = '';
  /** Where the pen stands, in hundredths of a pixel: whole numbers, so that steps do not add up errors. */
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number): void {
    this.#x = Math.round(x * 100);
    this.#y = Math.round(y * 100);
    this.#path += `M${written(this.#x)},${written(this.#y)}`;
  }

  /** Along a circle, clockwise; `large` where it is more than half of it. */
  arcTo(radius: number, large: boolean, x: number, y: number): void {
    const r = written(Math.round(radius * 100));
    this.#path += `a${r},${r} 0 ${large ? 1 : 0} 1 ${this.#step(x, y)}`;
  }

  /** From one point to the next, open; nothing for no points. */
  line(points: readonly Pixel[]): void {
    points.forEach(([x, y], i) => {
      if (i === 0) this.moveTo(x, y);
      else this.#path += `l${this.#step(x, y)}`;
    });
  }

  /** The same, closed. */
  outline(points: readonly Pixel[]): void {
    this.line(points);
    if (points.length > 0) this.#path += 'z';
  }

  circle(x: number, y: number, radius: number): void {
    this.moveTo(x - radius, y);
    this.arcTo(radius, false, x + radius, y);
    this.arcTo(radius, false, x - radius, y);
    this.#path += 'z';
  }

  toString(): string {
    return this.#path;
  }

  #step(x: number, y: number): string {
    const toX = Math.round(x * 100);
    const toY = Math.round(y * 100);
    const step = `${written(toX - this.#x)},${written(toY - this.#y)}`;
    this.#x = toX;
    this.#y = toY;
    return step;
  }
}

function written(hundredths: number): string {
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / 100);
  const text = whole + (FRACTIONS[size - whole * 100] ?? '');
  return hundredths < 0 ? `-${text}` : text;
}
