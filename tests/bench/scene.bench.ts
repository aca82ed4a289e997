/** How long a frame's scene takes: `npx vitest bench --run tests/bench/scene.bench.ts`. Well under 4 ms is what a frame can spend. */
import { bench, describe } from 'vitest';
import { hitTest, openingCamera } from '../../src/scene';
import { cameraFor } from '../../src/scene/framing';
import { measure } from '../unit/scene/fixture';
import { INSETS, realStory, sceneAt, viewOf } from '../unit/scene/look';

const story = realStory();
const SIZE = { width: 880, height: 800 };
const opening = openingCamera(story, SIZE, INSETS, measure);

describe('a scene of the first story', () => {
  let frame = 0;
  bench('while zooming', () => {
    frame++;
    sceneAt(story, { ...opening, zoom: opening.zoom + (frame % 400) / 1000 }, SIZE);
  });
  bench('while panning', () => {
    frame++;
    sceneAt(story, { zoom: opening.zoom, center: [opening.center[0] + (frame % 100) / 50, opening.center[1]] }, SIZE);
  });
  bench('with a flow selected', () => {
    frame++;
    sceneAt(story, { ...opening, zoom: opening.zoom + (frame % 400) / 1000 }, SIZE, viewOf(story.flows[0]?.id ?? null));
  });
});

describe('what is asked now and then', () => {
  const scene = sceneAt(story, opening, SIZE);
  let call = 0;
  bench('the opening view, for a size not seen before', () => {
    call++;
    openingCamera(story, { width: 800 + (call % 300), height: 700 }, INSETS, measure);
  });
  bench('framing a place', () => {
    cameraFor(['iraq'], story, SIZE, INSETS);
  });
  bench('a hit test', () => {
    call++;
    hitTest(scene, [call % 880, (call * 7) % 800], 6);
  });
});
