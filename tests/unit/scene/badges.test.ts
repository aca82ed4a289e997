/** The counts of what is folded into marks, on maps where edges and buttons are near. */
import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../../src/element/attributes';
import { chromeInsets } from '../../../src/element/chrome';
import { contains, encloses, overlaps } from '../../../src/geometry/box';
import type { Size } from '../../../src/geometry/camera';
import { buildScene, openingCamera } from '../../../src/scene';
import { cameraFor } from '../../../src/scene/framing';
import type { Scene } from '../../../src/scene/types';
import { measure } from './fixture';
import { dotBox, realStory, viewOf } from './look';

const story = realStory();

const LOOKS = [null, 'ramadi', 'iraq', 'moscow', 'baghdad', ...story.tour.map((_, step) => `step.${step + 1}`)];

describe.each([
  [320, 180],
  [320, 224],
  [375, 322],
  [568, 272],
  [880, 640],
])('the counts of folded places on a map of %i × %i', (width, height) => {
  const size: Size = { width, height };
  const insets = chromeInsets(size, CONTROLS, ['en']);
  const home = openingCamera(story, size, insets, measure);
  const scenes = LOOKS.flatMap((selected) =>
    ['ar', 'en'].map((language): Scene => {
      const target = (selected && cameraFor([selected], story, size, insets)) || home;
      return buildScene({ story, view: viewOf(selected, language), camera: { ...target, ...size }, measure, insets });
    }),
  );

  it('are whole, under no button, and on no other mark or count', () => {
    const { top, right, bottom, left, corner = [0, 0] } = insets;
    const free = { x: left, y: top, width: width - left - right, height: height - top - bottom };
    for (const { marks } of scenes)
      for (const mark of marks) {
        const { id, badge } = mark;
        if (!badge) continue;
        expect(encloses(free, badge), id).toBe(true);
        expect(badge.x < corner[0] && badge.y < corner[1], id).toBe(false);
        for (const other of marks) {
          if (other === mark) continue;
          if (other.shape !== 'region') expect(overlaps(dotBox(other), badge), `${id} ${other.id}`).toBe(false);
          if (other.badge) expect(overlaps(other.badge, badge), `${id} ${other.id}`).toBe(false);
        }
      }
  });

  it('are written wherever there is room for them', () => {
    const folding = scenes.flatMap(({ marks }) =>
      marks.filter(({ folded, at }) => folded.length > 0 && contains({ x: 0, y: 0, width, height }, at)),
    );
    const left = folding.filter(({ badge }) => !badge);
    expect(left.length / folding.length).toBeLessThan(width < 350 ? 0.5 : 0.1);
  });
});
