/**
 * Fewest insertions, deletions and replacements of units that turn `a` into `b`; anything above `most` is returned as
 * `most + 1`, which keeps the work in proportion to `most` times the length.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(most + 1);
    row[0] = i;
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    let least = from === 1 ? i : most + 1;
    for (let j = from; j <= to; j++) {
      const replaced = (previous[j - 1] ?? most + 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(replaced, (previous[j] ?? most + 1) + 1, (row[j - 1] ?? most + 1) + 1);
      row[j] = value;
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    previous = row;
  }
  return Math.min(previous[b.length] ?? most + 1, most + 1);
}

/** The candidate most like `word`, when no more than a third of its letters differ; `null` when none is that close. */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(Math.min(word.length, 60) / 3)) + 1;
  if (word.length > 60) return null;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, least - 1);
    if (distance < least && candidate !== word) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
