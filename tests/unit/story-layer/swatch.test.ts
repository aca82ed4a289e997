import { describe, expect, it } from 'vitest';
import { inDocument } from '../../../src/cli/poster/svg';
import type { SwatchSpec } from '../../../src/scene/swatch';
import { swatch } from '../../../src/story-layer/swatch';
import { firstStory } from '../state/small-story';

const SPECS: readonly SwatchSpec[] = [
  { type: 'kind', kind: 'arms' },
  { type: 'sourcing', sourcing: 'rumoured' },
  { type: 'act', act: 'offered' },
  { type: 'inferred' },
  { type: 'via' },
];

describe('a swatch', () => {
  it.each(SPECS)('points where reading goes: $type', (spec) => {
    const turned = (direction: 'ltr' | 'rtl') =>
      inDocument(() => {
        const words = { language: 'en', direction, formatNumber: String };
        const drawn = swatch(spec, firstStory(), 'light', words);
        return [...drawn.querySelectorAll('[transform*="scale(-1"]')].map((one) => one.getAttribute('class'));
      });
    expect(turned('ltr')).toEqual([]);
    expect(turned('rtl')).toEqual(['im-arcs']);
  });
});
