/**
 * The shape of a story file, version 1. `public/story.schema.json` is generated from it (`npm run schema`). What one field says about another is checked in `checks/`.
 */
import * as v from 'valibot';
import { Color, Edtf, Id, Language, Position, Radius, RelativeUrl, Text, Url } from './formats';
import { ACTOR_KINDS, ACTS, FLOW_ENDS, PLACE_KINDS, PRECISION_LEVELS, SOURCINGS } from './types';

export const LocalizedText = v.record(Language, Text);

const Ring = v.array(Position);

/** Valibot reads with what these entries inherit as well, which scripts of a page may have added to. */
const alone = <Entries extends object>(entries: Entries): Entries => Object.assign(Object.create(null), entries);

export const Outline = v.variant('type', [
  v.object(alone({ type: v.literal('Polygon'), coordinates: v.array(Ring) })),
  v.object(alone({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) })),
]);

export const Quote = v.object({
  exact: Text,
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
});

export const Precision = v.object({
  level: v.picklist(PRECISION_LEVELS),
  radiusMetres: v.exactOptional(Radius),
});

export const Place = v.object({
  id: Id,
  name: LocalizedText,
  kind: v.picklist(PLACE_KINDS),
  position: Position,
  precision: Precision,
  area: v.exactOptional(Outline),
  within: v.exactOptional(v.string()),
  note: v.exactOptional(LocalizedText),
  sameAs: v.exactOptional(v.array(Url)),
});

export const Actor = v.object({
  id: Id,
  name: LocalizedText,
  kind: v.picklist(ACTOR_KINDS),
  at: v.exactOptional(v.string()),
});

export const Kind = v.object({
  id: Id,
  name: LocalizedText,
  color: v.exactOptional(Color),
});

export const Mention = v.object({
  place: v.string(),
  exact: Text,
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
  form: v.exactOptional(v.picklist(['name', 'demonym'])),
  translated: v.exactOptional(LocalizedText),
});

export const Passage = v.object({
  id: Id,
  quote: Quote,
  translation: v.exactOptional(LocalizedText),
  speaker: v.exactOptional(Text),
  mentions: v.array(Mention),
});

export const Flow = v.object({
  id: Id,
  from: v.string(),
  to: v.string(),
  via: v.exactOptional(v.string()),
  twoWay: v.exactOptional(v.boolean()),
  inferred: v.exactOptional(v.array(v.picklist(FLOW_ENDS))),
  by: v.exactOptional(v.string()),
  toward: v.exactOptional(v.string()),
  kind: v.string(),
  sourcing: v.picklist(SOURCINGS),
  act: v.picklist(ACTS),
  label: LocalizedText,
  evidence: v.array(v.string()),
  when: v.exactOptional(Edtf),
});

export const Step = v.object({
  title: LocalizedText,
  text: v.exactOptional(LocalizedText),
  show: v.array(v.string()),
  passage: v.string(),
});

export const Published = v.object({
  date: Edtf,
  inferred: v.exactOptional(v.boolean()),
});

export const Article = v.object({
  text: v.exactOptional(RelativeUrl),
  publisher: LocalizedText,
  url: v.exactOptional(Url),
  published: v.exactOptional(Published),
  rights: LocalizedText,
});

export const StoryFile = v.object({
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  id: Id,
  language: Language,
  title: LocalizedText,
  summary: LocalizedText,
  featured: v.array(v.string()),
  article: Article,
  places: v.array(Place),
  actors: v.array(Actor),
  kinds: v.array(Kind),
  passages: v.array(Passage),
  flows: v.array(Flow),
  tour: v.exactOptional(v.array(Step)),
});

export type PlaceFile = v.InferOutput<typeof Place>;
export type ActorFile = v.InferOutput<typeof Actor>;
export type KindFile = v.InferOutput<typeof Kind>;
export type MentionFile = v.InferOutput<typeof Mention>;
export type PassageFile = v.InferOutput<typeof Passage>;
export type FlowFile = v.InferOutput<typeof Flow>;
export type StepFile = v.InferOutput<typeof Step>;
export type ArticleFile = v.InferOutput<typeof Article>;
export type StoryFile = v.InferOutput<typeof StoryFile>;
