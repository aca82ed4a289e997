/**
 * Colours of the kinds of influence. Each keeps 3:1 (WCAG 2.2, success criterion 1.4.11) against land and water of
 * its theme, and the kinds stay apart for readers who do not see red or green: hues are spread over blue and yellow,
 * and where two of them come close the lightness differs.
 */
import type { Story } from '../story/types';

export interface KindColor {
  /** CSS hex colours. */
  readonly light: string;
  readonly dark: string;
}

/** Ochre, vermilion, blue, green, violet, rose; the last is dark earth by day and bone by night. */
export const PALETTE: readonly KindColor[] = [
  { light: '#b07300', dark: '#f5c84f' },
  { light: '#b3261a', dark: '#e2553f' },
  { light: '#1f74d0', dark: '#8ab2f5' },
  { light: '#0a5546', dark: '#5fd6c0' },
  { light: '#4b1a8f', dark: '#8a63e0' },
  { light: '#d6398a', dark: '#cc5a8c' },
  { light: '#4a2e16', dark: '#eef1f8' },
];

/**
 * The colour of each kind of a story, by its id. Kinds take the palette's colours in the order of their ids, so that
 * a kind keeps its colour wherever it stands in the file; a story's own `color` is used as it is, in both themes,
 * without moving the others. More kinds than colours begin again at the first.
 */
export function kindColors(story: Pick<Story, 'kinds'>): ReadonlyMap<string, KindColor> {
  const sorted = [...story.kinds].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    sorted.map((kind, index) => {
      const ours = PALETTE[index % PALETTE.length] as KindColor;
      return [kind.id, kind.color ? { light: kind.color, dark: kind.color } : ours];
    }),
  );
}
