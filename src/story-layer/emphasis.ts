import type { Emphasis } from '../scene/types';

/** Class names of a group: its own, and those of its emphasis. */
export function emphasized(className: string, emphasis: Emphasis, hovered: boolean): string {
  return `${className}${emphasis === 'normal' ? '' : ` im-${emphasis}`}${hovered ? ' im-hovered' : ''}`;
}

const RANK: Readonly<Record<Emphasis, number>> = { faded: 0, normal: 1, related: 2, selected: 3 };

/** The same things, the faded first and the selected last, so that what matters lies on top. */
export function byEmphasis<T extends { readonly emphasis: Emphasis }>(things: readonly T[]): readonly T[] {
  if (things.every((thing) => thing.emphasis === 'normal')) return things;
  return [...things].sort((a, b) => RANK[a.emphasis] - RANK[b.emphasis]);
}
