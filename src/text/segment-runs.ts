import type { TextRange } from '../story/types';

/** A stretch of text over which the same mentions lie. */
export interface Run<M> extends TextRange {
  /** The one that begins first comes first, of those the longest, of those the one given first. */
  readonly mentions: readonly M[];
}

/**
 * Cuts `range` where a mention begins or ends: ordered runs that follow each other without a gap from `range.start` to
 * `range.end`. Mentions may overlap, nest, reach outside the range or have none of their own (`null`).
 */
export function segmentRuns<M extends { readonly range: TextRange | null }>(
  range: TextRange,
  mentions: readonly M[],
): readonly Run<M>[] {
  const located = mentions.flatMap((mention) => clip(mention, range)).sort(byExtent);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of located) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);

  const runs: Run<M>[] = [];
  let open: Located<M>[] = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? range.start;
    const end = sorted[i + 1] ?? range.end;
    open = open.filter((candidate) => candidate.end > start);
    for (let candidate = located[next]; candidate && candidate.start <= start; candidate = located[++next])
      open.push(candidate);
    runs.push({ start, end, mentions: open.map(({ mention }) => mention) });
  }
  return runs;
}

interface Located<M> extends TextRange {
  readonly mention: M;
}

function clip<M extends { readonly range: TextRange | null }>(mention: M, range: TextRange): Located<M>[] {
  if (!mention.range) return [];
  const start = Math.max(mention.range.start, range.start);
  const end = Math.min(mention.range.end, range.end);
  return start < end ? [{ start, end, mention }] : [];
}

function byExtent(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}
