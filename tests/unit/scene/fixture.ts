/** The first story's places and flows as code: enough of a `Story` for the scene, which reads no text but names. */
import type {
  Act,
  Flow,
  LngLat,
  Outline,
  Place,
  PlaceKind,
  Precision,
  Sourcing,
  Story,
} from '../../../src/story/types';

type PlaceRow = readonly [
  id: string,
  ar: string,
  en: string,
  kind: PlaceKind,
  at: LngLat,
  within: string | null,
  precision: Precision,
];

const EXACT: Precision = { level: 'exact' };
const COUNTRY: Precision = { level: 'country' };
const about = (radiusMetres: number): Precision => ({ level: 'approximate', radiusMetres });

const PLACES: readonly PlaceRow[] = [
  ['anbar', 'الأنبار', 'Anbar', 'governorate', [41.6, 32.9], 'iraq', { level: 'area' }],
  ['ramadi', 'الرمادي', 'Ramadi', 'city', [43.2994, 33.4258], 'anbar', EXACT],
  ['baghdad', 'بغداد', 'Baghdad', 'city', [44.3661, 33.3153], 'iraq', EXACT],
  ['green-zone', 'المنطقة الخضراء', 'Green Zone', 'district', [44.387, 33.307], 'baghdad', about(1500)],
  ['khuld-hall', 'قاعة «خُلد»', 'Khuld Hall', 'building', [44.383, 33.313], 'baghdad', about(2000)],
  [
    'national-information-centre',
    'مركز المعلومات الوطني',
    'National Information Centre',
    'building',
    [44.36, 33.33],
    'baghdad',
    about(12000),
  ],
  [
    'council-of-ministers',
    'مبنى مجلس الوزراء',
    'Council of Ministers building',
    'building',
    [44.375, 33.3],
    'baghdad',
    about(12000),
  ],
  ['russian-embassy', 'السفارة الروسية', 'Russian embassy', 'building', [44.335, 33.318], 'baghdad', about(2500)],
  ['moscow', 'موسكو', 'Moscow', 'city', [37.6173, 55.7558], 'russia', EXACT],
  ['kremlin', 'الكرملين', 'Kremlin', 'building', [37.618, 55.752], 'moscow', EXACT],
  ['damascus', 'دمشق', 'Damascus', 'city', [36.2919, 33.5131], 'syria', EXACT],
  ['washington', 'واشنطن', 'Washington', 'city', [-77.036, 38.895], 'united-states', EXACT],
  ['iraq', 'العراق', 'Iraq', 'country', [45.2, 32.4], null, COUNTRY],
  ['syria', 'سوريا', 'Syria', 'country', [38.4, 34.6], null, COUNTRY],
  [
    'northwest-syria',
    'شمال غرب سوريا',
    'Northwest Syria',
    'region',
    [36.5, 35.8],
    'syria',
    { level: 'region', radiusMetres: 60000 },
  ],
  ['russia', 'روسيا', 'Russia', 'country', [42, 54.6], null, COUNTRY],
  ['united-states', 'الولايات المتحدة', 'United States', 'country', [-79.5, 37.2], null, COUNTRY],
  ['iran', 'إيران', 'Iran', 'country', [52.4, 34.4], null, COUNTRY],
  ['saudi-arabia', 'السعودية', 'Saudi Arabia', 'country', [45.2, 24.2], null, COUNTRY],
  ['turkey', 'تركيا', 'Turkey', 'country', [33.6, 39.2], null, COUNTRY],
  ['united-kingdom', 'المملكة المتحدة', 'United Kingdom', 'country', [-1.3, 52.2], null, COUNTRY],
  [
    'middle-east',
    'الشرق الأوسط',
    'Middle East',
    'region',
    [43, 29.3],
    null,
    { level: 'region', radiusMetres: 1500000 },
  ],
];

type FlowRow = readonly [from: string, to: string, kind: string, sourcing: Sourcing, act: Act, extra?: Partial<Flow>];

const TO = { inferred: ['to'] } as const;
const FROM = { inferred: ['from'] } as const;
const TWO = { twoWay: true } as const;

