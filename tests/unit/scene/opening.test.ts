import { describe, expect, it } from 'vitest';
import { ZOOMS } from '../../../src/basemap/limits';
import { CONTROLS } from '../../../src/element/attributes';
import { chromeInsets } from '../../../src/element/chrome';
import { contains, distanceToBox, encloses, overlaps } from '../../../src/geometry/box';
import type { Size } from '../../../src/geometry/camera';
import { buildScene, openingCamera } from '../../../src/scene';
import { cameraFor } from '../../../src/scene/framing';
import type { MeasureText } from '../../../src/scene/types';
import type { Place, Story } from '../../../src/story/types';
import { anbarFixture, measure, storyOf } from './fixture';
import { dotBox, INSETS, realStory, SIZES, sceneAt, viewOf, visibleOf } from './look';

const stories: readonly (readonly [string, Story])[] = [
  ['the first story', realStory()],
  ['the fixture', anbarFixture()],
];
const cases = stories.flatMap(([name, story]) =>
  SIZES.flatMap((size) => ['ar', 'en'].map((language) => ({ name, story, size, language }))),
);

describe.each(cases)('the opening view of $name at $size.width × $size.height in $language', (one) => {
  const { story, size, language } = one;
  const scene = sceneAt(story, openingCamera(story, size, INSETS, measure), size, viewOf(null, language));
  const featured = scene.labels.filter(({ place }) => story.featured.includes(place));

  it('names all featured places, whole and inside the insets', () => {
    expect(featured.map(({ place }) => place).sort()).toEqual([...story.featured].sort());
    for (const { box } of featured) expect(encloses(visibleOf(size), box)).toBe(true);
  });

  it('shows their marks apart from each other and from name plates', () => {
    const marks = scene.marks.filter((mark) => mark.featured);
    for (const [index, mark] of marks.entries()) {
      expect(contains(visibleOf(size), mark.at)).toBe(true);
      for (const other of scene.marks) if (other.box) expect(overlaps(dotBox(mark), other.box)).toBe(false);
      for (const other of marks.slice(index + 1)) expect(overlaps(dotBox(mark), dotBox(other))).toBe(false);
    }
  });

  it('lets no name of theirs lie on a label, a mark, a head, an edge name or a count', () => {
    for (const label of featured) {
      const others = [
        ...scene.labels.filter(({ place }) => place !== label.place).map(({ box }) => box),
        ...scene.marks.map(dotBox),
        ...scene.marks.flatMap(({ badge }) => badge ?? []),
        ...scene.arcs.flatMap(({ heads }) => heads.map(({ box }) => box)),
        ...scene.edgeNames.map(({ box }) => box),
      ];
      for (const other of others) expect(overlaps(label.box, other)).toBe(false);
    }
  });

  it('lets no name of theirs stand beside the dot of another place, nearer to it than to its own', () => {
    for (const { place, box } of featured) {
      const own = scene.marks.find(({ id }) => id === place);
      for (const other of scene.marks) {
        if (other === own || other.box || other.shape === 'region') continue;
        const away = distanceToBox(box, other.at);
        expect(away, `${place} beside ${other.id}`).toBeGreaterThanOrEqual(
          Math.min(16, distanceToBox(box, own?.at ?? other.at)),
        );
      }
    }
  });

  it('names the United States at the edge, for its flows leave the view', () => {
    expect(scene.edgeNames.map(({ place }) => place)).toContain('united-states');
  });
});

describe.each([
  [320, 180],
  [320, 224],
  [375, 322],
  [406, 224],
  [568, 272],
])('a map of %i × %i', (width, height) => {
  const story = realStory();
  const size = { width, height };
  const insets = chromeInsets(size, CONTROLS, ['en']);
  const home = openingCamera(story, size, insets, measure);
  const [right, bottom] = insets.corner ?? [0, 0];

  it.each(['nothing', 'moscow', 'anbar', ...story.tour.map((_, step) => `step.${step + 1}`)])(
    'has no lit featured place under the button for the language as it opens with %s selected',
    (selected) => {
      const camera = { ...(cameraFor([selected], story, size, insets) ?? home), ...size };
      for (const language of ['ar', 'en']) {
        const { marks } = buildScene({ story, view: viewOf(selected, language), camera, measure, insets });
        const lit = marks.filter(({ featured, emphasis }) => featured && emphasis !== 'faded');
        // Names of another language push plates, and with them their neighbours, by a pixel or two.
        for (const { id, at } of lit)
          expect(contains({ x: 0, y: 0, width: right, height: bottom }, at), id).toBe(false);
      }
    },
  );
});

