import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flightDuration } from '../../../src/basemap/flight';
import type { Camera, CameraTarget } from '../../../src/geometry/camera';

const BAGHDAD: Camera = { center: [44.37, 33.31], zoom: 6, width: 1280, height: 800 };

const target = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
  zoom: fc.double({ min: 1, max: 16, noNaN: true }),
});

describe('a flight', () => {
  it('never takes more than 1.2 seconds, nor less than it takes to be seen', () => {
    fc.assert(
      fc.property(target, target, (from: CameraTarget, to) => {
        const duration = flightDuration({ ...from, width: 1280, height: 800 }, to);
        expect(duration).toBeGreaterThanOrEqual(300);
        expect(duration).toBeLessThanOrEqual(1200);
      }),
    );
  });

  it('takes longer to a place further off, and to a zoom further in', () => {
    const near = flightDuration(BAGHDAD, { center: [45, 33.31], zoom: 6 });
    expect(flightDuration(BAGHDAD, { center: [60, 33.31], zoom: 6 })).toBeGreaterThan(near);
    expect(flightDuration(BAGHDAD, { center: [45, 33.31], zoom: 8 })).toBeGreaterThan(near);
  });

  it('goes the short way across 180°', () => {
    const fiji: Camera = { ...BAGHDAD, center: [179, -17], zoom: 4 };
    expect(flightDuration(fiji, { center: [-179, -17], zoom: 4 })).toBeLessThan(
      flightDuration(fiji, { center: [150, -17], zoom: 4 }),
    );
  });
});