const FLOWS: readonly FlowRow[] = [
  ['moscow', 'anbar', 'diplomacy', 'reported', 'ongoing'],
  ['russia', 'iraq', 'diplomacy', 'reported', 'ongoing'],
  ['kremlin', 'iraq', 'diplomacy', 'reported', 'ongoing'],
  ['russia', 'iraq', 'diplomacy', 'claimed', 'ongoing'],
  ['kremlin', 'iraq', 'arms', 'reported', 'offered'],
  ['united-states', 'iraq', 'arms', 'reported', 'ongoing', { via: 'baghdad' }],
  ['united-states', 'iraq', 'military', 'reported', 'done'],
  ['united-states', 'anbar', 'arms', 'claimed', 'promised', TO],
  ['russia', 'anbar', 'arms', 'claimed', 'promised', { inferred: ['from', 'to'] }],
  ['united-states', 'anbar', 'arms', 'claimed', 'promised', TO],
  ['united-states', 'iraq', 'aid', 'claimed', 'ongoing', TO],
  ['united-states', 'iraq', 'military', 'claimed', 'ongoing', TO],
  ['united-states', 'baghdad', 'pressure', 'claimed', 'done'],
  ['united-states', 'iraq', 'pressure', 'claimed', 'done', TO],
  ['russia', 'syria', 'military', 'claimed', 'ongoing', TO],
  ['syria', 'anbar', 'military', 'claimed', 'ongoing'],
  ['russia', 'middle-east', 'diplomacy', 'claimed', 'ongoing', FROM],
  ['russia', 'iraq', 'military', 'rumoured', 'discussed'],
  ['russia', 'syria', 'military', 'reported', 'ongoing'],
  ['russia', 'damascus', 'military', 'reported', 'ongoing'],
  ['moscow', 'syria', 'military', 'alleged', 'ongoing'],
  ['united-kingdom', 'moscow', 'pressure', 'reported', 'done'],
  ['united-states', 'iraq', 'military', 'reported', 'done'],
  ['united-states', 'iraq', 'military', 'reported', 'done'],
  ['washington', 'iraq', 'diplomacy', 'reported', 'ongoing'],
  ['russia', 'iraq', 'diplomacy', 'claimed', 'ongoing'],
  ['russia', 'iraq', 'arms', 'claimed', 'ongoing'],
  ['iran', 'iraq', 'intelligence', 'claimed', 'ongoing', TWO],
  ['syria', 'iraq', 'intelligence', 'claimed', 'ongoing', TWO],
  ['russia', 'iraq', 'intelligence', 'claimed', 'ongoing', TWO],
  ['russia', 'khuld-hall', 'intelligence', 'claimed', 'ongoing'],
  ['russia', 'national-information-centre', 'intelligence', 'claimed', 'ongoing'],
  ['moscow', 'council-of-ministers', 'intelligence', 'claimed', 'ongoing'],
  ['iran', 'baghdad', 'intelligence', 'reported', 'ongoing', TO],
  ['iran', 'iraq', 'arms', 'reported', 'ongoing'],
  ['iran', 'iraq', 'military', 'reported', 'ongoing'],
  ['iran', 'moscow', 'diplomacy', 'claimed', 'done'],
  ['turkey', 'northwest-syria', 'military', 'reported', 'done'],
  ['iran', 'northwest-syria', 'military', 'rumoured', 'done', FROM],
  ['iran', 'moscow', 'diplomacy', 'reported', 'done', FROM],
  ['russia', 'iraq', 'arms', 'claimed', 'done'],
  ['iraq', 'russia', 'intelligence', 'claimed', 'ongoing'],
  ['iran', 'russia', 'diplomacy', 'claimed', 'ongoing', TWO],
  ['iran', 'iraq', 'diplomacy', 'claimed', 'ongoing', TWO],
  ['iraq', 'russia', 'diplomacy', 'claimed', 'ongoing', TWO],
  ['russia', 'saudi-arabia', 'diplomacy', 'reported', 'refused'],
  ['iraq', 'moscow', 'diplomacy', 'reported', 'done'],
  ['moscow', 'baghdad', 'intelligence', 'claimed', 'discussed'],
  ['moscow', 'united-states', 'pressure', 'claimed', 'discussed'],
  ['iraq', 'united-states', 'pressure', 'claimed', 'discussed'],
  ['iraq', 'united-states', 'pressure', 'claimed', 'threatened'],
  ['iraq', 'ramadi', 'military', 'reported', 'ongoing'],
  ['russian-embassy', 'iraq', 'diplomacy', 'claimed', 'ongoing'],
  ['russian-embassy', 'iraq', 'diplomacy', 'claimed', 'done', FROM],
];

