/**
 * The lines of a land as letters: a number takes one letter for every five bits of it, where JSON takes one for a digit, a
 * comma and a bracket. Small steps, as most are, take one.
 */
import type { Arc } from 'topojson-specification';

/** Points of a line may lie on every so manieth point of the grid alone; what such a line holds is divided by it. */
export const UNITS = { coarse: 20, fine: 5, finest: 1 } as const;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Of a letter's six bits the highest says that more follow. */
const BITS = 5;
const MORE = 1 << BITS;

/** One word a line: how many points of the grid its unit is, and then its steps, across and down. */
export function codeLines(arcs: readonly Arc[]): string {
  return arcs.map(codeLine).join(' ');
}

function codeLine(arc: Arc): string {
  const steps = arc.flat();
  const unit = Object.values(UNITS).find((every) => steps.every((step) => step % every === 0)) ?? UNITS.finest;
  return [unit, ...steps.map((step) => step / unit)].map(codeNumber).join('');
}

/** A whole number of 30 bits at most, its sign in the lowest bit. */
function codeNumber(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let letters = '';
  for (; rest >= MORE; rest >>>= BITS) letters += LETTERS[(rest % MORE) + MORE];
  return letters + LETTERS[rest];
}

/** The lines as they were coded. */
export function decodeLines(text: string): Arc[] {
  return text === '' ? [] : text.split(' ').map(decodeLine);
}

function decodeLine(word: string): Arc {
  const [unit = 1, ...steps] = decodeNumbers(word);
  return Array.from({ length: steps.length / 2 }, (_, index) =>
    steps.slice(2 * index, 2 * index + 2).map((step) => step * unit),
  );
}

function decodeNumbers(word: string): readonly number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const letter of word) {
    const bits = LETTERS.indexOf(letter);
    number += (bits % MORE) << shift;
    shift += BITS;
    if (bits >= MORE) continue;
    numbers.push(number % 2 === 1 ? -(number + 1) / 2 : number / 2);
    [number, shift] = [0, 0];
  }
  return numbers;
}
