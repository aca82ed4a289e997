import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { claimSlot, freeSlot, LIVE_SLOTS, type SlotHolder } from '../../../src/basemap/live-slots';

interface Probe extends SlotHolder {
  held: boolean;
}

const probes: Probe[] = [];

function probe(distance: number): Probe {
  const made: Probe = { held: false, distance: () => distance, release: () => (made.held = false) };
  probes.push(made);
  return made;
}

const claim = (one: Probe): boolean => {
  one.held = claimSlot(one) || one.held;
  return one.held;
};

afterEach(() => {
  for (const one of probes.splice(0)) freeSlot(one);
});

describe('live slots', () => {
  it('are never more than there are, and the nearest to the screen hold them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 20 }), (distances) => {
        for (const distance of distances) claim(probe(distance));
        const held = probes.filter((one) => one.held).map((one) => one.distance());
        const nearest = [...distances].sort((a, b) => a - b).slice(0, LIVE_SLOTS);
        expect(held.sort((a, b) => a - b)).toEqual(nearest);
        for (const one of probes.splice(0)) freeSlot(one);
      }),
    );
  });

  it('are not taken from one that is as near', () => {
    const first = Array.from({ length: LIVE_SLOTS }, () => probe(0));
    for (const one of first) claim(one);
    expect(claim(probe(0))).toBe(false);
    expect(first.every((one) => one.held)).toBe(true);
  });

  it('can be had again once one is free', () => {
    const holders = Array.from({ length: LIVE_SLOTS }, () => probe(0));
    for (const one of holders) claim(one);
    const [first] = holders;
    if (first) freeSlot(first);
    expect(claim(probe(0))).toBe(true);
  });
});