describe('the opening view', () => {
  it('is closer on a larger map', () => {
    const story = realStory();
    const zooms = [375, 560, 800].map((side) => openingCamera(story, square(side), INSETS, measure).zoom);
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
    expect(new Set(zooms).size).toBe(zooms.length);
  });

  it('of a story with one place is not too close to know where it is', () => {
    const [place] = anbarFixture().places.filter(({ id }) => id === 'ramadi');
    const story = storyOf(place ? [{ ...place }] : [], [], ['ramadi']);
    const { zoom, center } = openingCamera(story, square(600), INSETS, measure);
    expect(zoom).toBeLessThanOrEqual(8);
    expect(center[0]).toBeCloseTo(43.3, 0);
  });

  it('shows all where a single place is featured, which alone would tell of nothing round it', () => {
    const story = realStory();
    const of = (featured: readonly string[]) => openingCamera({ ...story, featured }, square(600), INSETS, measure);
    const { marks } = sceneAt(story, of(['iraq']), square(600));
    const inView = marks.filter(({ at }) => contains(visibleOf(square(600)), at)).map(({ id }) => id);
    expect(inView).toEqual(expect.arrayContaining(['iraq', 'russia', 'united-states']));
    expect(of(['iraq', 'ramadi']).zoom).toBeGreaterThan(of(['iraq']).zoom + 2);
  });

  it('of a story over an ocean shows both shores on a telephone, from no farther than the map may be looked at', () => {
    const precision = { level: 'exact' } as const;
    const places: Place[] = [
      { id: 'suva', name: { en: 'Suva' }, kind: 'city', position: [178.44, -18.14], precision },
      { id: 'chile', name: { en: 'Chile' }, kind: 'country', position: [-71, -33], precision },
    ];
    const size = { width: 375, height: 447 };
    const story = storyOf(places, [], ['suva', 'chile']);
    const asked = openingCamera(story, size, INSETS, measure);
    const zoom = Math.max(ZOOMS.minZoom, asked.zoom);
    const marks = sceneAt(story, { ...asked, zoom }, size).marks;
    expect(marks).toHaveLength(2);
    for (const { at } of marks) expect(contains(visibleOf(size), at)).toBe(true);
  });

  it.each(['normal', 'strong'])('is looked for anew when %s names have become wider', (weight) => {
    const wider: MeasureText = (text, fontSize, strong) =>
      measure(text, fontSize, strong) * (strong === (weight === 'strong') ? 2 : 1);
    const moved = SIZES.filter((size) => {
      const story = realStory();
      const before = openingCamera(story, size, INSETS, measure);
      const after = openingCamera(story, size, INSETS, wider);
      expect(after).toEqual(openingCamera(realStory(), size, INSETS, wider));
      return after.zoom !== before.zoom || after.center.some((degrees, axis) => degrees !== before.center[axis]);
    });
    expect(moved.length).toBeGreaterThan(0);
  });

  it('is there though a place has no name in any language', () => {
    const story = realStory();
    for (const nameless of story.places) {
      const places = story.places.map((place) => (place === nameless ? { ...place, name: {} } : place));
      const { center, zoom } = openingCamera({ ...story, places }, square(600), INSETS, measure);
      expect([...center, zoom].every(Number.isFinite), nameless.id).toBe(true);
    }
  });

  it('of a story without places is the world', () => {
    expect(openingCamera(storyOf([], []), square(600), INSETS, measure).zoom).toBeLessThan(2);
  });
});

function square(side: number): Size {
  return { width: side, height: side };
}
