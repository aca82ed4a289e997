import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../story/schema';
import { DESCRIPTIONS } from './schema-descriptions';

const {
  Actor,
  Article,
  Flow,
  Kind,
  LocalizedText,
  Mention,
  Outline,
  Passage,
  Place,
  Precision,
  Published,
  Quote,
  Step,
} = schema;

/** What the schema of `src/story` checks beyond JSON Schema's reach: that a day is in the calendar. */
const BEYOND_JSON_SCHEMA = ['check'];

/** The JSON Schema of a story file, as it is published: the schema of `src/story`, with each field explained. */
export function storyJsonSchema(): string {
  const generated = toJsonSchema(schema.StoryFile, {
    target: 'draft-2020-12',
    definitions: {
      ...{
        Actor,
        Article,
        Flow,
        Kind,
        LocalizedText,
        Mention,
        Outline,
        Passage,
        Place,
        Precision,
        Published,
        Quote,
        Step,
      },
    },
    ignoreActions: BEYOND_JSON_SCHEMA,
    // The parser warns of a field that it does not know; an editor can do so while it is typed. GeoJSON admits more fields.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' && !('coordinates' in (jsonSchema.properties ?? {}))
        ? { ...jsonSchema, additionalProperties: false }
        : undefined,
  });
  explain('StoryFile', generated);
  for (const [name, definition] of Object.entries(generated.$defs ?? {})) {
    if (typeof definition === 'object') explain(name, definition);
  }
  const { $schema, $defs, description, ...rest } = generated;
  return `${JSON.stringify({ $schema, title: 'Story', description, ...rest, $defs }, null, 2)}\n`;
}

function explain(name: string, definition: JsonSchema): void {
  const own = DESCRIPTIONS[name];
  if (own !== undefined) definition.description = own;
  for (const [field, fieldSchema] of Object.entries(definition.properties ?? {})) {
    const description = DESCRIPTIONS[`${name}.${field}`];
    if (description !== undefined && typeof fieldSchema === 'object') fieldSchema.description = description;
  }
}
