import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../../src/element/attributes';
import { chromeInsets } from '../../../src/element/chrome';
import { boxAround, encloses, overlaps } from '../../../src/geometry/box';
import type { Box, CameraTarget, Size } from '../../../src/geometry/camera';
import { buildScene, openingCamera } from '../../../src/scene';
import { countSize } from '../../../src/scene/badge';
import { cameraFor } from '../../../src/scene/framing';
import type { Scene, SceneArc } from '../../../src/scene/types';
import { measure } from './fixture';
import { dotBox, INSETS, realStory, SIZES, sceneAt, viewOf } from './look';

const story = realStory();

const SMALL: readonly Size[] = [
  { width: 320, height: 180 },
  { width: 406, height: 224 },
  { width: 284, height: 272 },
  { width: 375, height: 322 },
  { width: 600, height: 320 },
  { width: 880, height: 640 },
];

/** The counts that are written, each with its box. */
function written({ arcs }: Scene): readonly { readonly arc: SceneArc; readonly box: Box }[] {
  return arcs
    .filter(({ counted }) => counted)
    .map((arc) => ({ arc, box: boxAround(arc.middle, ...countSize(String(arc.flows.length), measure)) }));
}

describe.each(SMALL)('the counts of bundles on a map of $width × $height', (size) => {
  const insets = chromeInsets(size, CONTROLS, ['en']);
  const home = openingCamera(story, size, insets, measure);
  const at = (id: string): CameraTarget => cameraFor([id], story, size, insets) ?? home;
  const looks = [
    ...[null, 'ramadi'].map((selected) => ({ selected, target: home })),
    ...['moscow', 'iraq', 'anbar'].map((selected) => ({ selected, target: at(selected) })),
    ...[-4, 5, 9].map((east) => ({
      selected: null,
      target: { ...home, center: [home.center[0] + east, home.center[1]] as const },
    })),
  ];
  const scenes = looks.flatMap(({ selected, target }) =>
    ['ar', 'en'].map((language) =>
      buildScene({ story, view: viewOf(selected, language), camera: { ...target, ...size }, measure, insets }),
    ),
  );

  it('are whole in view, and under nothing that stands on the map', () => {
    const [width, height] = insets.corner ?? [0, 0];
    const free = {
      x: insets.left,
      y: insets.top,
      width: size.width - insets.left - insets.right,
      height: size.height - insets.top - insets.bottom,
    };
    for (const scene of scenes)
      for (const { arc, box } of written(scene)) {
        expect(encloses(free, box), arc.id).toBe(true);
        expect(overlaps({ x: 0, y: 0, width, height }, box), arc.id).toBe(false);
      }
  });

  it('lie on no mark, name, head or other count', () => {
    for (const scene of scenes) {
      const counts = written(scene);
      const solid = [
        ...scene.marks.filter(({ shape }) => shape !== 'region').map(dotBox),
        ...scene.marks.flatMap(({ badge }) => badge ?? []),
        ...scene.labels.map(({ box }) => box),
        ...scene.edgeNames.map(({ box }) => box),
        ...scene.arcs.flatMap(({ heads }) => heads.map(({ box }) => box)),
      ];
      counts.forEach(({ arc, box }, index) => {
        for (const other of [...solid, ...counts.slice(index + 1).map((one) => one.box)])
          expect(overlaps(box, other), arc.id).toBe(false);
      });
    }
  });

  it('are those of bundles alone', () => {
    for (const { arcs } of scenes)
      for (const { counted, flows } of arcs) if (counted) expect(flows.length).toBeGreaterThan(1);
  });
});

it.each(SIZES.filter(({ width }) => width > 600))(
  'a map of $width × $height opens with the counts of all bundles whose middles are in view',
  (size) => {
    const target = openingCamera(story, size, INSETS, measure);
    for (const language of ['ar', 'en']) {
      const scene = sceneAt(story, target, size, viewOf(null, language));
      const bundles = scene.arcs.filter(
        ({ flows, middle }) => flows.length > 1 && overlaps({ x: 0, y: 0, ...size }, boxAround(middle, 1, 1)),
      );
      expect(bundles.length).toBeGreaterThan(3);
      for (const { id, counted } of bundles) expect(counted, id).toBe(true);
    }
  },
);
