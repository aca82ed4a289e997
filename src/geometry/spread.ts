/** Keeping things apart along a line or round a border, each as near to where it would be as the others allow. */

interface Block {
  /** Sum of the wanted places of its members, less what precedes each of them in the block. */
  sum: number;
  count: number;
}

/**
 * New places along a line for things that want to be at `wanted` (in rising order) and take `widths`: no two
 * overlap, and the sum of squared moves is the least there is (pool adjacent violators).
 */
export function spreadOnLine(wanted: readonly number[], widths: readonly number[]): readonly number[] {
  // With what must lie before each thing taken off, "apart" becomes "not falling".
  const before = cumulativeGaps(widths);
  const blocks: Block[] = [];
  wanted.forEach((place, index) => {
    let block: Block = { sum: place - (before[index] ?? 0), count: 1 };
    let previous = blocks.at(-1);
    while (previous && previous.sum / previous.count > block.sum / block.count) {
      block = { sum: previous.sum + block.sum, count: previous.count + block.count };
      blocks.pop();
      previous = blocks.at(-1);
    }
    blocks.push(block);
  });
  const places = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return places.map((place, index) => place + (before[index] ?? 0));
}

/** As `spreadOnLine`, on a closed border `period` long. Where all together are longer than it, their widths shrink alike. */
export function spreadOnLoop(wanted: readonly number[], widths: readonly number[], period: number): readonly number[] {
  if (wanted.length < 2) return wanted;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const shrink = Math.min(1, period / total);
  // The loop is cut where the widest gap is: there it matters least.
  let cut = 0;
  let widest = Number.NEGATIVE_INFINITY;
  wanted.forEach((place, index) => {
    const next = index + 1 < wanted.length ? (wanted[index + 1] ?? 0) : (wanted[0] ?? 0) + period;
    if (next - place > widest) {
      widest = next - place;
      cut = index + 1;
    }
  });
  const order = wanted.map((_, index) => (cut + index) % wanted.length);
  const opened = order.map((index) => (wanted[index] ?? 0) + (index < cut ? period : 0));
  const placed = spreadOnLine(
    opened,
    order.map((index) => (widths[index] ?? 0) * shrink),
  );
  const result = new Array<number>(wanted.length);
  order.forEach((index, position) => {
    result[index] = placed[position] ?? 0;
  });
  return result;
}

function cumulativeGaps(widths: readonly number[]): readonly number[] {
  let at = 0;
  return widths.map((width, index) => {
    if (index > 0) at += ((widths[index - 1] ?? 0) + width) / 2;
    return at;
  });
}
