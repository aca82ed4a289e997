/**
 * How the work grows with the story: `npx vitest bench --run --project unit tests/bench/crowd.bench.ts`. The ratios at its end
 * are what to look at: what grows with the square of the story takes a hundred times as long for ten times the places.
 */
import { bench, describe } from 'vitest';
import { openingCamera } from '../../src/scene';
import { measure } from '../unit/scene/fixture';
import { INSETS, sceneAt } from '../unit/scene/look';
import { crowd } from './crowd';

const SIZE = { width: 880, height: 800 };
const FEW = { iterations: 5, warmupIterations: 2, time: 0, warmupTime: 0 };
const stories = [100, 300, 1_000].map((count) => ({ count, story: crowd(count) }));

let frame = 0;

describe('a frame of a pan', () => {
  for (const { count, story } of stories)
    bench(
      `over ${count} places`,
      () => void sceneAt(story, { zoom: 4, center: [(frame++ % 100) / 50, 20] }, SIZE),
      FEW,
    );
});

describe('a frame at a new zoom', () => {
  for (const { count, story } of stories)
    bench(
      `over ${count} places`,
      () => void sceneAt(story, { zoom: 3 + (frame++ % 20) / 10, center: [0, 20] }, SIZE),
      FEW,
    );
});

describe('the opening view, for a size not seen before', () => {
  for (const { count, story } of stories)
    bench(
      `of ${count} places`,
      () => void openingCamera(story, { width: 800 + (frame++ % 90), height: 700 }, INSETS, measure),
      FEW,
    );
});
