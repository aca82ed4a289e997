/** Tiny Scenes for the legend, so that what it shows is drawn by the painter of the map and cannot differ from it. */
import { boxAround } from '../geometry/box';
import { type Pixel, toLngLat } from '../geometry/camera';
import type { Quadratic } from '../geometry/curve';
import { bundleId } from '../state/selection';
import type { Act, Flow, PrecisionLevel, Sourcing, Story } from '../story/types';
import { drawArc } from './arcs';
import { SCENE } from './defaults';
import { nameOf } from './marks';
import type { Mark, Scene, SceneArc, SceneRing } from './types';

export type SwatchSpec =
  | { readonly type: 'kind'; readonly kind: string }
  | { readonly type: 'sourcing'; readonly sourcing: Sourcing }
  | { readonly type: 'act'; readonly act: Act }
  | { readonly type: 'precision'; readonly level: PrecisionLevel }
  | { readonly type: 'bundle'; readonly count: number }
  | { readonly type: 'ring' }
  | { readonly type: 'inferred' }
  | { readonly type: 'via' }
  | { readonly type: 'folded' };

/** What a story lends to its swatches: its kinds to bundles, its shortest country to name plates. */
export type SwatchStory = Pick<Story, 'kinds' | 'places' | 'language'>;

/** CSS pixels of every swatch. */
export const SWATCH_SIZE = { width: 72, height: 30 };

const MIDDLE: Pixel = [SWATCH_SIZE.width / 2, SWATCH_SIZE.height / 2];

/** Between the swatch's border and the ends of an arc. */
const MARGIN = 5;

/** How far an arc's control point lies above its ends. */
const BOW = 10;

/** Radius of the ring round a place whose spot is not exactly known. */
const HALO = 12;

/** Named by no story, so that the painter takes its neutral ink. */
const NO_KIND = '';

/** What a swatch shows; words are in the language (BCP 47). */
export function swatchScene(spec: SwatchSpec, story: SwatchStory, language: string): Scene {
  switch (spec.type) {
    case 'kind':
      return scene({ arcs: [arc([{ kind: spec.kind }])] });
    case 'sourcing':
      return scene({ arcs: [arc([{ sourcing: spec.sourcing }])] });
    case 'act':
      return scene({ arcs: [arc([{ act: spec.act }])] });
    case 'inferred':
      return scene({
        arcs: [arc([{ inferred: ['to'] }], [curve(MARGIN, SWATCH_SIZE.width - MARGIN - SCENE.openGap)])],
      });
    case 'via': {
      const legs = [curve(MARGIN, MIDDLE[0]), curve(MIDDLE[0], SWATCH_SIZE.width - MARGIN)];
      return scene({ arcs: [arc([{ via: 'via' }], legs)], marks: [mark({ at: legs[0]?.end ?? MIDDLE })] });
    }
    case 'bundle':
      return scene({ arcs: [bundle(spec.count, story)] });
    case 'ring':
      return scene({ rings: [RING] });
    case 'folded':
      return scene({ marks: [folded()] });
    case 'precision':
      return precision(spec.level, story, language);
  }
}

function precision(level: PrecisionLevel, story: SwatchStory, language: string): Scene {
  switch (level) {
    case 'exact':
      return scene({ marks: [mark({})] });
    case 'approximate':
      return scene({ marks: [mark({ shape: 'halo', halo: HALO })] });
    case 'region':
      return scene({ marks: [mark({ shape: 'region', halo: HALO })] });
    case 'area':
      return scene({
        areas: [{ place: 'mark', rings: [OUTLINE], approximate: false, emphasis: 'normal' }],
        marks: [mark({ shape: 'area' })],
      });
    case 'country':
      return scene({ marks: [plate(story, language)] });
  }
}

/** Pixels: a coast and a straight border, as a province has. */
const OUTLINE: readonly Pixel[] = [
  [14, 5],
  [31, 3],
  [37, 6],
  [56, 4],
  [60, 15],
  [53, 19],
  [48, 27],
  [30, 25],
  [12, 21],
  [16, 13],
  [14, 5],
];

function scene(parts: Partial<Pick<Scene, 'areas' | 'marks' | 'arcs' | 'rings'>>): Scene {
  const camera = { center: toLngLat([0.5, 0.5]), zoom: 0, ...SWATCH_SIZE };
  return { camera, areas: [], marks: [], arcs: [], rings: [], labels: [], edgeNames: [], ...parts };
}

const RING: SceneRing = {
  id: '1+2',
  flows: ['1', '2'],
  mark: 'mark',
  center: MIDDLE,
  radius: SCENE.ringRadius,
  kind: null,
  emphasis: 'normal',
};

/** From left to right, bowed upwards, as arcs bow to the left of their travel. */
function curve(from: number, to: number): Quadratic {
  const y = MIDDLE[1] + BOW / 4;
  return { start: [from, y], control: [(from + to) / 2, y - BOW], end: [to, y] };
}

/** The scene's own arc for flows that no story holds. */
function arc(flows: readonly Partial<Flow>[], curves = [curve(MARGIN, SWATCH_SIZE.width - MARGIN)]): SceneArc {
  const drawn = flows.map((flow, index) => ({ ...PLAIN, id: String(index + 1), ...flow }));
  const group = {
    id: bundleId(drawn.map(({ id }) => id)),
    flows: drawn,
    from: 'from',
    to: 'to',
    via: null,
    twoWay: false,
    openStart: false,
    openEnd: drawn.every(({ inferred }) => inferred.includes('to')),
  };
  return { ...drawArc(group, curves), emphasis: 'normal' };
}

const PLAIN: Flow = {
  id: '',
  from: 'from',
  to: 'to',
  twoWay: false,
  inferred: [],
  kind: NO_KIND,
  sourcing: 'reported',
  act: 'done',
  label: {},
  evidence: [],
};

function bundle(count: number, { kinds }: SwatchStory): SceneArc {
  const ids = kinds.map(({ id }) => id).sort();
  return arc(Array.from({ length: count }, (_, i) => ({ kind: ids[i % Math.max(1, ids.length)] ?? NO_KIND })));
}

function mark(parts: Partial<Mark>): Mark {
  const at = parts.at ?? MIDDLE;
  return {
    id: 'mark',
    name: '',
    shape: 'dot',
    at,
    anchor: at,
    radius: SCENE.dotRadius,
    halo: null,
    box: null,
    folded: [],
    featured: false,
    emphasis: 'normal',
    ...parts,
  };
}

/** A dot with the count of what is folded into it, a little below the middle. */
function folded(): Mark {
  const at: Pixel = [MIDDLE[0], MIDDLE[1] + SCENE.dotRadius];
  const width = SCENE.countHeight * 1.6;
  const badge = boxAround([at[0] + width / 2, at[1] - 2.5 * SCENE.dotRadius], width, SCENE.countHeight);
  return mark({ at, folded: ['1', '2', '3'], badge });
}

function plate({ places, language: fallback }: SwatchStory, language: string): Mark {
  const names = places.filter(({ kind }) => kind === 'country').map(({ name }) => nameOf(name, language, fallback));
  const name = names.reduce((shortest, one) => (one.length < shortest.length ? one : shortest), names[0] ?? '');
  const width = SWATCH_SIZE.width - 2 * MARGIN;
  return mark({ shape: 'plate', name, box: boxAround(MIDDLE, width, SCENE.plateHeight) });
}
