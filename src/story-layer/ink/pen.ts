/**
 * Writes SVG path data, to a hundredth of a pixel. While a map zooms, thousands of numbers are written in every frame;
 * a fraction looked up in a table takes an eighth of the time that turning a decimal number into a string does.
 */
const FRACTIONS = Array.from({ length: 100 }, (_, hundredths) => `.${String(hundredths).padStart(2, '0')}`);

export class Pen {
  #path = '';

  moveTo(x: number, y: number): void {
    this.#path += `M${written(x)},${written(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${written(x)},${written(y)}`;
  }

  /** Along a circle, clockwise; `large` where it is more than half of it. */
  arcTo(radius: number, large: boolean, x: number, y: number): void {
    const r = written(radius);
    this.#path += `A${r},${r} 0 ${large ? 1 : 0} 1 ${written(x)},${written(y)}`;
  }

  circle(x: number, y: number, radius: number): void {
    this.moveTo(x - radius, y);
    this.arcTo(radius, false, x + radius, y);
    this.arcTo(radius, false, x - radius, y);
    this.close();
  }

  close(): void {
    this.#path += 'Z';
  }

  toString(): string {
    return this.#path;
  }
}

function written(value: number): string {
  const hundredths = Math.round(Math.abs(value) * 100);
  const whole = Math.floor(hundredths / 100);
  const text = whole + (FRACTIONS[hundredths - whole * 100] ?? '');
  return value < 0 && hundredths > 0 ? `-${text}` : text;
}