/** A rough outline of Anbar: the fixture needs a shape, not the shape. */
const ANBAR: Outline = {
  type: 'Polygon',
  coordinates: [
    [
      [39.2, 32.1],
      [42.1, 31.1],
      [42.9, 30.5],
      [43.9, 32.2],
      [44.1, 33.4],
      [43, 34.3],
      [41.2, 34.5],
      [41, 34.4],
      [38.8, 33.4],
      [39.2, 32.1],
    ],
  ],
};

function placeOf([id, ar, en, kind, position, within, precision]: PlaceRow): Place {
  return {
    id,
    name: { ar, en },
    kind,
    position,
    precision,
    ...(within === null ? {} : { within }),
    ...(id === 'anbar' ? { area: ANBAR } : {}),
  };
}

function flowOf([from, to, kind, sourcing, act, extra]: FlowRow, index: number): Flow {
  return {
    id: `f${String(index + 1).padStart(2, '0')}-${from}-${to}`,
    from,
    to,
    kind,
    sourcing,
    act,
    twoWay: false,
    inferred: [],
    label: { ar: `${from} ${to}` },
    evidence: ['p19'],
    ...extra,
  };
}

/** A story of these places and flows, with nothing else in it. */
export function storyOf(places: readonly Place[], flows: readonly Flow[], featured: readonly string[] = []): Story {
  return {
    version: 1,
    id: 'fixture',
    language: 'ar',
    languages: ['ar', 'en'],
    title: { ar: 'قصة' },
    summary: { ar: 'قصة' },
    featured,
    article: { text: '', publisher: { ar: 'ناشر' }, rights: { ar: 'حقوق' } },
    places,
    actors: [],
    kinds: ['diplomacy', 'arms', 'military', 'intelligence', 'aid', 'pressure'].map((id) => ({ id, name: { en: id } })),
    passages: [],
    flows,
    tour: [],
  };
}

export function anbarFixture(): Story {
  const featured = ['anbar', 'ramadi', 'green-zone', 'moscow', 'damascus'];
  const story = storyOf(PLACES.map(placeOf), FLOWS.map(flowOf), featured);
  const mention = (place: string) => ({ place, exact: place, form: 'name' as const, range: null });
  return {
    ...story,
    passages: [
      { id: 'p19', quote: { exact: 'x' }, mentions: ['baghdad', 'khuld-hall', 'green-zone'].map(mention), range: null },
    ],
    flows: story.flows.map((flow) => (flow.to === 'khuld-hall' ? flow : { ...flow, evidence: ['p1'] })),
  };
}

/** Stands in for the painter's ruler: as wide as Latin or Arabic text of that size is on average. */
export function measure(text: string, fontSize: number, strong: boolean): number {
  return [...text].length * fontSize * (strong ? 0.56 : 0.52);
}

/** A city that is known exactly. */
export function cityAt(id: string, position: LngLat): Place {
  return { id, name: { en: id }, kind: 'city', position, precision: EXACT };
}

/** A flow from one place to another, called "from-to". */
export function flowFrom(from: string, to: string): Flow {
  const id = `${from}-${to}`;
  return {
    id,
    from,
    to,
    twoWay: false,
    inferred: [],
    kind: 'aid',
    sourcing: 'reported',
    act: 'done',
    label: { en: id },
    evidence: ['p'],
  };
}
