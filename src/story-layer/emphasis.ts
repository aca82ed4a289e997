import type { Emphasis, SceneArc } from '../scene/types';
import type { StoryLook } from './types';

/** Class names of a group: its own, and those of its emphasis. */
export function emphasized(className: string, emphasis: Emphasis, hovered: boolean): string {
  return `${className}${emphasis === 'normal' ? '' : ` im-${emphasis}`}${hovered ? ' im-hovered' : ''}`;
}

/** Whether the pointer is on an arc or a ring, or on a flow in it. */
export function isPointedAt({ id, flows }: Pick<SceneArc, 'id' | 'flows'>, hovered: StoryLook['hovered']): boolean {
  return hovered != null && [id, ...flows].includes(hovered);
}

const RANK: Readonly<Record<Emphasis, number>> = { faded: 0, normal: 1, related: 2, selected: 3 };

/** The same things, the faded first and the selected last, so that what matters lies on top. */
export function byEmphasis<T extends { readonly emphasis?: Emphasis }>(things: readonly T[]): readonly T[] {
  const rank = ({ emphasis = 'normal' }: T): number => RANK[emphasis];
  return [...things].sort((a, b) => rank(a) - rank(b));
}
