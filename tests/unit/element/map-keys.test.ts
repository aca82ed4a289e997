import { describe, expect, it } from 'vitest';
import { mapKey, nextSpot, PAN_STEP, type Spot, spotsOf } from '../../../src/element/map-keys';
import { openingCamera } from '../../../src/scene';
import { measure } from '../scene/fixture';
import { INSETS, realStory, SIZES, sceneAt } from '../scene/look';

const SIDES = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

const key = (name: string, more: Partial<Parameters<typeof mapKey>[0]> = {}) =>
  mapKey({ key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more });

describe('a key on the map', () => {
  it('moves it to the side that the arrow points to, on the screen', () => {
    expect(key('ArrowLeft')).toEqual({ type: 'pan', by: [-PAN_STEP, 0] });
    expect(key('ArrowRight')).toEqual({ type: 'pan', by: [PAN_STEP, 0] });
    expect(key('ArrowUp')).toEqual({ type: 'pan', by: [0, -PAN_STEP] });
    expect(key('ArrowDown', { shiftKey: true })).toEqual({ type: 'walk', side: [0, 1] });
  });

  it('zooms and goes back to the whole', () => {
    expect(key('+')).toEqual({ type: 'zoom', levels: 1 });
    expect(key('_', { shiftKey: true })).toEqual({ type: 'zoom', levels: -1 });
    expect(key('Home')).toEqual({ type: 'reset' });
    expect(key('Enter')).toEqual({ type: 'open' });
  });

  it('is left to the browser where it is not the map’s', () => {
    expect(key('ArrowLeft', { altKey: true })).toBeNull();
    expect(key('+', { ctrlKey: true })).toBeNull();
    expect(key('Tab')).toBeNull();
    expect(key('a')).toBeNull();
  });
});

describe('a walk on the map', () => {
  const here = [100, 100] as const;

  it('goes to the nearest on a side, and nowhere where there is none', () => {
    const spots: readonly Spot[] = [
      { id: 'near', at: [130, 100] },
      { id: 'far', at: [190, 100] },
      { id: 'aside', at: [110, 190] },
    ];
    expect(nextSpot(spots, here, [1, 0], null)?.id).toBe('near');
    expect(nextSpot(spots, here, [1, 0], 'near')?.id).toBe('far');
    expect(nextSpot(spots, here, [0, 1], null)?.id).toBe('aside');
    expect(nextSpot(spots, here, [-1, 0], null)).toBeNull();
  });

  it.each(SIZES)('comes to all that is drawn of the first story, on $width × $height', (size) => {
    const story = realStory();
    const spots = spotsOf(sceneAt(story, openingCamera(story, size, INSETS, measure), size));
    const middle: Spot = { id: '', at: [size.width / 2, size.height / 2] };
    const reached = new Map([[middle.id, middle]]);
    for (const from of reached.values()) {
      for (const side of SIDES) {
        const to = nextSpot(spots, from.at, side, from.id);
        if (to && !reached.has(to.id)) reached.set(to.id, to);
      }
    }
    expect(spots.length).toBeGreaterThan(30);
    expect(spots.filter(({ id }) => !reached.has(id))).toEqual([]);
  });
});
