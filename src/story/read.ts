import * as v from 'valibot';
import type { FormatCode } from './issue-codes';
import { childPath, type Report } from './report';
import { Article } from './schema';
import { isType, unwrap } from './schema-parts';

type Schema = v.GenericSchema;
type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
type ArraySchema = v.ArraySchema<Schema, undefined>;
type RecordSchema = v.RecordSchema<v.GenericSchema<string, string>, Schema, undefined>;

/** A fault that is told, while the value is used as it is. */
const HARMLESS: FormatCode = 'bad-id';

/** Objects that are of use though something that they need is missing. */
const USED_IN_PART: ReadonlySet<Schema> = new Set([Article]);

/**
 * Reads `value` by a schema of valibot and saves what can be saved: an item of a list that is wrong is left out of the list, a
 * field that may be missing is left out of its object, and only an object without what it needs is left out itself
 * (`undefined`). Each fault becomes an issue. What is returned is new through and through, and goes no deeper than the schema.
 */
export function read<S extends Schema>(
  schema: S,
  value: unknown,
  path: string,
  report: Report,
): v.InferOutput<S> | undefined {
  if (isType<ObjectSchema>(schema, 'object')) {
    const fields = readFields(schema, value, path, report);
    if (!fields || isWhole(schema, fields) || USED_IN_PART.has(schema)) return fields;
    if (typeof fields.id === 'string') report.leftOut.add(fields.id);
    return undefined;
  }
  if (isType<ArraySchema>(schema, 'array')) return readList(schema, value, path, report);
  if (isType<RecordSchema>(schema, 'record')) return readRecord(schema, value, path, report);
  return readLeaf(schema, value, path, report);
}

/** The fields of an object that could be read, though others that it needs could not; `undefined` where it is no object. */
export function readFields<E extends v.ObjectEntries>(
  schema: v.ObjectSchema<E, undefined>,
  value: unknown,
  path: string,
  report: Report,
): Partial<v.InferOutput<v.ObjectSchema<E, undefined>>> | undefined {
  if (!isObject(value)) return wrongType(schema, value, path, report);
  const fields: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(schema.entries)) {
    const here = childPath(path, key);
    if (!Object.hasOwn(value, key)) {
      if (!isOptional(entry)) report.misfit({ schema: entry as Schema, path: here, issue: null });
      continue;
    }
    const field = read(unwrap(entry as Schema), value[key], here, report);
    if (field !== undefined) fields[key] = field;
  }
  reportUnknown(Object.keys(schema.entries), value, path, report);
  report.remember(fields, path);
  return fields as Partial<v.InferOutput<v.ObjectSchema<E, undefined>>>;
}

function isWhole(schema: ObjectSchema, fields: object): boolean {
  const { entries } = schema;
  return Object.keys(entries).every((key) => Object.hasOwn(fields, key) || isOptional(entries[key]));
}

function reportUnknown(known: readonly string[], value: object, path: string, report: Report): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    report.warning('unknown-field', childPath(path, key), { key, known });
  }
}

/** Items of a list, and languages of a text, that are read. An article has a tenth of that; to draw more takes longer than anyone waits. */
const MOST_ITEMS = 1_000;
/** None of these may fold, and each name finds room: a crowd of them would take minutes. */
const MOST_FEATURED = 40;
const MOST_LANGUAGES = 50;
/** Of a text in one language. A browser sets a heading of 240,000 in minutes, and answers nobody meanwhile. */
const MOST_LETTERS = 10_000;

function readList(schema: ArraySchema, value: unknown, path: string, report: Report): unknown[] | undefined {
  if (!Array.isArray(value)) return wrongType(schema, value, path, report);
  const most = path === '$.featured' ? MOST_FEATURED : MOST_ITEMS;
  if (value.length > most) report.error('too-many-items', path, { of: 'items', count: value.length, most });
  const items: unknown[] = [];
  const indexes: number[] = [];
  value.slice(0, most).forEach((given, index) => {
    const item = read(schema.item, given, childPath(path, index), report);
    if (item === undefined) return;
    items.push(item);
    indexes.push(index);
  });
  report.remember(items, path, indexes);
  return items;
}

function readRecord(schema: RecordSchema, value: unknown, path: string, report: Report): object | undefined {
  if (!isObject(value)) return wrongType(schema, value, path, report);
  // Without a prototype, a language called "constructor" has no text, rather than a function.
  const entries: Record<string, unknown> = Object.create(null);
  const all = Object.entries(value);
  if (all.length > MOST_LANGUAGES)
    report.error('too-many-items', path, { of: 'languages', count: all.length, most: MOST_LANGUAGES });
  for (const [key, given] of all.slice(0, MOST_LANGUAGES)) {
    const here = childPath(path, key);
    if (readLeaf(schema.key, key, here, report) === undefined) continue;
    const entry = read(schema.value, given, here, report);
    if (entry !== undefined) entries[key] = typeof entry === 'string' ? firstLetters(entry, here, report) : entry;
  }
  report.remember(entries, path);
  return entries;
}

function firstLetters(text: string, path: string, report: Report): string {
  if (text.length <= MOST_LETTERS) return text;
  report.error('too-many-items', path, { of: 'letters', count: text.length, most: MOST_LETTERS });
  // A letter of two units is left out whole.
  return text.slice(0, MOST_LETTERS).replace(/[\uD800-\uDBFF]$/, '');
}

/** A value that is right or wrong as a whole: text, a number, a choice, a position, an outline. */
function readLeaf(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  report.misfit({ schema, value, path, issue });
  return issue.message === HARMLESS ? value : undefined;
}

function wrongType(schema: Schema, value: unknown, path: string, report: Report): undefined {
  report.misfit({ schema, value, path, issue: null });
}

function isOptional(entry: unknown): boolean {
  return (entry as Schema).type === 'exact_optional';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
