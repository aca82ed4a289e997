import { describe, expect, it } from 'vitest';
import { cameraFor } from '../../../src/scene/framing';
import { litFlows, stepId } from '../../../src/state';
import { indexStory } from '../../../src/story';
import { INSETS, realStory, SIZES, sceneAt, viewOf } from './look';

const story = realStory();
const index = indexStory(story);

describe.each(story.tour.map((step, at) => ({ step, id: stepId(at) })))('$id', ({ step, id }) => {
  it.each(SIZES)('lights what it shows and fades the rest, at $width × $height', (size) => {
    const camera = cameraFor([id], story, size, INSETS);
    if (!camera) throw new Error(`found no camera for ${id}, expected one`);
    const { arcs, rings, marks } = sceneAt(story, camera, size, viewOf(id));
    const lit = litFlows(index, id);
    for (const { flows, emphasis } of [...arcs, ...rings])
      expect(emphasis, flows.join()).toBe(flows.some((flow) => lit.has(flow)) ? 'selected' : 'faded');
    const drawn = new Set([...arcs, ...rings].flatMap(({ flows }) => flows));
    for (const flow of lit) expect(drawn).toContain(flow);
    const places = step.show.filter((shown) => index.places.has(shown));
    const bright = marks
      .filter(({ emphasis }) => emphasis === 'selected')
      .flatMap(({ id: own, folded }) => [own, ...folded]);
    for (const place of places) expect(bright).toContain(place);
  });
});
